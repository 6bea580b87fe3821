import { expect, test } from 'vitest'
import { createApp } from '../../src/app/app.ts'
import type { RecommendedUnsur } from '../../src/followup/recommended-unsur.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { nodeArchive } from '../../src/platform/node-archive.ts'
import { success } from '../../src/problems/outcome.ts'
import { keptPorts } from '../kept-ports.ts'
import { memoryInput } from '../memory-input.ts'
import { app, bytesOf, jobs, round, smallMaster, sourceOf, textsOf, unitA, unitB, written } from './small-master.ts'

const recommended: readonly RecommendedUnsur[] = [
  { year: 2027, unit: unitA, service: 'Pengujian', code: 'U3', name: 'Waktu pelayanan', reasons: ['mutu', 'terendah'] },
  { year: 2027, unit: unitA, service: 'Informasi', code: 'U9', name: 'Sarana dan prasarana', reasons: ['turun'] },
  { year: 2027, unit: unitB, code: 'U4', name: 'Biaya/tarif', reasons: ['terendah'] },
]

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
