import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { reissueReport } from '../../../src/app/archive/reissue-report.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { readDocx } from '../../../src/verify/docx/read-docx.ts'
import { readPdf } from '../../../src/verify/pdf/read-pdf.ts'
import type { ReadReport } from '../../../src/verify/read-report.ts'
import { reconcile } from '../../../src/verify/reconcile.ts'
import { reconcileTwin } from '../../../src/verify/reconcile-twin.ts'
import { checkPdfStandard } from '../../../src/verify/standard/check-pdf-standard.ts'
import { squeezed } from '../../../src/verify/stream.ts'
import { testPort } from '../../archive/build-capsule.ts'
import { storeAt } from '../../desk.ts'
import { renderOwn } from '../../full-size/render-sample.ts'
import { keptPorts } from '../../kept-ports.ts'
import { everyLetter } from './every-stream.ts'
import { type SampleArchive, withSampleArchive } from './sample-archive.ts'

const small = JSON.parse(readFileSync('test/kinds/spkp-spak/cases/dua-responden/input.json', 'utf8'))
const signs = '● ○ ■ □ ▪ ▫ ◆ ◇ ► ▶ ➢ ➤ ➔ ✓ ✔ ☑ ☐ ☒ ✗ ✘ ★ ☆ → ← ↑ ↓ ⇒ ≤ ≥ ≠ ± × ÷ ° …'

/** A report with signs in a cell of a table, in its titles, and among the words of paragraphs. */
const withSigns = {
  ...small,
  Laporan: { ...small.Laporan, 'Unit Kerja': 'Direktorat ◆ Layanan Percontohan', 'Tugas Unit': 'Melayani ➢ cepat ✓.' },
  Layanan: [{ ...small.Layanan[0], 'Jenis Layanan': 'Sertifikasi ★' }],
  Responden: small.Responden.map((row: object) => {
    return { ...row, 'Jenis Layanan': 'Sertifikasi ★', 'Saran SPKP': `Tanda ${signs} semua` }
  }),
}

async function withReport<Value>(input: object, work: (place: SampleArchive, file: string) => Promise<Value>) {
  return withSampleArchive(place => {
    const file = join(place.folder, 'uji.json')
    writeFileSync(file, JSON.stringify(input))
    return work(place, file)
  })
}

const { draft, bytes } = await withReport(withSigns, (_, file) => renderOwn(file, 'internal', undefined))
const pdf = await readPdf(bytes.pdf)
const docx = readDocx(bytes.docx)

/** All words of a report, blanks left out: where its lines end cannot be told. */
function wordsOf({ texts, tables }: ReadReport): string {
  return squeezed([...texts, ...tables.flatMap(({ cells }) => cells)].map(({ text }) => text).join(''))
}

describe('a report with signs that its letters lack', () => {
  test.each([pdf, docx])('gives back every one of them when it is read: %#', report => {
    expect(wordsOf(report)).toContain(squeezed(`Tanda ${signs} semua`))
    expect(wordsOf(report)).toContain(squeezed('Melayani ➢ cepat ✓.'))
  })

  test('says in PDF and DOCX what its tree says', () => {
    const messages = [
      ...reconcile(draft.document, pdf, 'PDF'),
      ...reconcile(draft.document, docx, 'DOCX'),
      ...reconcileTwin(pdf, docx, 'PDF'),
    ].map(({ message }) => message)
    expect(messages).toEqual([])
  })

  test('is PDF/A and tagged, the font of symbols embedded once', async () => {
    expect(await checkPdfStandard(bytes.pdf, 'a.pdf')).toEqual([])
    const fontsIn = everyLetter('a.pdf', bytes.pdf).match(/\/FontName \/\w{6}\+DejaVuSans\b/g) ?? []
    expect(fontsIn).toHaveLength(1)
  })

  test('names in DOCX a font that Word has for them, and for nothing else', () => {
    const markup = strFromU8(unzipSync(bytes.docx)['word/document.xml'] ?? new Uint8Array())
    const runs = [...markup.matchAll(/w:ascii="Segoe UI Symbol".*?<w:t[^>]*>([^<]*)</g)].map(([, text]) => text)
    expect(runs).toContain('➢')
    expect(runs.join('')).toMatch(/^[\p{S}]+$/u)
  })

  test('offers the browser fonts that have them', () => {
    expect(strFromU8(bytes.html)).toContain('Segoe UI Symbol')
  })
})

const absent = async (): Promise<never> => {
  throw new Error('templates, reference data and fonts of today are gone')
}
const bare = { ...keptPorts(), resources: { read: absent, list: absent }, fonts: absent }

test.each([
  ['with signs', withSigns, true],
  ['without them', small, false],
])('an archive keeps the font of symbols with the reports that are made with it: %s', (_, input, isKept) =>
  withReport(input, async ({ archive, issue }, file) => {
    const { capsule } = await issue(file, { edition: 'internal', formats: ['pdf', 'docx'] })
    const isThere = (name: string) => existsSync(join(archive, capsule?.id ?? '', 'huruf', 'Arimo', name))
    expect(['regular.ttf', 'symbols.ttf'].map(isThere)).toEqual([true, isKept])
    const reissue = await reissueReport(storeAt(archive), capsule?.id ?? '', reportKinds, bare, testPort().versions())
    expect(reissue.ok && reissue.value.isIdentical).toBe(true)
  }),
)
