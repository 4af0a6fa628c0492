// Adds to package-lock.json the optional packages of other platforms that the registry in use did not have at hand.
// npm leaves them out then, and `npm ci` refuses such a lock file everywhere. Run after every `npm install`.
import { readFileSync, writeFileSync } from 'node:fs'

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const { packages } = lock
const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
}
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x']
let added = 0
for (const [parent, { optionalDependencies = {} }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`
    if (path in packages || `${parent}/${path}` in packages) continue
    const words = name.split('/').at(-1).split('-')
    const os = words.find((word) => word in systems)
    const cpu = processors.find((word) => words.includes(word))
    const libc =
      words.includes('gnu') || words.includes('gnueabihf')
        ? 'glibc'
        : words.includes('musl') || words.includes('musleabihf')
          ? 'musl'
          : undefined
    if (os === undefined) throw new Error(`${name} of ${parent} is missing and does not name its platform`)
    packages[path] = {
      version,
      ...(cpu === undefined ? {} : { cpu: [cpu] }),
      dev: true,
      ...(os === 'linux' && libc !== undefined ? { libc: [libc] } : {}),
      optional: true,
      os: [os],
    }
    added += 1
  }
}
lock.packages = Object.fromEntries(
  Object.entries(packages).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
)
writeFileSync('package-lock.json', `${JSON.stringify(lock, undefined, 2)}\n`)
console.log(`${added} packages of other platforms added`)
