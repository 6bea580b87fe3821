// Writes the sample workbooks to data/samples, from the facts and reference data below data/ of the working directory.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildSamples } from './build-samples.ts'
import { readSampleSources } from './read-sample-sources.ts'

const folder = join('data', 'samples')
for (const { name, bytes } of await buildSamples(await readSampleSources('data'))) {
  const path = join(folder, name)
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
  console.log(`Ditulis: ${path} (${Math.ceil(bytes.length / 1024)} KB)`)
}
