import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../../src/app/app.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { nodeArchive } from '../../../src/platform/node-archive.ts'
import { runInMemory } from '../../cli/run-in-memory.ts'
import { createReport, storeAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { memoryInput } from '../../memory-input.ts'
import { jobs, sourceOf, textsOf } from '../../ratl/small-master.ts'

// A round of forms may start from an archived report on a survey, and then asks for what that report recommends.

let folder: string
let archive: string
let survey: string
let id: string
const at = (...names: readonly string[]) => join(folder, ...names)
const sebar = (input: string, to: string, ...more: readonly string[]) =>
  runInMemory('ratl', 'sebar', input, '--ke', at(to), '--batas', '15/07/2025', ...more)
const formsIn = (name: string) =>
  readdirSync(at(name))
    .sort()
    .map(file => [file, readFileSync(at(name, file)).toString('base64')])

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-ratl-kapsul-'))
  archive = at('arsip')
  survey = at('Survei.xlsx')
  copyFileSync('data/samples/skm-tahunan-kecil.xlsx', survey)
  const options = { outputFolder: at('output'), archiveFolder: archive, formats: ['html'] as const }
  const made = await createReport(survey, options)
  id = made.capsule?.id ?? ''
  expect(id).toContain('skm-tahunan-2024')
  const monev = await createReport('data/samples/monev-skm-kecil.xlsx', options)
  expect(monev.status).toBe('written')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('forms of a capsule are those of its workbook: by its name, its folder, and its export', async () => {
  expect((await sebar(survey, 'dari-buku', '--arsip', archive)).code).toBe(0)
  const forms = formsIn('dari-buku')
  expect(forms.length).toBeGreaterThan(2)
  expect((await runInMemory('arsip', 'ekspor', id, '--arsip', archive, '--keluaran', at('cadangan'))).code).toBe(0)
  const ways = { nama: id.slice(0, -8), folder: join(archive, id), zip: at('cadangan', `${id}.zip`) }
  for (const [name, input] of Object.entries(ways)) {
    const { code, out } = await sebar(input, name, '--arsip', archive)
    expect([code, out.includes('Unsur yang menunggu rencana aksi: 15.')], name).toEqual([0, true])
    expect(formsIn(name), name).toEqual(forms)
  }
})

test('what the capsule keeps is what counts, whatever the workbook and the reference data say today', async () => {
  const { resources, ...ports } = keptPorts()
  // Nothing but the capsule: today's reference data would stop here.
  const read: typeof resources.read = name => {
    if (/recommendation-rules|grade-tables/.test(name)) throw new Error(`today's ${name}`)
    return resources.read(name)
  }
  const app = createApp({ ...ports, jobs, run: nodeArchive, resources: { ...resources, read } }, reportKinds)
  const round = { deadline: '2025-07-15' as never }
  const sent = await app.ratl.distributeArchived(storeAt(archive), id, round)
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems))
  expect(sent.value).toMatchObject({ from: 'survei', waiting: 15, actions: 0 })
  const input = memoryInput('Survei.xlsx', { 'Survei.xlsx': readFileSync(survey) })
  await expect(app.ratl.distribute(input, round)).rejects.toThrow("today's")
})

test('a capsule of another kind, one without its input, and one that is not there are told', async () => {
  const other = await sebar('monev-skm', 'lain', '--arsip', archive)
  expect([other.code, other.err.includes('putaran.kapsul-jenis-lain')]).toEqual([1, true])
  expect(other.err).toContain('sebut induknya, yaitu buku kerja .xlsx')
  await runInMemory('arsip', 'ekspor', id, '--arsip', archive, '--keluaran', at('publik'), '--publik')
  const [published = ''] = readdirSync(at('publik'))
  const without = await sebar(at('publik', published), 'lain')
  expect([without.code, without.err.includes('putaran.kapsul-tanpa-masukan')]).toEqual([1, true])
  const unknown = await sebar('skm-tahunan-2031', 'lain', '--arsip', archive)
  expect([unknown.code, unknown.err.includes('kapsul.unknown')]).toEqual([2, true])
  expect(readdirSync(folder)).not.toContain('lain')
})

test('a capsule that was changed makes no forms', async () => {
  mkdirSync(at('rusak'))
  const bytes = readFileSync(at('cadangan', `${id}.zip`))
  writeFileSync(at('rusak', `${id}.zip`), bytes.subarray(0, bytes.length - 300))
  const { code, err } = await sebar(at('rusak', `${id}.zip`), 'lain')
  expect([code, err.includes('kapsul.not-a-package')]).toEqual([1, true])
})

test('every form knows what the survey recommends to all units: those of some may never come back', async () => {
  const names = readdirSync(at('dari-buku')).filter(name => name.startsWith('RATL '))
  for (const name of names) {
    const source = await sourceOf(readFileSync(at('dari-buku', name)))
    const meta = textsOf(source, '_meta')
    const known = meta.filter(([key]) => key === 'rekomendasi').map(([, value = '']) => JSON.parse(value)[4])
    const own = meta.filter(([key]) => key === 'unsur')
    const [unit = ''] = meta.flatMap(([key, value = '']) => (key === 'unit' ? [value] : []))
    expect([known.length, known.filter(of => of === unit).length]).toEqual([15, own.length])
  }
  expect(names).toHaveLength(4)
})
