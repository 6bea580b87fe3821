import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { isGradeRole } from '../../src/base/grade-role.ts'
import { commonParts, companionDocuments, formats } from '../../src/base/output.ts'
import { listedLevels } from '../../src/document/document.ts'
import { inlineText } from '../../src/document/inline.ts'
import { blocksOf } from '../../src/document/map-document.ts'
import type { Cell } from '../../src/document/table.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { readDocx } from '../../src/verify/docx/read-docx.ts'
import { readPdf } from '../../src/verify/pdf/read-pdf.ts'
import type { ReadReport } from '../../src/verify/read-report.ts'
import { reconcile } from '../../src/verify/reconcile.ts'
import { reconcileTwin } from '../../src/verify/reconcile-twin.ts'
import { reconcileWithin } from '../../src/verify/reconcile-within.ts'
import { checkPdfStandard } from '../../src/verify/standard/check-pdf-standard.ts'
import { squeezed } from '../../src/verify/stream.ts'
import { objectsIn } from '../document/walk.ts'
import { type RenderedSample, renderSample } from '../full-size/render-sample.ts'
import { isData, keysOf } from './figure-keys.ts'
import { numbersIn, wordsOfDocument, wordsOfFigures } from './printed-numbers.ts'
import { samples } from './samples.ts'

function isGradeCell(node: object): node is Cell {
  return 'role' in node && isGradeRole(String(node.role)) && 'lines' in node
}

/** Pages before BAB I: the longest contents of a sample take nine of them. */
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

const messages = (problems: readonly Problem[]) => problems.map(({ message }) => message)

/** Companions that the kind of a sample has templates for. */
function companionsOf(file: string) {
  const kind = reportKinds.find(({ id }) => basename(file).startsWith(id))?.id
  return companionDocuments.filter(part => existsSync(`templates/${kind}/${part}.hbs`))
}

function partsOf(file: string) {
  const companions: readonly string[] = companionsOf(file)
  const absent = companionDocuments.filter(part => !companions.includes(part))
  return commonParts.filter(part => !absent.some(one => one === part))
}

describe.each(samples)('%s, edisi %s', (file, edition) => {
  let sample: RenderedSample
  let pdf: ReadReport
  let docx: ReadReport

  beforeAll(async () => {
    sample = await renderSample(file, edition, partsOf(file))
    pdf = await readPdf(sample.bytes.pdf)
    docx = readDocx(sample.bytes.docx)
    // The largest has a hundred and fifty pages; on a busy machine that is minutes.
  }, 600_000)

  test('it goes through every stage and format without an error, its kind is that of its name, and its figures have words', () => {
    expect(messages(sample.problems.filter(({ severity }) => severity === 'galat'))).toEqual([])
    const { kind: id, figures } = sample.draft
    expect(basename(file).startsWith(id)).toBe(true)
    const words = reportKinds.find(kind => kind.id === id)?.figureWords
    expect(keysOf(figures).filter(key => !isData(key) && words?.has(key) !== true)).toEqual([])
    for (const format of formats) expect(sample.bytes[format].length, format).toBeGreaterThan(4_000)
  })

  test('PDF and DOCX say what the tree says: cells, figures, captions, references, page numbers', () => {
    expect(messages(reconcile(sample.draft.document, pdf, 'PDF'))).toEqual([])
    expect(messages(reconcile(sample.draft.document, docx, 'DOCX'))).toEqual([])
  })

  test('the colour of a grade never stands alone', () => {
    const cells = objectsIn(sample.draft.document).filter(isGradeCell)
    const kind = reportKinds.find(({ id }) => id === sample.draft.kind)
    // An instrument may have no grades, as some samples show.
    if (cells.length > 0) expect(kind?.viewFields().some(({ type }) => type === 'peran mutu')).toBe(true)
    for (const { lines } of cells) expect(lines.map(({ children }) => inlineText(children)).join(' ')).toMatch(/\p{L}/u)
  })

  test('each is right within itself: page labels, feet, contents and lists', () => {
    expect(messages(reconcileWithin(pdf, 'PDF'))).toEqual([])
    expect(messages(reconcileWithin(docx, 'DOCX'))).toEqual([])
    const headings = docx.headings.filter(({ level }) => level <= listedLevels)
    const lists = blocksOf(sample.draft.document).some(({ type }) => type === 'contents')
    expect(docx.entries).toHaveLength(lists ? headings.length + docx.captions.length : 0)
    expect(pdf.entries).toHaveLength(docx.entries.length)
    expect(pdf.headings.map(({ text }) => squeezed(text))).toEqual(docx.headings.map(({ text }) => squeezed(text)))
  })

  test('the text of PDF and DOCX is the same sequence of words, cell by cell', () => {
    expect(messages(reconcileTwin(pdf, docx, 'PDF'))).toEqual([])
    // The page that a reference names is that of its own format.
    const lettersOf = ({ texts }: ReadReport) =>
      squeezed(texts.map(({ text }) => text).join('\n')).replace(/(?<=,halaman)\d+/g, '')
    expect(lettersOf(pdf)).toBe(lettersOf(docx))
    expect(pdf.tables).toHaveLength(docx.tables.length)
  })

  test('the PDF is what it claims: PDF/A-3b, and tagged', async () => {
    expect(await checkPdfStandard(sample.bytes.pdf, file)).toEqual([])
  })

  test('its companions print no figure that the report does not, and the page for the head is one', async () => {
    const { companions, theme, figures, document } = sample.draft
    expect(companions.map(({ part }) => part)).toEqual(companionsOf(file))
    const known = new Set([...numbersIn(wordsOfDocument(document)), ...numbersIn(wordsOfFigures(figures))])
    for (const { part, document } of companions) {
      expect(
        [...numbersIn(wordsOfDocument(document))].filter(one => !known.has(one)),
        part,
      ).toEqual([])
    }
    const summary = companions.find(({ part }) => part === 'ringkasan')
    if (summary === undefined) return
    expect((await renderPdf(summary.document, theme, summary.fonts)).pages).toBe(1)
    expect(summary.document.sections.map(({ paper }) => paper)).toEqual(['A4'])
    expect(blocksOf(summary.document).filter(({ type }) => type === 'figure')).toHaveLength(2)
  })

  test('the cover has no number, the front is roman, BAB I begins at 1, and the appendices go on', () => {
    const labels = pdf.pages.map(({ label }) => label)
    // A short report has no cover: its first page is page 1.
    if (!blocksOf(sample.draft.document).some(({ type }) => type === 'cover')) {
      expect(labels).toEqual(labels.map((_, index) => String(index + 1)))
      return
    }
    const body = labels.indexOf('1')
    expect(labels[0]).toBe('')
    expect(labels.slice(1, body)).toEqual(roman.slice(0, body - 1))
    expect(labels.slice(body)).toEqual(labels.slice(body).map((_, index) => String(index + 1)))
    expect(pdf.headings.find(({ text }) => text.startsWith('BAB I '))?.page).toBe(body + 1)
    expect(docx.sections.map(({ numbering, restart }) => [numbering, restart]).slice(0, 3)).toEqual([
      ['none', false],
      ['roman', true],
      ['arabic', true],
    ])
  })
})
