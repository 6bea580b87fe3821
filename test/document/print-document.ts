import { createHash } from 'node:crypto'
import type { Block, ImageAsset, ListItem, ReportDocument, Section } from '../../src/document/document.ts'
import type { Chart } from '../../src/document/figure.ts'
import { type Handlers, handle } from '../../src/document/map-document.ts'
import { escaped, indented, lineOf, sideBySide, wordsOf } from './print-line.ts'
import { captionedLine, matrixLines, tableLines } from './print-table.ts'

/**
 * The document as text for a reviewer: a line for each node, indented under the one that holds it. Every field of every
 * node is there, so that two documents give the same text only when they are equal.
 */
export function printDocument({ meta, assets, sections }: ReportDocument): string {
  const lines = [
    lineOf('meta', {
      ...meta,
      ...(meta.registry && { registry: JSON.stringify(Object.entries(meta.registry).sort()) }),
    } as never),
    ...[...assets].map(assetLine),
    ...sections.flatMap(sectionLines),
  ]
  return lines.map(line => `${line}\n`).join('')
}

/** Bytes are told apart by their digest. */
function assetLine([id, { bytes, ...fields }]: readonly [string, ImageAsset]): string {
  return lineOf('asset', { ...fields, id, sha256: createHash('sha256').update(bytes).digest('hex') })
}

function sectionLines({ children, ...fields }: Section): readonly string[] {
  return [lineOf('section', fields), ...indented(children.flatMap(blockLines))]
}

function blockLines(block: Block): readonly string[] {
  return handle(blocks, block, undefined)
}

const blocks: Handlers<Block, undefined, readonly string[]> = {
  cover: ({ type, lines, marks = [], ...fields }) => [
    lineOf(type, fields),
    ...indented(lines.map(({ children, ...more }) => lineOf('line', more, wordsOf(children)))),
    ...indented(marks.map(mark => lineOf('mark', { ...mark }))),
  ],
  heading: ({ type, children, ...fields }) => [lineOf(type, fields, wordsOf(children))],
  paragraph: ({ type, children, ...fields }) => [lineOf(type, fields, wordsOf(children))],
  list: ({ type, items, ...fields }) => [lineOf(type, fields), ...indented(items.flatMap(itemLines))],
  table: tableLines,
  matrix: matrixLines,
  figure: ({ type, caption, chart, ...fields }) => [
    captionedLine(type, fields, caption),
    ...indented(chartLines(chart)),
  ],
  pictures: ({ type, pictures, ...fields }) => [
    lineOf(type, fields),
    ...indented(pictures.map(({ children, ...more }) => lineOf('picture', more, wordsOf(children)))),
  ],
  facts: ({ type, rows, ...fields }) => [
    lineOf(type, fields),
    ...indented(rows.map(({ children, ...more }) => lineOf('fact', more, wordsOf(children)))),
  ],
  signatures: ({ type, signatories, electronic, ...fields }) => [
    lineOf(type, { ...fields, ...electronic }),
    ...indented(signatories.map(signatory => lineOf('signatory', { ...signatory }))),
  ],
  contents: ({ type, ...fields }) => [lineOf(type, fields)],
  pageBreak: ({ type, ...fields }) => [lineOf(type, fields)],
}

/** A dash before the first line of an item, the others under it. */
function itemLines({ children }: ListItem): readonly string[] {
  const [first, ...others] = children.flatMap(blockLines)
  return first === undefined ? ['-'] : [`- ${first}`, ...indented(others)]
}

/** Values as JSON: a rounded figure has quotes, a count has none, a gap is `null`. */
function chartLines({ categories, series, bands, ...fields }: Chart): readonly string[] {
  const inside = [
    lineOf('categories', {}, sideBySide(categories.map(escaped))),
    ...series.map(({ values, ...more }) => lineOf('series', more, sideBySide(values.map(one => JSON.stringify(one))))),
    ...bands.map(band => lineOf('band', { ...band })),
  ]
  return [lineOf('chart', fields), ...indented(inside)]
}
