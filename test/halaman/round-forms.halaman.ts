import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseIsoDate } from '../../src/base/dates/calendar-date.ts'
import type { Input } from '../../src/sources/input.ts'
import { inputAt } from '../desk.ts'
import { memoryInput } from '../memory-input.ts'
import { app, bytesOf, round, sentForms, sourceOf, textsOf, type Writing, written } from '../ratl/small-master.ts'
import { saveWorkbooksAgain } from './lay-out-in-office.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-formulir-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Workbooks as LibreOffice writes them that only opened and saved them. */
function savedAgain(inputs: readonly Input[], name: string): readonly Input[] {
  const [before, after] = ['semula', 'ulang'].map(part => join(folder, `${part}-${name}`)) as [string, string]
  mkdirSync(before)
  mkdirSync(after)
  for (const input of inputs) writeFileSync(join(before, input.name), bytesOf(input))
  saveWorkbooksAgain(
    inputs.map(input => join(before, input.name)),
    after,
  )
  return inputs.map(input => memoryInput(input.name, { [input.name]: readFileSync(join(after, input.name)) }))
}

async function collected(forms: readonly Input[], master: Input) {
  const made = await app.ratl.collect(forms, master)
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  return { ...made.value, problems: made.problems }
}

/** What units write: a status with its day, a longer deadline with its reason, a new action, and the day of filling in. */
const answers: readonly Writing[] = [
  { 'RATL!I2': 'Close', 'RATL!J2': 'Dua petugas & satu <loket>.', 'RATL!K2': '10/06/2027', 'RATL!L2': 'SK 12/2027' },
  { 'RATL!M2': 'Anggaran belum ada', 'RATL!N2': 'TW IV 2027', 'RATL!O2': 'Menunggu anggaran' },
  {
    ...{ 'Baru!A2': '2026', 'Baru!C2': 'Informasi', 'Baru!E2': 'U1', 'Baru!F2': 'Membuat leaflet "tarif".' },
    ...{ 'Baru!G2': '31/12/2027', 'Petunjuk!B15': '02/07/2027' },
  },
]

test('forms that were saved again by LibreOffice come to the same master, to the byte, and to the same record', async () => {
  const { master, forms } = await sentForms()
  const filled = forms.map((form, at) => written(form, answers[at] ?? {}))
  const plain = await collected(filled, master)
  expect(plain.figures).toMatchObject({ returned: 3, closed: 1, added: 1 })
  const again = await collected(savedAgain(filled, 'formulir'), master)
  expect(again.problems).toEqual(plain.problems)
  expect(again.figures).toEqual(plain.figures)
  expect(Buffer.compare(again.master, plain.master)).toBe(0)
  expect(Buffer.compare(again.record, plain.record)).toBe(0)
})

test('a master that was saved again says the same actions and recommendations when forms are merged into it', async () => {
  const survey = await app.ratl.distribute(await inputAt('data/samples/skm-tahunan-kecil.xlsx'), round)
  if (!survey.ok) throw new Error(JSON.stringify(survey.problems))
  const asked = survey.value.files
    .filter(({ fileName }) => fileName.startsWith('RATL '))
    .map(({ fileName, bytes }) => memoryInput(fileName, { [fileName]: bytes }))
  const [form] = asked
  if (form === undefined) throw new Error('no form')
  const answered = written(form, { 'Baru!F2': 'Menambah loket.', 'Baru!G2': '31/12/2027' })
  const master = await inputAt('data/samples/monev-skm-kecil.xlsx')
  const [answeredAgain = answered, masterAgain = master] = savedAgain([answered, master], 'induk')
  const [plain, again] = [await collected([answered], master), await collected([answeredAgain], masterAgain)]
  expect(again.figures).toEqual(plain.figures)
  for (const name of ['RATL', '_Unsur Direkomendasikan']) {
    const [one, other] = await Promise.all([plain, again].map(async made => textsOf(await sourceOf(made.master), name)))
    expect(other, name).toEqual(one)
  }
  // What waits in the next round, from a new master that was saved again too.
  const cutoff = parseIsoDate('2027-12-31') ?? round.cutoff
  const next = memoryInput('Induk.xlsx', { 'Induk.xlsx': plain.master })
  const [nextAgain = next] = savedAgain([next], 'putaran')
  const counts = await Promise.all(
    [next, nextAgain].map(async input => {
      const sent = await app.ratl.distribute(input, { deadline: cutoff, cutoff })
      if (!sent.ok) throw new Error(JSON.stringify(sent.problems))
      const { waiting, actions, master: named } = sent.value
      return { waiting, actions, named }
    }),
  )
  expect(counts[1]).toEqual(counts[0])
  // One unit of the survey is none of the master.
  const elsewhere = plain.problems.filter(({ code }) => code === 'putaran.rekomendasi-unit-lain')
  expect(elsewhere.map(({ message }) => message.slice(0, 62))).toEqual([
    'Survei merekomendasikan 3 unsur kepada "Balai POM di Jambi", t',
  ])
  expect(counts[0]?.waiting).toBe(survey.value.waiting - 1 - 3)
})
