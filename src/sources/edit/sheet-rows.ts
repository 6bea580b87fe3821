import { capitalLetter, columnNumber } from '../../base/ordinals.ts'
import { escapeSheetText } from '../lists/workbook-part.ts'
import { attributeIn, withoutAttribute } from './xml-text.ts'

/** A cell as its sheet writes it. */
export interface WrittenCell {
  /** All but where it stands. */
  readonly attributes: string
  readonly content: string
}

/** A row as its sheet writes it; its cells by column, from 0, in their order. */
export interface WrittenRow {
  readonly number: number
  attributes: string
  readonly cells: Map<number, WrittenCell>
}

const row = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g
const cell = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g

/** The rows of a sheet. Where one does not say its place it stands behind the one before. */
export function rowsIn(data: string): WrittenRow[] {
  let last = 0
  return [...data.matchAll(row)].map(([, attributes = '', content = '']) => {
    last = Number(attributeIn(attributes, 'r') ?? last + 1)
    return { number: last, attributes: withoutAttribute(attributes, 'r'), cells: cellsIn(content) }
  })
}

function cellsIn(content: string): Map<number, WrittenCell> {
  const cells = new Map<number, WrittenCell>()
  let last = -1
  for (const [, attributes = '', inside = ''] of content.matchAll(cell)) {
    const name = attributeIn(attributes, 'r')
    last = name === undefined ? last + 1 : columnOf(name)
    cells.set(last, { attributes: withoutAttribute(attributes, 'r'), content: inside })
  }
  return cells
}

/** Column of `AB12`, from 0. */
export function columnOf(name: string): number {
  const [letters = ''] = /^[A-Z]+/i.exec(name) ?? []
  return columnNumber(letters.toUpperCase()) - 1
}

/** Row of `AB12`, from 1. */
export function rowOf(name: string): number {
  return Number(/\d+$/.exec(name)?.[0])
}

/** @param prefix of the elements of the sheet, `x:`; mostly none. */
export function writeRow({ number, attributes, cells }: WrittenRow, prefix: string): string {
  const written = [...cells]
    .toSorted(([one], [other]) => one - other)
    .map(([column, { attributes: own, content }]) => {
      const start = `<${prefix}c r="${capitalLetter(column + 1)}${number}"${own}`
      return content === '' ? `${start}/>` : `${start}>${content}</${prefix}c>`
    })
  return `<${prefix}row r="${number}"${attributes}>${written.join('')}</${prefix}row>`
}

/** A cell of this value, dressed as another. */
export function cellOf(value: string | number, style: string | undefined, prefix: string): WrittenCell {
  const dress = style === undefined ? '' : ` s="${style}"`
  if (typeof value === 'number') return { attributes: dress, content: `<${prefix}v>${value}</${prefix}v>` }
  if (value === '') return { attributes: dress, content: '' }
  const text = `<${prefix}t xml:space="preserve">${escapeSheetText(value)}</${prefix}t>`
  return { attributes: `${dress} t="inlineStr"`, content: `<${prefix}is>${text}</${prefix}is>` }
}

export function styleOf(written: WrittenCell | undefined): string | undefined {
  return written === undefined ? undefined : attributeIn(written.attributes, 's')
}

const formula = /<(?:\w+:)?f\b(?:[^>]*\/>|[^>]*>[\s\S]*?<\/(?:\w+:)?f>)/g

export function hasFormula({ content }: WrittenCell): boolean {
  return content.search(formula) >= 0
}

/** The same cell with what its formula last came to. */
export function withoutFormula({ attributes, content }: WrittenCell): WrittenCell {
  return { attributes, content: content.replace(formula, '') }
}
