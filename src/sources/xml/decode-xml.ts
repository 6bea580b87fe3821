import { UnreadableInput } from '../../problems/unreadable-input.ts'

/** Text of an XML part: UTF-16 when it begins with the mark of that, else UTF-8. Throws on bytes that are neither. */
export async function* decodeXml(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    yield decoder.decode(piece, { stream: true })
  }
  yield decoder?.decode() ?? ''
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** What a document says of its own encoding must not contradict how it was decoded. */
export function checkEncoding(named: string | undefined): void {
  if (named !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(named)) throw new UnreadableInput('damaged')
}
