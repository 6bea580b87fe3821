// Scaffolds a kind of report in the working directory: `npm run jenis-baru <id>` (docs/menambah-jenis-laporan.md).
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildFirstSample } from './build-first-sample.ts'
import { findTaken } from './find-taken.ts'
import { formatFiles } from './format-files.ts'
import { fillNames, type KindNames } from './name-kind.ts'
import { type KindRequest, readRequest, usage } from './read-request.ts'
import { registerKind } from './register-kind.ts'

const registry = join('src', 'kinds', 'registry.ts')

/** Samples, and the golden cases whose input they are; not every kind has both. */
const firstSamples = { kecil: 'contoh-lengkap', bermasalah: 'semua-catatan' }

async function writeSkeleton({ names, skeleton }: KindRequest): Promise<readonly string[]> {
  const folder = join('scripts', 'new-kind', 'skeletons', skeleton)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const written: string[] = []
  for (const entry of entries.filter(one => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const target = fillNames(path.slice(folder.length + 1), names).replace(/\.txt$/, '')
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, fillNames(await readFile(path, 'utf8'), names))
    console.log(`Ditulis: ${target}`)
    written.push(target)
  }
  return written
}

async function writeSamples({ id }: KindNames): Promise<void> {
  for (const [sample, name] of Object.entries(firstSamples)) {
    const input = join('test', 'kinds', id, 'cases', name, 'input.json')
    if (!existsSync(input)) continue
    const path = join('data', 'samples', `${id}-${sample}.xlsx`)
    await writeFile(path, await buildFirstSample(await readFile(input, 'utf8')))
    console.log(`Ditulis: ${path}`)
  }
}

async function scaffold(request: KindRequest): Promise<void> {
  const { names } = request
  const written = await writeSkeleton(request)
  await writeSamples(names)
  await writeFile(registry, registerKind(await readFile(registry, 'utf8'), names))
  formatFiles([registry, ...written])
  console.log(`Didaftarkan: ${registry}`)
  console.log(
    '\nBerikutnya: npm run test:update, baca test/kinds/*/cases/*/expected, lalu docs/menambah-jenis-laporan.md.',
  )
}

function refuse(reason: string): void {
  console.error(reason)
  process.exitCode = 2
}

const request = readRequest(process.argv.slice(2))
if (request === 'help') console.log(usage)
else if ('refused' in request) refuse(`${request.refused}\n\n${usage}`)
else {
  const taken = findTaken(request.names)
  if (taken === undefined) await scaffold(request)
  else refuse(`Jenis "${request.names.id}" tidak dapat dibuat: ${taken} sudah ada.`)
}
