import { expect, test } from 'vitest'
import { interpreterOf } from './shebang.ts'

test.each([
  ['#!/usr/bin/python3\nimport x\n', ['/usr/bin/python3']],
  ['#! /usr/bin/python3 -sP\n', ['/usr/bin/python3', '-sP']],
  ['#!/usr/bin/env python3\n', ['python3']],
  ['#!/usr/bin/env -S python3 -u\n', ['python3', '-u']],
  ["#!/bin/sh\n'''exec' \"/a folder/bin/python\" \"$0\" \"$@\"\n' '''\n", ['/a folder/bin/python']],
  ["#!/bin/sh\n'''exec' '/a folder/bin/python' \"$0\" \"$@\"\n' '''\n", ['/a folder/bin/python']],
  ['#!/bin/sh\n\'\'\'exec\' /long/bin/python "$0" "$@"\n', ['/long/bin/python']],
  ['#!/bin/sh\nexec python x.py\n', ['/bin/sh']],
  ['#!/usr/bin/env node\n', ['node']],
  ['#!\n', undefined],
  ['#!/usr/bin/env\n', undefined],
  ['import x\n', undefined],
  ['', undefined],
])('%j', (text, expected) => {
  expect(interpreterOf(text)).toEqual(expected)
})
