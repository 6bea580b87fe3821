import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../../src/verify/pdf/read-pdf.ts'
import { comparePictures, withLineMoved } from './compare-pictures.ts'
import { drawPage } from './draw-page.ts'
import { type GoldenPage, goldenPages } from './golden-pages.ts'
import { sampleFile } from './sample-files.ts'

const small = 'data/samples/monev-skm-kecil.xlsx'
/** Only its matrices are long enough to go on over pages. */
const large = 'data/samples/monev-skm-2023-1.xlsx'
const pictures = 'test/halaman/gambar'

/** Part of the pixels of a page that may differ: letters are drawn a little differently by another poppler. */
const tolerance = 0.004

const wantsNew = process.env.UPDATE_GOLDEN !== undefined
let folder: string
let pages: Readonly<Record<GoldenPage, GoldenPlace>>

/** A page of a file, from 1. */
interface GoldenPlace {
  readonly file: string
  readonly page: number
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-halaman-'))
  const [one, other] = [await placesIn(small), await placesIn(large)]
  pages = { ...one, 'lampiran-2-lanjutan': other['lampiran-2-lanjutan'] }
})

async function placesIn(sample: string): Promise<Readonly<Record<GoldenPage, GoldenPlace>>> {
  const file = join(folder, `${basename(sample)}.pdf`)
  const pdf = sampleFile(sample, 'publik', 'pdf')
  writeFileSync(file, pdf)
  const found = Object.entries(goldenPages(await readPdf(pdf)))
  return Object.fromEntries(found.map(([name, page]) => [name, { file, page }])) as Record<GoldenPage, GoldenPlace>
}

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
  const actual = drawPage(pages[name].file, pages[name].page, folder)
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

test('a page with a line moved by two dots is told from the one it was', () => {
  const { file, page } = pages.naskah
  const picture = drawPage(file, page, folder)
  expect(comparePictures(picture, picture).part).toBe(0)
  expect(comparePictures(picture, withLineMoved(picture)).part).toBeGreaterThan(tolerance)
})
