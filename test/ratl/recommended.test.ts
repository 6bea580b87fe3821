import { expect, test } from 'vitest'
import { createApp } from '../../src/app/app.ts'
import type { RecommendedUnsur } from '../../src/followup/recommended-unsur.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { nodeArchive } from '../../src/platform/node-archive.ts'
import { success } from '../../src/problems/outcome.ts'
import { keptPorts } from '../kept-ports.ts'
import { memoryInput } from '../memory-input.ts'
import {
  app,
  bytesOf,
  jobs,
  round,
  smallMaster,
  sourceOf,
  textsOf,
  unitA,
  unitB,
  unitC,
  written,
} from './small-master.ts'

const recommended: readonly RecommendedUnsur[] = [
  { year: 2027, unit: unitA, service: 'Pengujian', code: 'U3', name: 'Waktu pelayanan', reasons: ['mutu', 'terendah'] },
  { year: 2027, unit: unitA, service: 'Informasi', code: 'U9', name: 'Sarana dan prasarana', reasons: ['turun'] },
  { year: 2027, unit: unitB, code: 'U4', name: 'Biaya/tarif', reasons: ['terendah'] },
]

const secondRound = { ...round, name: 'Semester II Tahun 2027' }

/** A kind whose survey recommends, whatever it is. */
const recommending = reportKinds.map(kind => ({ ...kind, recommends: async () => success(recommended) }))
const survey = createApp({ ...keptPorts(), jobs, run: nodeArchive }, recommending)

test('recommended unsur wait in the form of their unit, and are told until an action speaks of them', async () => {
  const master = await smallMaster()
  const sent = await survey.ratl.distribute(master, round)
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems))
  expect([sent.value.waiting, sent.value.actions]).toEqual([3, 0])
  const [form] = sent.value.files.map(({ fileName, bytes }) => memoryInput(fileName, { [fileName]: bytes }))
  if (form === undefined) throw new Error('no form')
  expect(textsOf(await sourceOf(bytesOf(form)), 'Baru').slice(1, 3)).toEqual([
    ['2027', unitA, 'Pengujian', '', 'U3 Waktu pelayanan'],
    ['2027', unitA, 'Informasi', '', 'U9 Sarana dan prasarana'],
  ])
  const ofWhole = sent.value.files[1]
  if (ofWhole === undefined) throw new Error('no second form')
  expect(textsOf(await sourceOf(ofWhole.bytes), 'Baru')[1]).toEqual([
    '2027',
    unitB,
    'Seluruh layanan',
    '',
    'U4 Biaya/tarif',
  ])
  const answered = written(form, { 'Baru!F2': 'Menambah loket penerimaan sampel.', 'Baru!G2': '31/12/2027' })
  const made = await app.ratl.collect([answered], master)
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  const waiting = made.problems.filter(({ code }) => code === 'putaran.unsur-tanpa-aksi')
  expect(waiting.map(({ message }) => message)).toEqual([
    `${unitA}: unsur U9 Sarana dan prasarana (Informasi) yang direkomendasikan dari survei 2027 belum mempunyai rencana aksi.`,
  ])
  const last = textsOf(await sourceOf(made.value.master), 'RATL').at(-1)
  expect(last).toEqual(expect.arrayContaining(['2027', 'RATL-2027-01-001', 'U3 Waktu pelayanan', '31/12/2027']))
})

test('an action for a whole unit stands in the master as such, below rows of a service too', async () => {
  const master = await smallMaster()
  const sent = await survey.ratl.distribute(master, round)
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems))
  const [, second] = sent.value.files
  if (second === undefined) throw new Error('no second form')
  const form = memoryInput(second.fileName, { [second.fileName]: second.bytes })
  const cells = { 'Baru!C2': '', 'Baru!F2': 'Memasang daftar tarif.', 'Baru!G2': '31/12/2027' }
  const made = await app.ratl.collect([written(form, cells)], master)
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  const last = textsOf(await sourceOf(made.value.master), 'RATL').at(-1)
  expect(last).toEqual(expect.arrayContaining([unitB, 'Seluruh layanan', 'U4 Biaya/tarif', 'Memasang daftar tarif.']))
})

