import { expect, inject, test } from 'vitest'
import { builtSample } from '../built-samples.ts'
import { sampleFiles } from '../sample-list.ts'
import { samples } from '../verify/samples.ts'

const editions = ['publik', 'internal'] as const
const all = sampleFiles.flatMap(name => editions.map(edition => [`data/samples/${name}`, edition] as const))
const looked = samples.map(one => one.join())
const others = all.filter(one => !looked.includes(one.join()))

// The other tests look at each large sample in one edition: in the other it is made, too.
test.each(others)('%s is made, edisi %s', async (input, edition) => {
  const files = await builtSample(inject('madeByProgram'), { input, edition })
  for (const [format, bytes] of Object.entries(files)) expect(bytes.length, format).toBeGreaterThan(4_000)
})
