import { expect, test } from 'vitest'
import { manifestNames } from './manifest-names.ts'

test.each<[file: string, text: string, names: readonly string[]]>([
  ['package.json', '{"name":"@me/shop","bin":"cli.js"}', ['node @me/shop', 'commands shop']],
  [
    'package.json',
    '{"name":"shop","bin":{"a":"a.js","b":"b.js"}}',
    ['node shop', 'commands a', 'commands b'],
  ],
  ['package.json', '{"private":true,"bin":"x"}', []],
  ['package.json', '[1', []],
  ['package.json', '[1]', []],
  [
    'pyproject.toml',
    '[build-system]\nrequires = ["x"]\n[project]\nname = "my-shop" # c\nversion="1"\n[project.scripts]\nshop-cli = "shop:main"\n[tool.x]\nname="no"\n',
    ['python my_shop', 'commands shop-cli'],
  ],
  [
    'pyproject.toml',
    "[tool.poetry]\nname = 'a.b'\n[tool.poetry.scripts]\n\"quoted\" = 'a:b'\n",
    ['python a_b', 'commands quoted'],
  ],
  [
    'setup.cfg',
    '[metadata]\nname = shop\n[options.entry_points]\nconsole_scripts =\n  shop = shop.cli:main\n  other=shop:b [x]\n',
    ['python shop', 'commands shop', 'commands other'],
  ],
  [
    'setup.py',
    "setup(name='shop', entry_points={'console_scripts': ['shop = shop.cli:main', \"b=shop:b\"]})",
    ['python shop', 'commands shop', 'commands b'],
  ],
  [
    'Cargo.toml',
    '[package]\nname = "fast"\n[lib]\nname = "fast_lib"\n[[bin]]\nname = "fastd"\n[dependencies]\nname = "1"\n',
    ['commands fast', 'python fast_lib', 'commands fastd'],
  ],
  ['go.mod', 'module github.com/me/parse\n\ngo 1.22\n', ['commands parse']],
  ['go.mod', 'module github.com/me/parse/v3\n', ['commands parse']],
  ['go.mod', 'module parse\n', ['commands parse']],
  [
    'CMakeLists.txt',
    'add_executable(parse a.c)\nADD_EXECUTABLE ( b-c x)\nadd_library(d)',
    ['commands parse', 'commands b-c'],
  ],
  ['meson.build', "executable('parse', 'a.c')\n", ['commands parse']],
  ['README.md', 'name = "x"', []],
])('%s: %s', (file, text, names) => {
  expect(manifestNames(file, text).map((name) => name.join(' '))).toEqual(names)
})
