import { formatNumber } from '../base/format-number.ts'
import { groupBy } from '../base/group-by.ts'
import type { Problem } from '../problems/problem.ts'
import { checkTableGrid } from './check-table.ts'
import type { Assets, Block, ReportDocument } from './document.ts'
import type { Chart, Figure } from './figure.ts'
import type { Inline } from './inline.ts'
import { blocksOf, inlinesOf } from './map-document.ts'
import type { Picture } from './pictures.ts'
import { documentProblem, type PlaceOf } from './problems.ts'

/** Checks once, at the border, what handlers later trust: unique ids, nothing empty, known pictures, straight tables. */
export function checkDocument(document: ReportDocument, placeOf: PlaceOf): readonly Problem[] {
  const blocks = blocksOf(document)
  return [...checkIds(blocks, placeOf), ...blocks.flatMap(block => checkBlock(block, document.assets, placeOf))]
}

/** An id used twice or more is named once, at its second use. */
function checkIds(blocks: readonly Block[], placeOf: PlaceOf): readonly Problem[] {
  const byId = groupBy(blocks, block => ('id' in block ? block.id : undefined))
  return [...byId].flatMap(([id, [, second]]) =>
    id === undefined || second === undefined ? [] : [documentProblem('document.duplicate-id', placeOf(second), { id })],
  )
}

function checkBlock(block: Block, assets: Assets, placeOf: PlaceOf): readonly Problem[] {
  const empty = checkFilled(block, placeOf)
  if (block.type === 'table' || block.type === 'matrix') return [...empty, ...checkTableGrid(block, placeOf)]
  if (block.type === 'figure') return [...empty, ...checkFigure(block, placeOf)]
  const unknown = assetsOf(block).filter(id => !assets.has(id))
  return [...empty, ...unknown.map(id => documentProblem('document.unknown-asset', placeOf(block), { id }))]
}

/** Ids of the pictures that a block shows. */
export function assetsOf(block: Block): readonly string[] {
  if (block.type === 'pictures') return block.pictures.map(({ asset }) => asset)
  if (block.type !== 'cover') return []
  const { logo, marks = [] } = block
  return [...(logo === undefined ? [] : [logo]), ...marks.map(({ asset }) => asset)]
}

/** Reports what has nothing in it and would leave a title, a number or a hole without words. */
function checkFilled(block: Block, placeOf: PlaceOf): readonly Problem[] {
  const links = inlinesOf(block).filter(inline => inline.type === 'link' && !hasWords(inline))
  const empty = [...emptyParts(block), ...links.map(() => 'tautan')]
  return empty.map(what => documentProblem('document.empty', placeOf(block), { what }))
}

/** A paragraph or a cell may be empty, and a head without rows says that there are none. */
function emptyParts(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return hasWords(block) ? [] : ['judul']
    case 'cover':
      return block.lines.length === 0 && block.logo === undefined ? ['sampul'] : []
    case 'list':
      return block.items.length === 0 ? ['daftar'] : block.items.flatMap(item => item.children.flatMap(emptyParts))
    case 'table':
    case 'matrix':
      return [
        ...(block.caption === undefined || hasWords(block.caption) ? [] : ['judul tabel']),
        ...(block.columns.length === 0 || block.head.length + block.body.length === 0 ? ['tabel'] : []),
      ]
    case 'figure':
      return [
        ...(hasWords(block.caption) ? [] : ['judul gambar']),
        ...(block.chart.categories.length === 0 || block.chart.series.length === 0 ? ['gambar'] : []),
      ]
    case 'pictures':
      return block.pictures.length === 0 ? ['deretan foto'] : block.pictures.flatMap(emptyPartsOfPicture)
    case 'facts':
      return block.rows.length === 0 ? ['daftar keterangan'] : []
    case 'signatures':
      return block.signatories.length === 0 ? ['tanda tangan'] : []
    case 'paragraph':
    case 'contents':
    case 'pageBreak':
      return []
  }
}

function emptyPartsOfPicture(picture: Picture): readonly string[] {
  const { alt } = picture
  return [...(hasWords(picture) ? [] : ['judul foto']), ...(alt.trim() === '' ? ['keterangan foto (alt)'] : [])]
}

/** Blanks are no words; a reference is, even before it is resolved. */
function hasWords({ children }: { readonly children: readonly Inline[] }): boolean {
  return children.some(inline => {
    if (inline.type === 'text') return inline.text.trim() !== ''
    return inline.type === 'reference' || inline.type === 'placeholder' || ('children' in inline && hasWords(inline))
  })
}

/** Every series has a value, or a gap, for every category; the axis of values goes up and holds all of them. */
export function checkFigure(figure: Figure, placeOf: PlaceOf): readonly Problem[] {
  const { categories, series, from = 0, to } = figure.chart
  const ragged = series
    .filter(({ values }) => values.length !== categories.length)
    .map(({ name, values }) =>
      documentProblem('document.ragged-series', placeOf(figure), {
        series: name,
        values: values.length,
        categories: categories.length,
      }),
    )
  const turned =
    to === undefined || from < to ? [] : [documentProblem('document.turned-axis', placeOf(figure), { from, to })]
  if (turned.length > 0) return [...ragged, ...turned]
  const offAxis = valuesOffAxis(figure.chart).map(fault =>
    documentProblem('document.value-off-axis', placeOf(figure), { ...fault, from, to }),
  )
  return [...ragged, ...offAxis]
}

/** What would be drawn shorter or longer than it is. */
function valuesOffAxis({ categories, series, from = 0, to = Number.POSITIVE_INFINITY }: Chart) {
  return series.flatMap(({ name, values }) =>
    values.flatMap((value, index) => {
      const isHeld = value === null || (Number(value) >= from && Number(value) <= to)
      return isHeld ? [] : [{ series: name, value: formatNumber(value), category: categories[index] ?? '' }]
    }),
  )
}
