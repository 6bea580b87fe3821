import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

/** What a report comes of besides its input. The chunks of the program carry the hash of what they hold in their names, which these files say. */
const decisive = ['dist/index.js', 'dist/jobs', 'templates', 'data/instruments', 'data/reference', 'data/fonts']

const madeByAll = 'node_modules/.cache/laporan-uji'
const hour = 3_600_000

/** Builds the program. Threads run the bundles in `dist/jobs`; a test run must not meet those of an earlier day. */
export function buildProgram(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
}

/** Folder for what the program made that is built now. Those of other programs go, an hour after they were last used. */
export function folderOfProgram(): string {
  const name = hashOfProgram()
  const folder = join(madeByAll, name)
  mkdirSync(folder, { recursive: true })
  const now = new Date()
  utimesSync(folder, now, now)
  for (const other of readdirSync(madeByAll)) {
    const isOld = now.getTime() - statSync(join(madeByAll, other)).mtimeMs > hour
    if (isOld) rmSync(join(madeByAll, other), { recursive: true, force: true })
  }
  return folder
}

function hashOfProgram(): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of [...decisive.flatMap(filesIn), 'package.json']) {
    hash.update(`\0${file}\0`).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

function filesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && !entry.name.endsWith('.map'))
  return files.map(({ parentPath, name }) => join(parentPath, name)).sort()
}
