import { describe, expect, test } from 'vitest'
import { withParts, zipParts } from '../book-parts.ts'
import { buildZip } from '../zip-builder.ts'
import { goodBooks, variedParts } from './good-books.ts'
import { mutate } from './mutate.ts'
import { seeded } from './seeded.ts'
import { expectOneSentence, loadBytes, spoil } from './spoil.ts'

const all = 10_000
/** Faults in one test; between tests the numbers are printed. */
const batch = 500

describe.each(goodBooks)('%s', (_, bytes, share) => {
  const times = Math.round(all * share)
  const batches = Array.from({ length: Math.ceil(times / batch) }, (__, at) => at * batch)
  test.each(batches)('with the faults from %d on is read unchanged or refused', async from => {
    const { refused } = await spoil(bytes, 1_000 + from, Math.min(batch, times - from))
    expect(refused).toBeGreaterThan(0)
  })
})

/** With right sums, nothing tells that a part was changed: it may be read, but never without an end, and never as nothing. */
describe.each([...variedParts.keys()])('%s changed under a right CRC', name => {
  test('is read or refused', async () => {
    const content = new TextEncoder().encode(variedParts.get(name))
    for (let seed = 1; seed <= batch; seed += 1) {
      const changed = new TextDecoder('latin1').decode(mutate(content, seeded(seed)))
      const outcome = await loadBytes(buildZip(zipParts(withParts(variedParts, { [name]: changed }))))
      if (outcome.ok)
        expect(
          outcome.value.sheets.some(sheet => sheet.rows.length > 0),
          `seed ${seed}`,
        ).toBe(true)
      else expectOneSentence(outcome, `seed ${seed}`)
    }
  })
})
