import { collect, type ElementReader, elements, isOn } from '../xml/element-reader.ts'
import { type FormatKind, formatKind } from './format-kind.ts'
import type { WorkbookPackage } from './workbook-package.ts'

/** What the style of a cell says of its value; how it looks beyond that is not read. */
export interface CellStyle {
  readonly format: FormatKind
  /** Its letters are struck through. */
  readonly isStruck: boolean
}

/** The styles of cells, by the index that cells name. */
export async function readStyles(container: WorkbookPackage, part: string): Promise<readonly CellStyle[]> {
  const codes: (readonly [id: number, code: string])[] = []
  const cells: { readonly format: number; readonly font: number }[] = []
  const struckFonts = new Set<number>()
  const numFmt = collect(codes, ({ numFmtId, formatCode = '' }) => [Number(numFmtId), formatCode] as const)
  const xf = collect(cells, ({ numFmtId = '0', fontId = '0' }) => ({ format: Number(numFmtId), font: Number(fontId) }))
  const inside = elements({
    numFmts: { inside: elements({ numFmt }) },
    fonts: { inside: elements({ font: fontReader(index => struckFonts.add(index)) }) },
    cellXfs: { isComplete: true, inside: elements({ xf }) },
  })
  await container.read(part, 'styleSheet', { inside })
  const byId = new Map(codes)
  return cells.map(({ format, font }) => ({
    format: formatKind(format, byId.get(format)),
    isStruck: struckFonts.has(font),
  }))
}

/** Counts the fonts and hands on the index of each that strikes through. */
function fontReader(strike: (index: number) => void): ElementReader {
  let index = -1
  return {
    open: () => {
      index += 1
    },
    inside: elements({
      strike: {
        open: ({ val }) => {
          if (isOn(val, true)) strike(index)
        },
      },
    }),
  }
}
