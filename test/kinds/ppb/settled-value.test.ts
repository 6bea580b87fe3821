import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ppb } from '../../../src/kinds/ppb/index.ts'
import { loadSource } from '../../../src/sources/load-source.ts'
import { keptPorts } from '../../kept-ports.ts'
import { jsonInput } from '../../memory-input.ts'

type Row = Readonly<Record<string, unknown>>
type Input = Readonly<Record<string, unknown>> & { readonly Laporan: Row; readonly Penilaian: readonly Row[] }

const whole = JSON.parse(readFileSync('test/kinds/ppb/cases/tiga-tahap-internal/input.json', 'utf8')) as Input
const ports = keptPorts()

async function prepare(facts: Row, hasFinalPoints: boolean) {
  const rows = hasFinalPoints ? whole.Penilaian : whole.Penilaian.map(({ 'Poin Final': _, ...row }) => row)
  const source = await loadSource(
    jsonInput({ ...whole, Laporan: { ...whole.Laporan, ...facts }, Penilaian: rows }),
    ports.deflate,
  )
  if (!source.ok) throw new RangeError('not read')
  return ppb.prepare(source.value, { edition: 'internal' }, ports.resources)
}

/** The figures, and the codes of what was found. */
async function figuresOf(facts: Row, hasFinalPoints: boolean) {
  const prepared = await prepare(facts, hasFinalPoints)
  if (!prepared.ok) throw new RangeError(prepared.problems.map(({ code }) => code).join())
  return { figures: prepared.value.figures, codes: prepared.value.findings.map(({ code }) => code) }
}

test('a final value given as one number needs no final points, and is graded on two decimals', async () => {
  const { figures, codes } = await figuresOf({ 'Nilai Akhir': '79,995' }, false)
  expect(figures.settled).toEqual({ value: '79.995', grade: 'Sangat Baik' })
  expect(Object.keys(figures.stages as object)).toEqual(['mandiri', 'verifikasi'])
  expect(codes).toContain('nilai.between-grades')
  expect(codes).not.toContain('nilai.settled-differs')
})

test('beside final points both are kept apart, and a difference is told', async () => {
  const without = await figuresOf({}, true)
  const { figures, codes } = await figuresOf({ 'Nilai Akhir': '88,713' }, true)
  expect(figures.stages).toEqual(without.figures.stages)
  expect(without.figures.settled).toBeNull()
  expect(figures.settled).toEqual({ value: '88.713', grade: 'Sangat Baik' })
  expect(codes).toContain('nilai.settled-differs')
})

test.each([
  [{ 'Nilai Akhir': '88,713', Tahap: 'verifikasi' }, 'nilai-akhir.other-stage'],
  [{ 'Nilai Akhir': '100,5' }, 'nilai-akhir.off-scale'],
  [{}, 'skor.stage-empty'],
])('%j stops the report: %s', async (facts, code) => {
  const prepared = await prepare(facts, false)
  expect(prepared.problems.filter(({ severity }) => severity === 'galat').map(one => one.code)).toEqual([code])
})
