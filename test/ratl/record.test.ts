import { expect, test } from 'vitest'
import { memoryInput } from '../memory-input.ts'
import { app, sentForms, sourceOf, textsOf, unitC, written } from './small-master.ts'

const closing = { 'RATL!I2': 'Close', 'RATL!K2': '30/06/2027', 'RATL!L2': 'Foto loket' }

/** A round in which the third unit sent nothing: the workbook beside the new master. */
async function recordOf(): Promise<Uint8Array> {
  const { master, forms } = await sentForms()
  const [first, second] = forms
  if (first === undefined || second === undefined) throw new Error('no forms')
  const made = await app.ratl.collect([written(first, closing), second], master)
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  return made.value.record
}

test('beside a form that is missing stands its unit', async () => {
  const notes = textsOf(await sourceOf(await recordOf()), 'Temuan')
  const missing = notes.filter(([code]) => code === 'unit-belum-kembali')
  expect(missing.map(([, , unit]) => unit)).toEqual([unitC])
})

test('the workbook beside a new master is the input of the report on the round, once its days are filled in', async () => {
  const bytes = await recordOf()
  const input = memoryInput('Pemutakhiran.xlsx', { 'Pemutakhiran.xlsx': bytes })
  const laporan = textsOf(await sourceOf(bytes), 'Laporan')
  const rowOf = (title: string) => laporan.findIndex(([entry]) => entry === title) + 1
  const filled = written(input, {
    [`Laporan!B${rowOf('Tanggal')}`]: '20 Juli 2027',
    [`Laporan!B${rowOf('Nomor')}`]: 'CONTOH-9/2027',
  })
  const tried = await app.try(filled)
  expect(tried.problems.filter(({ severity }) => severity === 'galat')).toEqual([])
  expect(tried.facts).toMatchObject({
    kind: 'pemutakhiran-ratl',
    figures: {
      forms: { forms: 3, returned: 2, missing: 1 },
      findings: { count: 1 },
      ratl: { 2026: { actions: 6, completed: 1, closed: 2 } },
    },
  })
})
