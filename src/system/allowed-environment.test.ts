import { expect, test } from 'vitest'
import { allowedEnvironment, toolchainHomes } from './allowed-environment.ts'

test('what programs and toolchains need is handed on as it is', () => {
  const needed = {
    PATH: '/bin',
    HOME: '/home/me',
    LANG: 'C.UTF-8',
    LC_NUMERIC: 'de_DE.UTF-8',
    TZ: 'Europe/Berlin',
    TMPDIR: '/tmp',
    CI: 'true',
    JAVA_HOME_17_X64: '/opt/java17',
    CARGO_HOME: '/opt/cargo',
    PYENV_ROOT: '/opt/pyenv',
    NODE_EXTRA_CA_CERTS: '/etc/ca.pem',
    LD_LIBRARY_PATH: '/opt/python/lib',
    HTTPS_PROXY: 'http://proxy:3128',
    no_proxy: 'localhost,127.0.0.1',
  }
  expect(allowedEnvironment(needed, 'linux')).toEqual(needed)
})

test('tokens, what CI systems set, git’s variables and search paths are not', () => {
  const kept = {
    GITHUB_TOKEN: 't',
    GH_TOKEN: 't',
    ACTIONS_RUNTIME_TOKEN: 't',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'u',
    NPM_TOKEN: 't',
    NODE_AUTH_TOKEN: 't',
    AWS_SECRET_ACCESS_KEY: 't',
    SSH_AUTH_SOCK: '/s',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.extraheader',
    GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic x',
    GIT_DIR: '/r/.git',
    PIP_INDEX_URL: 'https://me:t@index/simple',
    npm_config_registry: 'https://r',
    PYTHONPATH: '/r',
    NODE_OPTIONS: '--inspect',
    NODE_PATH: '/r',
    CARGO_TARGET_DIR: '/shared',
    VIRTUAL_ENV: '/r/.venv',
    LC_SECRET_token: 't',
    path: '/other case',
    HTTP_PROXY: 'http://me:secret@proxy:3128',
    https_proxy: 'me:secret@proxy:3128',
    UNSET: undefined,
  }
  expect(allowedEnvironment(kept, 'linux')).toEqual({})
})

test('on Windows names are matched whatever their case and its own necessities are handed on', () => {
  const given = { Path: 'C:\\bin', SystemRoot: 'C:\\Windows', 'ProgramFiles(x86)': 'C:\\P', gh_token: 't' }
  const { gh_token: _, ...handedOn } = given
  expect(allowedEnvironment(given, 'win32')).toEqual(handedOn)
  expect(allowedEnvironment(given, 'linux')).toEqual({})
})

test('toolchain folders are those that are set', () => {
  expect(toolchainHomes({ CARGO_HOME: '/c', GOPATH: '/g', HOME: '/h', JAVA_HOME: '' })).toEqual(['/g', '/c'])
})
