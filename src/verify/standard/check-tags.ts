import { type PDFDict, PDFNumber, type PDFObject } from '@cantoo/pdf-lib'
import type { Place, Problem } from '../../problems/problem.ts'
import { dictionaryOf, type PdfFile } from './pdf-file.ts'
import { standardProblem } from './problems.ts'
import { readStructure, type TagElement } from './read-structure.ts'

/** Whether a PDF is truly tagged: everything drawn is marked, and marks and structure lead to each other. */
export function checkTags(file: PdfFile, name: string): readonly Problem[] {
  const place = { file: name }
  const root = file.dictionary(file.catalog, 'StructTreeRoot')
  const isMarked = file.get(file.dictionary(file.catalog, 'MarkInfo'), 'Marked')?.toString() === 'true'
  if (root === undefined || !isMarked) return [standardProblem('tags.not-tagged', place, {})]
  const elements = readStructure(file, root)
  const parents = new Map(
    file.treePairs(file.dictionary(root, 'ParentTree'), 'Nums').map(([key, value]) => [numberOf(key), value]),
  )
  return [
    ...(file.text(file.catalog, 'Lang') === undefined ? [standardProblem('tags.no-language', place, {})] : []),
    ...file.pages.flatMap((page, index) => checkPage(file, page, index + 1, elements, parents, name)),
    ...elements.flatMap(element => checkElement(element, name)),
  ]
}

type Parents = ReadonlyMap<number | undefined, PDFObject>

function checkPage(
  file: PdfFile,
  page: PDFDict,
  number: number,
  elements: readonly TagElement[],
  parents: Parents,
  name: string,
): readonly Problem[] {
  const place = { file: name }
  const marks = file.marksOf(page)
  const owners = file.members(file.follow(parents.get(file.number(page, 'StructParents'))))
  const byDictionary = new Map(elements.map(element => [element.dictionary, element]))
  const isOwned = (mark: number) => {
    const owner = byDictionary.get(dictionaryOf(file.follow(owners[mark])) ?? page)
    return owner?.marks.some(({ page: at, number: kid }) => at === page && kid === mark) === true
  }
  const claimed = elements.flatMap(({ marks: own }) => own.filter(({ page: at }) => at === page))
  const astray = [
    ...marks.numbers.filter((mark, index) => !isOwned(mark) || marks.numbers.indexOf(mark) !== index),
    ...claimed.map(({ number: mark }) => mark).filter(mark => !marks.numbers.includes(mark)),
  ]
  const links = file.list(page, 'Annots').flatMap(one => dictionaryOf(file.follow(one)) ?? [])
  const lost = links.filter(link => {
    const owner = byDictionary.get(dictionaryOf(file.follow(parents.get(file.number(link, 'StructParent')))) ?? page)
    return owner?.role !== 'Link' || !owner.objects.includes(link) || file.text(link, 'Contents') === undefined
  })
  return [
    ...marks.unmarked.map(operator => standardProblem('tags.unmarked-drawing', place, { page: number, operator })),
    ...(marks.isBalanced ? [] : [standardProblem('tags.unbalanced-marks', place, { page: number })]),
    ...astray.map(mark => standardProblem('tags.mark-astray', place, { page: number, mark })),
    ...lost.map(() => standardProblem('tags.link-astray', place, { page: number })),
  ]
}

/** The elements that may stand in one place only, and that place (ISO 32000-1, 14.8.4.3). */
const homes: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['THead', 'TBody', 'Table'],
  TH: ['TR'],
  TD: ['TR'],
  Caption: ['Table', 'Figure'],
  Document: ['StructTreeRoot'],
}

function checkElement(element: TagElement, name: string): readonly Problem[] {
  const place = { file: name }
  const { role, parent, knowsParent, alt, attributes } = element
  const isAway = homes[role]?.includes(parent) === false
  return [
    ...(knowsParent ? [] : [standardProblem('tags.element-astray', place, { role })]),
    ...(isAway ? [standardProblem('tags.wrong-place', place, { role, parent })] : []),
    ...(role === 'Figure' && (alt ?? '') === '' ? [standardProblem('tags.figure-without-words', place, {})] : []),
    ...(role === 'TH' && attributes.scope === undefined
      ? [standardProblem('tags.header-without-scope', place, {})]
      : []),
    ...(role === 'Table' ? checkTable(element, place) : []),
  ]
}

function numberOf(object: PDFObject): number | undefined {
  return object instanceof PDFNumber ? object.asNumber() : undefined
}

/** Whether all rows of a table are equally wide. Cells that span rows or columns count in each. */
function checkTable(table: TagElement, place: Place): readonly Problem[] {
  const parts = table.children.filter(({ role }) => role === 'THead' || role === 'TBody')
  const widths = parts.flatMap(part => widthsOf(part.children))
  if (new Set(widths).size <= 1) return []
  return [standardProblem('tags.ragged-table', place, { rows: widths.slice(0, 20).join(', ') })]
}

function widthsOf(rows: readonly TagElement[]): readonly number[] {
  // Columns that are taken by cells from above, with the number of rows that these still reach down.
  let reaching: readonly { readonly rows: number; readonly columns: number }[] = []
  return rows.map(({ children }) => {
    const cells = children.map(({ attributes }) => ({ rows: attributes.rowSpan, columns: attributes.columnSpan }))
    const present = [...reaching, ...cells]
    reaching = present.map(cell => ({ ...cell, rows: cell.rows - 1 })).filter(cell => cell.rows > 0)
    return present.reduce((sum, { columns }) => sum + columns, 0)
  })
}
