import { keepResults } from '../../../base/keep-results.ts'

/** Colours of a theme and its charts. */
const keptColours = 100

/** A length or number as PDF operators take it. */
export function pdfNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

/** Lengths or numbers to a millionth, as PDFKit writes them, with a blank between two. */
export function lengths(...values: readonly number[]): string {
  return values.map(value => Math.round(value * 1e6) / 1e6).join(' ')
}

/** `#RRGGBB` as three numbers 0–1. */
export const rgb = keepResults((colour: string): string => {
  return [1, 3, 5].map(start => pdfNumber(Number.parseInt(colour.slice(start, start + 2), 16) / 255)).join(' ')
}, keptColours)

/** PDFKit turns the page upside down; raw operators want it as PDF has it, with y upwards. */
export function inPdfSpace(pageHeight: number, operators: readonly string[]): string {
  return ['q', `1 0 0 -1 0 ${pdfNumber(pageHeight)} cm`, ...operators, 'Q'].join('\n')
}
