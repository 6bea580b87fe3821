import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../src/base/canonical-json.ts'
import { pengaduan } from '../../../src/kinds/pengaduan/index.ts'
import { loadSource } from '../../../src/sources/load-source.ts'
import { keptPorts } from '../../kept-ports.ts'
import { jsonInput } from '../../memory-input.ts'

const { resources, deflate } = keptPorts()
const input = JSON.parse(readFileSync('test/kinds/pengaduan/cases/satu-unit-satu-bulan/input.json', 'utf8'))

const personal = {
  'Nama Pelapor': 'Kenarisatu Umpama',
  'No. HP': '0812-7777-3131',
  'Alamat Surel': 'kenaridua@contoh.invalid',
  Alamat: 'Jalan Kenaritiga 5',
  NIK: '0000000000009876',
}

test('columns about who reported are told once, and nothing of them is kept', async () => {
  const Pengaduan = input.Pengaduan.map((row: object) => ({ ...row, ...personal }))
  const source = await loadSource(jsonInput({ ...input, Pengaduan }), deflate)
  if (!source.ok) throw new Error('the input can be read')
  const prepared = await pengaduan.prepare(source.value, { edition: 'internal' }, resources)
  if (!prepared.ok) throw new Error('the input makes a report')
  expect(prepared.problems.map(({ code }) => code)).toEqual(['sheet.unneeded-columns'])
  const { input: kept, view, data } = prepared.value
  for (const text of [canonicalJson(kept), canonicalJson(view), data.text()])
    for (const word of Object.values(personal)) expect(text).not.toContain(word)
})