test('what nobody has answered waits again in the forms of the next round, also of units that sent nothing', async () => {
  const master = await smallMaster()
  const sent = await survey.ratl.distribute(master, round)
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems))
  const [form] = sent.value.files.map(({ fileName, bytes }) => memoryInput(fileName, { [fileName]: bytes }))
  if (form === undefined) throw new Error('no form')
  const answered = written(form, { 'Baru!F2': 'Menambah loket penerimaan sampel.', 'Baru!G2': '31/12/2027' })
  const first = await app.ratl.collect([answered], master)
  if (!first.ok) throw new Error(JSON.stringify(first.problems))
  const missing = first.problems.filter(({ code }) => code === 'putaran.unit-belum-kembali')
  expect(missing.map(({ message }) => message)).toEqual([
    `${unitB} belum mengembalikan formulir; 2 rencana aksinya tetap seperti di induk, dan 1 unsur yang direkomendasikan belum mempunyai rencana aksi.`,
    `${unitC} belum mengembalikan formulir; 1 rencana aksinya tetap seperti di induk.`,
  ])
  const next = { ...master, files: new Map([[master.name, first.value.master]]) }
  expect(textsOf(await sourceOf(first.value.master), '_Unsur Direkomendasikan')).toEqual([
    ['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Kode Unsur', 'Unsur'],
    ['2027', unitA, 'Pengujian', 'U3', 'Waktu pelayanan'],
    ['2027', unitA, 'Informasi', 'U9', 'Sarana dan prasarana'],
    ['2027', unitB, '', 'U4', 'Biaya/tarif'],
  ])

  const again = await app.ratl.distribute(next, secondRound)
  if (!again.ok) throw new Error(JSON.stringify(again.problems))
  expect([again.value.waiting, again.value.actions, again.value.master]).toEqual([2, 7, undefined])
  const forms = again.value.files
    .filter(({ fileName }) => fileName.startsWith('RATL '))
    .map(({ fileName, bytes }) => memoryInput(fileName, { [fileName]: bytes }))
  const waiting = await Promise.all(
    forms.map(async one =>
      textsOf(await sourceOf(bytesOf(one)), 'Baru')
        .slice(1)
        .map(cells => cells.join(' | ')),
    ),
  )
  expect(waiting.flat()).toEqual([
    `2027 | ${unitA} | Informasi |  | U9 Sarana dan prasarana`,
    `2027 | ${unitB} | Seluruh layanan |  | U4 Biaya/tarif`,
  ])

  // One unit answers now; the other still does not, and is told at its row.
  const [a, b, c] = forms
  if (a === undefined || b === undefined || c === undefined) throw new Error('no forms')
  const late = written(b, { 'Baru!F2': 'Memasang daftar tarif.', 'Baru!G2': '31/12/2028' })
  const second = await app.ratl.collect([a, late, c], next)
  if (!second.ok) throw new Error(JSON.stringify(second.problems))
  expect(second.problems.map(({ code, place }) => [code, place.file, place.sheet, place.cell])).toEqual([
    ['putaran.unsur-tanpa-aksi', a.name, 'Baru', 'F2'],
  ])
  const sheet = textsOf(await sourceOf(second.value.master), '_Unsur Direkomendasikan')
  expect(sheet).toHaveLength(4)
})

test('a row of recommendations that is not whole is told with its cell, and the others count', async () => {
  const master = await smallMaster()
  const sent = await survey.ratl.distribute(master, round)
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems))
  const [form] = sent.value.files.map(({ fileName, bytes }) => memoryInput(fileName, { [fileName]: bytes }))
  const first = await app.ratl.collect(form === undefined ? [] : [form], master)
  if (!first.ok) throw new Error(JSON.stringify(first.problems))
  const next = { ...master, files: new Map([[master.name, first.value.master]]) }
  const broken = written(next, { '_Unsur Direkomendasikan!D3': '' })
  const again = await app.ratl.distribute(broken, secondRound)
  expect(again.problems.map(({ code, place }) => [code, place.sheet, place.cell])).toEqual([
    ['putaran.rekomendasi-tak-terbaca', '_Unsur Direkomendasikan', 'D3'],
  ])
  expect(again.ok && again.value.waiting).toBe(2)
})
