import { beforeAll, describe, expect, test } from 'vitest'
import type { ReportIdentity } from '../../src/kinds/report-kind.ts'
import { loadDress } from '../../src/pipeline/load-dress.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { readDocx } from '../../src/verify/docx/read-docx.ts'
import { readPdf } from '../../src/verify/pdf/read-pdf.ts'
import { markingOf, type ReadReport } from '../../src/verify/read-report.ts'
import { reconcile } from '../../src/verify/reconcile.ts'
import { checkPdfStandard } from '../../src/verify/standard/check-pdf-standard.ts'
import { everyLetter } from '../app/archive/every-stream.ts'
import { type RenderedSample, renderOwn } from '../full-size/render-sample.ts'
import { keptPorts } from '../kept-ports.ts'
import { catalogue } from '../render/catalogue.ts'
import { drawMark } from '../render/draw-mark.ts'
import { withThemes } from './themes.ts'

const sample = 'data/samples/monev-skm-kecil.xlsx'
const agency = 'Badan Pengawas Obat dan Makanan'

/** Everything that an office may choose, other than the default. */
const said = {
  instansi: [agency],
  huruf: 'Times New Roman',
  kertas: 'F4',
  tepi: { tegak: { kiri: 35 }, rebah: { atas: 25 } },
  ukuran: { isi: 12, tabel: 8, bab: 14 },
  jarak: { baris: 1.5 },
  warna: { kepalaTabel: '#E2EFDA', mutuA: '#DDEBF7' },
  tautan: { warna: '#1F4E79', di: 'semua' },
  // Two lines, since it is longer than the page is wide.
  kepalaHalaman: '{judul}, disusun oleh {unit}, {instansi}',
  logo: 'lambang.png',
  sampul: { tanda: [{ berkas: 'nilai.png', sebutan: 'Nilai Contoh' }] },
  kontak: { baris: ['Inspektorat Utama (contoh)', 'Jalan Contoh Nomor 1, Jakarta'] },
}

/** The same for a report that is bound, printed on both sides and signed electronically. */
const saidOfBound = {
  ...said,
  huruf: 'Bookman Old Style',
  tepi: { jilid: 8 },
  halaman: { bab: 'halaman ganjil', kosong: 'Halaman ini sengaja dikosongkan' },
  tandaTangan: { cara: 'elektronik' },
}

const themesSaying = (settings: object) =>
  withThemes({
    'contoh.json': JSON.stringify(settings),
    'lambang.png': catalogue.assets.get('logo')?.bytes ?? new Uint8Array(),
    'nilai.png': drawMark(40, 20),
  })

const messages = (problems: readonly Problem[]) => problems.map(({ message }) => message)

