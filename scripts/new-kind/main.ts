// Scaffolds a kind of report in the working directory: `npm run jenis-baru <id>` (docs/menambah-jenis-laporan.md).
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildFirstSample } from './build-first-sample.ts'
import { fillNames, type KindNames, nameKind } from './name-kind.ts'
import { registerKind } from './register-kind.ts'

const skeleton = join('scripts', 'new-kind', 'skeleton')
const registry = join('src', 'kinds', 'registry.ts')

async function writeSkeleton(names: KindNames): Promise<void> {
  const entries = await readdir(skeleton, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter(one => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const target = fillNames(path.slice(skeleton.length + 1), names).replace(/\.txt$/, '')
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, fillNames(await readFile(path, 'utf8'), names))
    console.log(`Ditulis: ${target}`)
  }
}

async function writeSample({ id }: KindNames): Promise<void> {
  const input = await readFile(join('test', 'kinds', id, 'cases', 'contoh-lengkap', 'input.json'), 'utf8')
  const path = join('data', 'samples', `${id}-kecil.xlsx`)
  await writeFile(path, await buildFirstSample(input))
  console.log(`Ditulis: ${path}`)
}

const [id = ''] = process.argv.slice(2)
const names = nameKind(id)
if (names === undefined) {
  console.error('Tulis nama jenisnya dengan huruf kecil dan tanda hubung, misalnya: npm run jenis-baru layanan-rentan')
  process.exitCode = 2
} else if (existsSync(join('src', 'kinds', id))) {
  console.error(`Jenis "${id}" sudah ada di src/kinds/${id}.`)
  process.exitCode = 2
} else {
  await writeSkeleton(names)
  await writeSample(names)
  await writeFile(registry, registerKind(await readFile(registry, 'utf8'), names))
  console.log(`Didaftarkan: ${registry}`)
  console.log(
    '\nBerikutnya: npm run test:update, baca test/kinds/*/cases/*/expected, lalu docs/menambah-jenis-laporan.md.',
  )
}
