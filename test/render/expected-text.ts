import type { Block, Contents, List, ReportDocument } from '../../src/document/document.ts'
import type { Figure } from '../../src/document/figure.ts'
import { type Inline, inlineText, referenceText } from '../../src/document/inline.ts'
import type { Cell, Matrix, MatrixItem, Row, Table } from '../../src/document/table.ts'

/** Where the formats differ in what stands in them as text. */
export interface TextChoices {
  /** Numbers, letters and bullets of lists are text, not a property of the paragraph. */
  readonly listMarkers: boolean
  /** The name of a group stands in every row of it, not only in the first. */
  readonly namesInEveryRow: boolean
  /** References that name a page do so; their numbers, which belong to the format, are left out. */
  readonly namesPages: boolean
}

/** All text that a document shows, in reading order, without blanks and in small letters: capitals are the theme's. */
export function expectedText(document: ReportDocument, choices: TextChoices): string {
  return squeezed(
    document.sections
      .flatMap(({ children }) => children.flatMap(block => blockText(block, document, choices)))
      .join(''),
  )
}

/** A text without the numbers of the pages that its references name. */
export function withoutPages(words: string): string {
  return words.replace(/(halaman)\d+/g, '$1')
}

export function squeezed(words: string): string {
  return words.replace(/\s/g, '').toLowerCase()
}

function blockText(block: Block, document: ReportDocument, choices: TextChoices): readonly string[] {
  switch (block.type) {
    case 'cover':
      return block.lines.map(({ children }) => inlineText(children))
    case 'heading':
      return [block.label ?? '', inlineText(block.children)]
    case 'paragraph':
      return [wordsOf(block.children, choices)]
    case 'list':
      return listText(block, document, choices)
    case 'table':
    case 'matrix':
      return [...captionText(block), ...tableText(block, choices)]
    case 'figure':
      return captionText(block)
    case 'pictures':
      return block.pictures.map(({ children }) => wordsOf(children, choices))
    case 'facts':
      return block.rows.map(({ label, children }) => `${label}:${wordsOf(children, choices)}`)
    case 'signatures':
      return [
        block.placeAndDate ?? '',
        ...block.signatories.map(
          ({ agency, title, name = '', nip, mark = '' }) =>
            `${agency}${title},${block.electronic?.lead ?? ''}${mark}${name}${nip === undefined ? '' : `NIP${nip}`}`,
        ),
        block.electronic?.note ?? '',
      ]
    case 'contents':
      return [block.title, ...listed(block, document)]
    case 'pageBreak':
      return []
  }
}

function wordsOf(inlines: readonly Inline[], choices: TextChoices): string {
  return inlines
    .map(inline => {
      if (inline.type === 'reference') return choices.namesPages ? referenceText(inline, '') : (inline.label ?? '')
      return 'children' in inline ? wordsOf(inline.children, choices) : inlineText([inline])
    })
    .join('')
}

/** The entries of a table of contents: headings to the third level, or captions. */
export function listed({ of }: Pick<Contents, 'of'>, { sections }: ReportDocument): readonly string[] {
  return sections.flatMap(({ children }) =>
    children.flatMap(block => {
      if (of === 'tables') return block.type === 'table' || block.type === 'matrix' ? captionText(block) : []
      if (of === 'figures') return block.type === 'figure' ? captionText(block) : []
      return block.type === 'heading' && block.level < 4 ? [`${block.label} ${inlineText(block.children)}`] : []
    }),
  )
}

function captionText({ caption }: Table | Matrix | Figure): readonly string[] {
  return caption === undefined ? [] : [`${caption.label}. ${inlineText(caption.children)}`]
}

function listText({ marker, items }: List, document: ReportDocument, choices: TextChoices): readonly string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const markerOf = (index: number) =>
    marker === 'bullet' ? '•' : `${marker === 'number' ? index + 1 : letters[index]}.`
  return items.flatMap(({ children }, index) => [
    choices.listMarkers ? markerOf(index) : '',
    ...children.flatMap(child => blockText(child, document, choices)),
  ])
}

function tableText(table: Table | Matrix, choices: TextChoices): readonly string[] {
  const body =
    table.type === 'table' ? table.body.flatMap(rowText) : table.body.flatMap(item => itemText(item, [], choices))
  return [...table.head.flatMap(rowText), ...body]
}

function itemText(item: MatrixItem, names: readonly string[], choices: TextChoices): readonly string[] {
  if (item.type === 'row') return [...names, ...rowText(item)]
  const own = [...names, ...item.cells.map(cellText)]
  return item.children.flatMap((child, index) =>
    itemText(child, choices.namesInEveryRow || index === 0 ? own : [], choices),
  )
}

function rowText({ cells }: Row): readonly string[] {
  return cells.map(cellText)
}

function cellText({ lines }: Cell): string {
  return lines.map(({ marker = '', children }) => marker + inlineText(children)).join('')
}
