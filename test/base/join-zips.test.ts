import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { joinZips, packZip } from '../../src/base/bytes/pack-zip.ts'

// Not numbers: an object keeps those before other names.
const anyName = fc.string({ minLength: 1, maxLength: 9, unit: 'grapheme' }).map(name => `b/${name}`)
const anyEntries = fc
  .uniqueArray(fc.tuple(anyName, fc.string({ maxLength: 300 }).map(strToU8)), { selector: ([name]) => name })
  .map(entries => entries as readonly (readonly [string, Uint8Array])[])

test('zips joined are the bytes of one zip of all their parts', () => {
  fc.assert(
    fc.property(anyEntries, fc.array(fc.nat(20), { maxLength: 4 }), (entries, cuts) => {
      const places = [0, ...cuts.toSorted((left, right) => left - right), entries.length]
      const groups = places.slice(1).map((end, index) => entries.slice(places[index], end))
      expect(joinZips(groups.map(packZip))).toEqual(packZip(entries))
    }),
  )
})
