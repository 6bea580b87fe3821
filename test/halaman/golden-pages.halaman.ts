import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../../src/verify/pdf/read-pdf.ts'
import { renderSample } from '../full-size/render-sample.ts'
import { comparePictures } from './compare-pictures.ts'
import { drawPage } from './draw-page.ts'
import { type GoldenPage, goldenPages } from './golden-pages.ts'

const sample = 'data/samples/monev-skm-kecil.xlsx'
const pictures = 'test/halaman/gambar'

/** Part of the pixels of a page that may differ: letters are drawn a little differently by another poppler. */
const tolerance = 0.004

const wantsNew = process.env.UPDATE_GOLDEN !== undefined
let folder: string
let pages: Readonly<Record<GoldenPage, number>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-halaman-'))
  const { bytes } = await renderSample(sample)
  writeFileSync(join(folder, 'laporan.pdf'), bytes.pdf)
  pages = goldenPages(await readPdf(bytes.pdf))
})

afterAll(() => rmSync(folder, { recursive: true }))

const names: readonly GoldenPage[] = [
  'sampul',
  'daftar-isi',
  'naskah',
  'tabel-dengan-legenda',
  'grafik',
  'tanda-tangan',
  'lampiran-1',
  'lampiran-2-lanjutan',
]

test.each(names)('%s looks as it did', name => {
  const expectedFile = join(pictures, `${name}.png`)
  const actual = drawPage(join(folder, 'laporan.pdf'), pages[name], folder)
  if (wantsNew || !existsSync(expectedFile)) {
    mkdirSync(pictures, { recursive: true })
    writeFileSync(expectedFile, actual)
    expect(wantsNew, `${expectedFile} was missing; look at it, and commit it`).toBe(true)
    return
  }
  const beside = ['sebenarnya', 'beda'].map(suffix => join(pictures, `${name}.${suffix}.png`))
  for (const file of beside) rmSync(file, { force: true })
  const { part, difference } = comparePictures(readFileSync(expectedFile), actual)
  if (part > tolerance) {
    writeFileSync(beside[0] ?? '', actual)
    if (difference !== undefined) writeFileSync(beside[1] ?? '', difference)
  }
  expect(part, `see ${beside.join(' and ')}`).toBeLessThanOrEqual(tolerance)
})

test('a picture with one word moved is told from the one it was', () => {
  const [one, other] = ['naskah', 'tabel-dengan-legenda'].map(name =>
    drawPage(join(folder, 'laporan.pdf'), pages[name as GoldenPage], folder),
  )
  if (one === undefined || other === undefined) throw new Error('no pictures')
  expect(comparePictures(one, one).part).toBe(0)
  expect(comparePictures(one, other).part).toBeGreaterThan(tolerance)
})
