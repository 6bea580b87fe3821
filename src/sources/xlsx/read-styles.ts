import { collect, elements, isOn, type XmlElementReader } from '../xml/read-xml.ts'
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
function fontReader(strike: (index: number) => void): XmlElementReader {
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

/** What a number format makes of a number. A time of day, or a span of hours, is no day. */
export type FormatKind = 'number' | 'percent' | 'date' | 'time'

/** Formats that files name by number only. 27–36 and 50–58 are the dates of East Asian versions. */
function builtInKind(id: number): FormatKind {
  if (id === 9 || id === 10) return 'percent'
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time'
  const isDate = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  return isDate ? 'date' : 'number'
}

/**
 * The kind of a number format by its id and, where the workbook defines one, its code: `[$-421]dd mmmm yyyy;@`.
 *
 * Only the part for positive numbers counts, and in it nothing that is quoted, escaped or in brackets, but for spans of
 * time: `[h]:mm`. A letter m beside hours or seconds means minutes (ECMA-376, 18.8.31).
 */
export function formatKind(id: number, code: string | undefined): FormatKind {
  if (code === undefined) return builtInKind(id)
  const [positive = ''] = code.replace(/"[^"]*"?|[\\_*]./gs, '').split(';')
  if (/\[(h+|m+|s+)\]/i.test(positive)) return 'time'
  const letters = positive.replace(/\[[^\]]*\]?/g, '').replace(/am\/pm|a\/p/gi, 'h')
  if (/[yd]/i.test(letters)) return 'date'
  if (/[hs]/i.test(letters)) return 'time'
  if (/m/i.test(letters)) return 'date'
  return letters.includes('%') ? 'percent' : 'number'
}
