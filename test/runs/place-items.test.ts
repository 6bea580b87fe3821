import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeItems } from '../../src/runs/batch-items.ts'
import { keptPorts } from '../kept-ports.ts'

const { sha256 } = keptPorts()
const place = (inputs: readonly string[]) => placeItems(inputs, 'keluar', sha256).map(({ folder }) => folder)

test('a folder is called after its input', () => {
  expect(place(['buku/Balai Contoh.xlsx', 'buku/loka.JSON', 'csv/'])).toEqual([
    ...['keluar/Balai Contoh', 'keluar/loka', 'keluar/csv'],
  ])
})

test('no two inputs share a folder, also where letter case does not count', () => {
  const name = fc.constantFrom('a', 'A', 'a.xlsx', 'A.XLSX', 'a.json', 'a.', 'b.xlsx', '.xlsx')
  const input = fc.tuple(fc.constantFrom('', 'x/', 'y/', 'x/y/'), name).map(parts => parts.join(''))
  fc.assert(
    fc.property(fc.uniqueArray(input), inputs => {
      const folders = place(inputs).map(folder => folder.toLowerCase())
      expect(new Set(folders).size).toBe(inputs.length)
      expect(folders.filter(folder => !/^keluar\/[^/]+$/.test(folder))).toEqual([])
    }),
  )
})
