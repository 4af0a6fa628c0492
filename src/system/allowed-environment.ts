/** Which of the user's variables benchmarks and `setup` are handed: an allow-list, so that a new secret is never on it. */

/** What any program needs to find its way; `TERM` and `SHELL` because tools that `setup` runs stumble over their absence. */
const everywhere = [
  'PATH HOME USER LOGNAME SHELL TERM LANG LANGUAGE TZ TMPDIR TEMP TMP',
  'XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME',
  // Tools behave differently when it is set (no prompts, no watch mode); base and head see the same value.
  'CI',
]

const windows = [
  'SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC PATHEXT OS USERNAME USERPROFILE HOMEDRIVE HOMEPATH PUBLIC',
  'APPDATA LOCALAPPDATA PROGRAMDATA ALLUSERSPROFILE PROGRAMFILES PROGRAMFILES(X86) PROGRAMW6432',
  'COMMONPROGRAMFILES COMMONPROGRAMFILES(X86) COMMONPROGRAMW6432 PSMODULEPATH',
  'NUMBER_OF_PROCESSORS PROCESSOR_ARCHITECTURE PROCESSOR_IDENTIFIER',
]

/** Folders that belong to a toolchain; a version manager picks its version by them. */
const homes = [
  'JAVA_HOME MAVEN_HOME M2_HOME GRADLE_HOME GRADLE_USER_HOME SDKMAN_DIR JENV_ROOT ANDROID_HOME ANDROID_SDK_ROOT',
  'GOROOT GOPATH GOCACHE GOMODCACHE GOENV_ROOT CARGO_HOME RUSTUP_HOME',
  'PYENV_ROOT CONDA_PREFIX PIP_CACHE_DIR UV_CACHE_DIR UV_PYTHON_INSTALL_DIR POETRY_HOME PIPX_HOME PIPX_BIN_DIR',
  'NVM_DIR NVM_BIN VOLTA_HOME FNM_DIR FNM_MULTISHELL_PATH NODENV_ROOT N_PREFIX PNPM_HOME COREPACK_HOME BUN_INSTALL',
  'DENO_DIR DENO_INSTALL YARN_CACHE_FOLDER npm_config_cache',
  'DOTNET_ROOT NUGET_PACKAGES GEM_HOME RBENV_ROOT ASDF_DIR ASDF_DATA_DIR MISE_DATA_DIR',
  'GHCUP_INSTALL_BASE_PREFIX STACK_ROOT CABAL_DIR JULIA_DEPOT_PATH OPAMROOT NIX_PROFILES',
  'RUNNER_TOOL_CACHE AGENT_TOOLSDIRECTORY pythonLocation Python_ROOT_DIR Python2_ROOT_DIR Python3_ROOT_DIR',
]

/** What selects a toolchain or lets its programs start, without being one of its folders. */
const toolchains = [
  'GEM_PATH PYENV_VERSION NODENV_VERSION RBENV_VERSION GOENV_VERSION JENV_VERSION RUSTUP_TOOLCHAIN GOTOOLCHAIN',
  'CC CXX SDKROOT DEVELOPER_DIR PKG_CONFIG_PATH',
  // An interpreter that was installed by a CI step may not start without it.
  'LD_LIBRARY_PATH DYLD_LIBRARY_PATH DYLD_FALLBACK_LIBRARY_PATH',
]

/** Paths of certificates, never their keys. */
const certificates = [
  'SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS PIP_CERT REQUESTS_CA_BUNDLE CURL_CA_BUNDLE GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH CARGO_HTTP_CAINFO NIX_SSL_CERT_FILE DENO_CERT',
]

/** Addresses of proxies; handed on only where no credentials stand in them. */
const proxies = ['HTTP_PROXY HTTPS_PROXY ALL_PROXY NO_PROXY http_proxy https_proxy all_proxy no_proxy']

const words = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '))
const upper = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => name.toUpperCase()))

const homeNames = words(homes)
const plain = words([...everywhere, ...homes, ...toolchains, ...certificates])
const exact: ReadonlySet<string> = new Set(plain)
const onWindows = upper([...plain, ...words(windows)])
const proxyNames: ReadonlySet<string> = new Set(words(proxies))
/** Locale categories, and the numbered homes that CI images and installers set (`JAVA_HOME_17_X64`, `GOROOT_1_22_X64`). */
const families = /^(?:LC_[A-Z]+|JAVA_HOME_\w+|GOROOT_\d\w*|DOTNET_ROOT_\w+)$/u
const credentials = /:\/\/[^/]*@|^[^/]*:[^/]*@/u

/**
 * The variables of `all` that are handed on. Everything else (tokens, what CI systems set, git's own variables,
 * tuning such as `OMP_NUM_THREADS`, search paths such as `PYTHONPATH`) is handed on only when an entry names it in
 * `pass-env` or sets it in `env`, so that a measurement says itself what it depends on.
 */
export function allowedEnvironment(
  all: Readonly<Record<string, string | undefined>> = process.env,
  platform: string = process.platform,
): Readonly<Record<string, string>> {
  const allowed: Record<string, string> = {}
  for (const [name, value] of Object.entries(all)) {
    if (value === undefined) continue
    // On Windows names mean the same whatever their case.
    const listed = platform === 'win32' ? onWindows.has(name.toUpperCase()) : exact.has(name)
    const proxy = proxyNames.has(name) && !credentials.test(value)
    if (listed || proxy || families.test(name)) allowed[name] = value
  }
  return allowed
}

/** The toolchain folders among the variables of `env`: what lies in them is installed, wherever they lie. */
export function toolchainHomes(env: Readonly<Record<string, string>>): readonly string[] {
  return homeNames.flatMap((name) => env[name] ?? []).filter((value) => value !== '')
}
