import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commonParts } from '../../src/base/output.ts'
import { createReport } from '../desk.ts'

const pictures = 'test/field-cases/logo'
/** What the workbook calls its logo; the picture is exchanged. */
const logo = 'random-idat-rgba.png'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-logo-'))
  copyFileSync(`${pictures}/contoh-logo.xlsx`, join(folder, 'contoh-logo.xlsx'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const make = (picture: string) => {
  copyFileSync(picture, join(folder, logo))
  const options = { outputFolder: join(folder, 'output'), archiveFolder: null, parts: commonParts, overwrite: true }
  return createReport(join(folder, 'contoh-logo.xlsx'), { ...options, formats: ['pdf', 'docx', 'html'], verify: true })
}

test.each([
  ['isi-acak-dengan-alfa.png', 'asset.damaged', /PNG yang rusak/],
  ['isi-acak.png', 'asset.damaged', /PNG yang rusak/],
  ['terpotong.png', 'asset.damaged', /terpotong/],
  ['sisi-20000.png', 'asset.dimensions', /20\.000 × 20\.000 piksel/],
  ['sisi-65520.jpg', 'asset.dimensions', /65\.520 × 65\.520 piksel/],
])('%s as a logo is one error that names the cell, and nothing is made', async (picture, code, sentence) => {
  const { status, problems, files } = await make(join(pictures, picture))
  const errors = problems.filter(({ severity }) => severity === 'galat')
  expect(errors.map(problem => `${problem.code} ${problem.place.sheet}!${problem.place.cell}`)).toEqual([
    `${code} Laporan!B18`,
  ])
  expect(errors[0]?.message).toMatch(sentence)
  expect(errors[0]?.message).toContain(logo)
  expect(errors[0]?.hint).toMatch(/simpan ulang/)
  expect([status, files, existsSync(join(folder, 'output'))]).toEqual(['rejected', [], false])
})

test('the same workbook with a sound logo makes its report', async () => {
  const { status, files } = await make('docs/halaman-lampiran-2.png')
  expect(status).toBe('written')
  expect(files.length).toBeGreaterThan(5)
  expect(readdirSync(join(folder, 'output'))).toHaveLength(1)
})
