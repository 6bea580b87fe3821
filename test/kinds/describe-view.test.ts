import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { describeView } from '../../src/kinds/describe-view.ts'
import { countView, day, decimalView, lines, words } from '../../src/kinds/parts/view-fields.ts'
import { presentValue } from '../../src/kinds/present-value.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { prepareInput } from '../../src/pipeline/prepare-input.ts'
import { inputAt } from '../desk.ts'
import { keptPorts } from '../kept-ports.ts'

const item = z.strictObject({ ikm: decimalView.describe('indeks'), names: z.array(words).min(1).describe('nama-nama') })
const view = z.strictObject({
  report: z
    .strictObject({ date: day.describe('tanggal'), mode: z.enum(['I', 'II']).describe('semester') })
    .describe('laporan'),
  surveys: z.array(item.extend({ action: lines.describe('isi') })).describe('survei'),
  best: item.optional().describe('terbaik'),
  total: countView.min(1).exactOptional().describe('jumlah'),
  open: z.boolean().describe('terbuka'),
})

describe('a schema', () => {
  test('is told as paths, in its order, with types in words and what may be absent', () => {
    const told = describeView(view).map(({ path, type, meaning, isOptional, choices = [] }) => {
      return [path, type, meaning, isOptional ? 'ya' : '', ...choices].join('|')
    })
    expect(told).toEqual([
      'report|kelompok|laporan|',
      'report.date|tanggal|tanggal|',
      'report.mode|pilihan|semester||I|II',
      'surveys|daftar|survei|',
      'surveys[] . ikm|desimal 2 angka|indeks|',
      'surveys[] . names|daftar teks|nama-nama|',
      'surveys[] . action|isi sel|isi|',
      'best|kelompok|terbaik|ya',
      'best.ikm|desimal 2 angka|indeks|ya',
      'best.names|daftar teks|nama-nama|ya',
      'total|bilangan|jumlah|ya',
      'open|ya/tidak|terbuka|',
    ])
  })

  test('has values in a view: of the first item of a list, with how many there are', () => {
    const action = [{ runs: [{ text: 'Menata ' }, { text: 'ruang', bold: true }] }, { runs: [{ text: 'Melapor' }] }]
    const survey = { ikm: '83.43', names: ['A', 'B'], action }
    const present = (path: string, surveys: readonly object[]) =>
      presentValue({ report: { date: '2023-07-27' }, surveys, open: false }, { path })
    expect(present('surveys', [survey, {}])).toEqual({ value: null, items: 2 })
    expect(present('surveys[] . ikm', [survey, {}])).toEqual({ value: '83.43' })
    expect(present('surveys[] . names', [survey])).toEqual({ value: 'A', items: 2 })
    expect(present('surveys[] . action', [survey])).toEqual({ value: 'Menata ruang Melapor' })
    expect(present('surveys[] . ikm', [])).toBeUndefined()
    expect(present('surveys', [])).toEqual({ value: null, items: 0 })
    expect(present('report', [])).toEqual({ value: null })
    expect(present('report.date', [])).toEqual({ value: '2023-07-27' })
    expect(present('best.ikm', [])).toEqual({ value: null })
    expect(present('open', [])).toEqual({ value: false })
  })
})

/** Every path of a view as it is, found without its schema. */
function pathsIn(whole: unknown, before = ''): readonly string[] {
  if (typeof whole !== 'object' || whole === null) return []
  return Object.entries(whole).flatMap(([name, value]) => {
    const path = before + name
    if (value === undefined) return []
    if (!Array.isArray(value)) return [path, ...pathsIn(value, `${path}.`)]
    return [path, ...value.flatMap(one => pathsIn(one, `${path}[] . `))]
  })
}

describe.each([
  ['monev-skm', 'data/samples/monev-skm-kecil.xlsx'],
  ['spkp-spak', 'data/samples/spkp-spak-2025-02.xlsx'],
  ['skm-tahunan', 'data/samples/skm-tahunan-kecil.xlsx'],
  ['pemutakhiran-ratl', 'data/samples/pemutakhiran-ratl-kecil.xlsx'],
])('the fields of %s', (id, input) => {
  test.each(['publik', 'internal'] as const)('are those of the view of a sample, edition %s', async edition => {
    const ports = keptPorts()
    const prepared = await prepareInput({ input: await inputAt(input), edition, strict: false }, reportKinds, ports)
    if (!prepared.ok) throw new Error('the sample has no errors')
    const { kind, report } = prepared.value
    const fields = kind.viewFields()
    const cells = fields.filter(({ type }) => type === 'isi sel').map(({ path }) => `${path}[] . `)
    const found = new Set(pathsIn(report.view).filter(path => !cells.some(cell => path.startsWith(cell))))
    expect(kind.id).toBe(id)
    expect([...found].filter(path => !fields.some(field => field.path === path))).toEqual([])
    const absent = fields.filter(
      field => !field.isOptional && presentValue(report.view, field) !== undefined && !found.has(field.path),
    )
    expect(absent).toEqual([])
  })
})
