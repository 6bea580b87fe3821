import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { findInputs } from '../../src/runs/batch-items.ts'

let folder: string
const notes = 'Catatan Pemeriksaan B (2).xlsx'

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-masukan-'))
  const passedOver = ['~$B.xlsx', '_lama.xlsx', '.x.json', 'catatan.docx', 'daftar.txt', 'b.XLS', notes]
  for (const name of ['B.xlsx', 'a.json', 'tua.ods', ...passedOver]) writeFileSync(join(folder, name), '')
  mkdirSync(join(folder, 'csv'))
  writeFileSync(join(folder, 'csv', 'Laporan.csv'), '')
  mkdirSync(join(folder, 'kosong'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

async function list(text: string) {
  writeFileSync(join(folder, 'daftar.txt'), text)
  return findInputs(join(folder, 'daftar.txt'), nodeFiles)
}

test('of a folder: workbooks of any format, JSON and folders of CSV files; not what is hidden, locked, set aside or saved again, nor notes', async () => {
  const inputs = ['B.xlsx', 'a.json', 'csv', 'tua.ods'].map(name => `${folder}/${name}`)
  expect(await findInputs(folder, nodeFiles)).toMatchObject({ ok: true, value: inputs })
})

test('of a list: its lines in their order, from its own folder, without blanks and remarks', async () => {
  const text = `# bulan ini\r\ncsv\r\n\r\n  B.xlsx  \n${folder}/a.json`
  expect(await list(text)).toMatchObject({ ok: true, value: [`${folder}/csv`, `${folder}/B.xlsx`, `${folder}/a.json`] })
})

test('all lines that are wrong are told at once, each by its number', async () => {
  const outcome = await list('B.xlsx\ntidak-ada.xlsx\nB.xlsx')
  const found = outcome.problems.map(({ code, place: { line } }) => `${line} ${code}`)
  expect(outcome.ok).toBe(false)
  expect(found).toEqual(['2 batch.input-missing', '3 batch.input-twice'])
})

test.each([
  ['tidak-ada', 'batch.not-found'],
  ['kosong', 'batch.no-inputs'],
  ['B.xlsx', 'batch.not-a-list'],
])('nothing can be made of %s', async (name, code) => {
  expect(await findInputs(join(folder, name), nodeFiles)).toMatchObject({ ok: false, problems: [{ code }] })
})
