import iconv from 'iconv-lite'
import { UnreadableInput } from '../../problems/unreadable-input.ts'

export interface DecodedCsv {
  readonly text: string
  /** The bytes were not UTF-8 and carried no mark of another encoding. */
  readonly isGuessed: boolean
}

/**
 * Text of a CSV file: UTF-8 or UTF-16 where the bytes say so, UTF-8 where they are that, else Windows-1252, which office
 * programs still write. Throws `UnreadableInput` for what is no text.
 */
export function decodeCsv(bytes: Uint8Array): DecodedCsv {
  const decoded = decode(bytes)
  // A picture or a workbook called .csv is full of these; no text has one.
  if (decoded.text.includes('\0')) throw new UnreadableInput('not-csv')
  return decoded
}

function decode(bytes: Uint8Array): DecodedCsv {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return { text: decodeUtf16('utf-16le', bytes), isGuessed: false }
  if (first === 0xfe && second === 0xff) return { text: decodeUtf16('utf-16be', bytes), isGuessed: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isGuessed: false }
  } catch {
    // Node's own windows-1252 takes the quotes and dashes of 80–9F for control characters.
    return { text: iconv.decode(Buffer.from(bytes), 'win1252'), isGuessed: true }
  }
}

function decodeUtf16(encoding: 'utf-16le' | 'utf-16be', bytes: Uint8Array): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    throw new UnreadableInput('not-csv', {}, error)
  }
}