describe.each([
  ['publik', said, 'Tinos'],
  ['internal', saidOfBound, 'TeXGyreBonum'],
] as const)('a report in the theme of its agency, edisi %s', (edition, settings, font) => {
  let dressed: RenderedSample
  let pdf: ReadReport
  let docx: ReadReport

  beforeAll(async () => {
    dressed = await renderOwn(sample, edition, themesSaying(settings), ['laporan', 'nota-dinas'])
    pdf = await readPdf(dressed.bytes.pdf)
    docx = readDocx(dressed.bytes.docx)
  })

  test('says in PDF and DOCX what its tree says, and is the PDF that it claims to be', async () => {
    expect(messages(reconcile(dressed.draft.document, pdf, 'PDF'))).toEqual([])
    expect(messages(reconcile(dressed.draft.document, docx, 'DOCX'))).toEqual([])
    expect(await checkPdfStandard(dressed.bytes.pdf, sample)).toEqual([])
  })

  test('has the running head on all pages with numbers and on no other, under the marking of its edition', () => {
    const { title } = dressed.draft.document.meta
    const head = `${title}, disusun oleh Inspektorat Utama, ${agency}`
    const marking = edition === 'internal' ? 'INTERNAL' : ''
    for (const { head: found, foot } of pdf.pages) {
      expect(found).toBe(foot === '' ? marking : `${marking} ${head}`.trim())
    }
    expect(pdf.pages.some(({ foot }) => foot === '')).toBe(true)
    for (const read of [pdf, docx]) expect(markingOf(read)).toBe(marking)
  })

  test('shows the logo of the theme on the cover, in its letters and on its paper', () => {
    const { document } = dressed.draft
    const cover = document.sections[0]?.children[0]
    expect(cover?.type === 'cover' && document.assets.has(cover.logo ?? '')).toBe(true)
    expect(document.sections.every(({ paper }) => paper === 'F4')).toBe(true)
    const pdfText = everyLetter('laporan.pdf', dressed.bytes.pdf)
    expect(pdfText).toContain(font)
    expect(pdfText).not.toContain('Arimo')
  })

  test('has the mark of the theme on its cover, and the contacts on a last page that a letter does not have', () => {
    const { document, companions } = dressed.draft
    const [cover] = document.sections[0]?.children ?? []
    expect(cover?.type === 'cover' && cover.marks?.map(({ asset, alt }) => [document.assets.has(asset), alt])).toEqual([
      [true, 'Nilai Contoh'],
    ])
    const last = pdf.texts.filter(({ page }) => page === pdf.pages.length).map(({ text }) => text.trim())
    expect(last.join(' ')).toContain('Kontak Inspektorat Utama (contoh) Jalan Contoh Nomor 1, Jakarta')
    expect(pdf.pages.at(-1)?.foot).toBe('')
    expect(companions).toHaveLength(1)
    expect(JSON.stringify(companions.map(one => one.document.sections))).not.toContain('Jalan Contoh')
  })

  test('begins its chapters on the pages, and is signed in the way, that the theme says', () => {
    const isBound = edition === 'internal'
    const chapters = pdf.headings.filter(({ text }) => /^(BAB|Lampiran) /.test(text)).map(({ page }) => page)
    expect(chapters.length).toBeGreaterThan(4)
    expect(chapters.every((page = 0) => page % 2 === 1)).toBe(isBound)
    for (const read of [pdf, docx]) {
      const words = read.texts.map(({ text }) => text).join(' ')
      expect(words.includes('Ditandatangani secara elektronik oleh:')).toBe(isBound)
    }
  })
})

test('a theme with faults stops the report, with nothing made', async () => {
  const faulty = withThemes({ 'contoh.json': JSON.stringify({ ...said, kertas: 'A5', logo: 'tidak-ada.png' }) })
  await expect(renderOwn(sample, 'publik', faulty)).rejects.toThrow('theme.bad-value')
  const withoutLogo = withThemes({ 'contoh.json': JSON.stringify({ ...said, logo: 'tidak-ada.png' }) })
  await expect(renderOwn(sample, 'publik', withoutLogo)).rejects.toThrow('theme.no-logo')
})

test('marks that are not there, or are no pictures, are told at once with the logo, each with its file and key', async () => {
  const tanda = ['rusak.png', 'tidak-ada.png', 'nilai.png', '../nilai.png'].map(berkas => ({
    berkas,
    sebutan: 'Tanda',
  }))
  const themes = withThemes({
    'contoh.json': JSON.stringify({ ...said, logo: 'tidak-ada.png', sampul: { tanda } }),
    ...{ 'rusak.png': 'bukan gambar', 'nilai.png': drawMark(40, 20) },
  })
  const identity = { agency } as ReportIdentity
  const { problems } = await loadDress(identity, { ...keptPorts(), resources: themes })
  expect(problems.map(({ code, place }) => `${code} ${place.file} ${place.cell}`)).toEqual([
    'theme.no-logo templates/tema/contoh.json logo',
    'asset.not-an-image templates/tema/contoh.json sampul.tanda.0.berkas',
    'theme.no-mark templates/tema/contoh.json sampul.tanda.1.berkas',
    'theme.no-mark templates/tema/contoh.json sampul.tanda.3.berkas',
  ])
})

test('a cover whose words leave its marks no room stops the report', async () => {
  const letters = { sampulJudul: 36, sampulPeriode: 36, sampulNomor: 36, sampulInstansi: 36 }
  const themes = themesSaying({ ...said, ukuran: letters, tepi: { tegak: { atas: 60, bawah: 60 } } })
  await expect(renderOwn(sample, 'publik', themes)).rejects.toThrow('theme.no-room-for-marks')
})
