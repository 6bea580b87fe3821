import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import { type Sheet, spreadsheetCellName } from '../source.ts'

export interface CsvReading {
  readonly sheet: Sheet
  /** The bytes were not UTF-8 and carried no mark of another encoding. */
  readonly guessedEncoding: boolean
}

/** Reads one `.csv` file as the sheet of that name. Throws when the quoting is broken. */
export function readCsv(file: string, name: string, bytes: Uint8Array): CsvReading {
  const { text, guessed } = decode(bytes)
  const records: string[][] = parse(text, { delimiter: sniffDelimiter(text), relax_column_count: true })
  const rows = records.map((record, index) => ({
    number: index + 1,
    cells: record.map(value =>
      value === '' ? undefined : { value: { type: 'text' as const, text: [{ text: value }] }, covered: false },
    ),
  }))
  return { sheet: { file, name, rows, cellName: spreadsheetCellName }, guessedEncoding: guessed }
}

function decode(bytes: Uint8Array): { readonly text: string; readonly guessed: boolean } {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), guessed: false }
  if (first === 0xfe && second === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), guessed: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false }
  } catch {
    // Node's own windows-1252 takes the quotes and dashes of 80–9F for control characters.
    return { text: iconv.decode(Buffer.from(bytes), 'win1252'), guessed: true }
  }
}

/**
 * The separator that most lines have outside quotes: `;` where Excel runs in Indonesian, a tab, or `,`. Lines are counted,
 * not marks: names with degrees hold many commas.
 */
function sniffDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split('\n')
  const counted = [';', '\t', ','].map(mark => ({ mark, count: lines.filter(line => line.includes(mark)).length }))
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).mark
}
