// Makes a folder with all that the program needs, Node included: to be copied to a PC where nothing can be installed.
//
//   node scripts/paket/office-folder.mjs win-x64 | linux-x64
//
// What it holds: `program/` (dist, data, templates, and the libraries that are no part of the bundles), `node/`, files to start
// it with, the guides as HTML, and the licences.
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildPackage } from '../build.mjs'
import { guidePage } from './guide.mjs'
import { collectLicences } from './licences.mjs'
import { copyModules } from './modules.mjs'
import { nodeVersion, placeNode } from './node-binary.mjs'
import { npm } from './npm.mjs'
import { findUnfitPaths } from './windows-paths.mjs'

const systems = {
  'linux-x64': { folder: 'paket-linux', flags: ['--os=linux', '--cpu=x64', '--libc=glibc'] },
  'win-x64': { folder: 'paket-windows', flags: ['--os=win32', '--cpu=x64'] },
}
const data = ['data/fonts', 'data/instruments', 'data/reference', 'templates']

const [platform] = process.argv.slice(2)
const system = systems[platform]
if (system === undefined) throw new Error(`For which system? ${Object.keys(systems).join(' or ')}`)
const { version, engines } = JSON.parse(readFileSync('package.json', 'utf8'))
const target = join('output', system.folder, `laporan-${version}`)
const program = join(target, 'program')
const scratch = mkdtempSync(join(tmpdir(), 'laporan-paket-'))
try {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(program, { recursive: true })
  const bundled = await placeProgram()
  const modules = placeModules()
  placeNode(platform, join(target, 'node'), scratch)
  await placeGuides()
  placeStarters()
  const others = [
    { title: `Node.js ${nodeVersion}`, text: readFileSync(join(target, 'node', 'LICENSE'), 'utf8') },
    {
      title: 'TeX Gyre Bonum (GUST Font License)',
      text: readFileSync('data/fonts/tex-gyre-bonum/GUST-FONT-LICENSE.txt', 'utf8'),
    },
    { title: `laporan ${version}`, text: readFileSync('LICENSE', 'utf8') },
  ]
  writeFileSync(join(target, 'Lisensi.txt'), collectLicences([...bundled, ...modules], others))
  report()
} finally {
  rmSync(scratch, { recursive: true })
}

async function placeProgram() {
  const own = { name: 'laporan', version, type: 'module', engines, license: 'MIT' }
  writeFileSync(join(program, 'package.json'), `${JSON.stringify(own, null, 2)}\n`)
  for (const folder of data) cpSync(folder, join(program, folder), { recursive: true })
  return buildPackage(join(program, 'dist'))
}

/** From the versions of the lock file, for the system that the folder is made for. */
function placeModules() {
  for (const file of ['package.json', 'package-lock.json']) cpSync(file, join(scratch, file))
  npm(['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', ...system.flags], scratch)
  return copyModules(join(scratch, 'node_modules'), join(program, 'node_modules'), platform)
}

async function placeGuides() {
  mkdirSync(join(target, 'docs'))
  // Documents in capitals are for those who change the program.
  for (const name of readdirSync('docs').filter(file => /^[a-z-]+\.md$/.test(file))) {
    const page = await guidePage(readFileSync(join('docs', name), 'utf8'))
    writeFileSync(join(target, 'docs', name.replace(/\.md$/, '.html')), page)
  }
  const link = '<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=docs/panduan.html">'
  writeFileSync(join(target, 'Panduan.html'), `${link}<title>Panduan</title><a href="docs/panduan.html">Panduan</a>\n`)
}

function placeStarters() {
  const home = 'scripts/paket/starters'
  cpSync(join(home, 'make-dropped.mjs'), join(program, 'make-dropped.mjs'))
  if (platform === 'win-x64') {
    for (const name of ['laporan.cmd', 'Buat Laporan.cmd']) {
      // The command interpreter loses its place in files whose lines end as they do here.
      writeFileSync(join(target, name), readFileSync(join(home, name), 'utf8').replace(/\r?\n/g, '\r\n'))
    }
    return
  }
  cpSync(join(home, 'laporan.sh'), join(target, 'laporan'))
  chmodSync(join(target, 'laporan'), 0o755)
}

function report() {
  const paths = readdirSync(target, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const unfit = findUnfitPaths(paths.map(path => path.slice(target.length + 1).replaceAll('\\', '/')))
  if (unfit.length > 0) throw new Error(`Windows would refuse:\n${unfit.join('\n')}`)
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0)
  console.log(`${target}: ${paths.length} files, ${Math.round(bytes / 2 ** 20)} MB, Node ${nodeVersion}`)
}
