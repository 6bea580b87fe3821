import { damagedPng, type Unpacker } from '../picture.ts'
import { undoFilter } from './filters.ts'

/** The form of rows of samples. */
export interface RowForm {
  readonly width: number
  readonly height: number
  /** Bits of a sample. */
  readonly depth: number
  /** Samples of a pixel. */
  readonly channels: number
  readonly isInterlaced: boolean
}

/** Where the pixels of a row lie in the picture. */
export interface RowPlace {
  readonly y: number
  readonly left: number
  readonly step: number
  /** Pixels of the row. */
  readonly pixels: number
}

/** Called with samples as they lie in the file, without filters. The bytes are those of the next row afterwards. */
export type OnRow = (samples: Uint8Array, place: RowPlace) => void

interface Pass {
  readonly left: number
  readonly top: number
  readonly stepX: number
  readonly stepY: number
}

const wholePass: readonly Pass[] = [{ left: 0, top: 0, stepX: 1, stepY: 1 }]

/** The seven passes of Adam7. */
const interlacedPasses: readonly Pass[] = [
  { left: 0, top: 0, stepX: 8, stepY: 8 },
  { left: 4, top: 0, stepX: 8, stepY: 8 },
  { left: 0, top: 4, stepX: 4, stepY: 8 },
  { left: 2, top: 0, stepX: 4, stepY: 4 },
  { left: 0, top: 2, stepX: 2, stepY: 4 },
  { left: 1, top: 0, stepX: 2, stepY: 2 },
  { left: 0, top: 1, stepX: 1, stepY: 2 },
]

/**
 * Unpacks rows one after the other: two of them are in memory, never more. Throws where the packed bytes are damaged, or hold
 * less or more than the form asks for; what is more is not unpacked.
 *
 * @param filtered each row begins with how it is filtered, as in PNG and in what PDF calls predictor 15.
 */
export async function walkRows(
  packed: Uint8Array,
  form: RowForm,
  { unzlib }: Pick<Unpacker, 'unzlib'>,
  onRow: OnRow,
  filtered = true,
): Promise<void> {
  const rows = rowsOf(form, filtered, onRow)
  rows.next()
  const unpacking = unzlib(packed)
  try {
    for await (const piece of unpacking.pieces) rows.next(piece)
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw damagedPng('unreadable')
    throw error
  }
  if (rows.next(undefined).done !== true) throw damagedPng('too-little')
  if (unpacking.used() !== packed.length) throw damagedPng('too-much')
}

/** Takes pieces, and nothing when there are no more. Ends when it has been told that, and has all rows. */
function* rowsOf(
  form: RowForm,
  filtered: boolean,
  onRow: OnRow,
): Generator<undefined, undefined, Uint8Array | undefined> {
  const bitsOfPixel = form.depth * form.channels
  const stride = Math.max(1, bitsOfPixel / 8)
  const widest = Math.ceil((form.width * bitsOfPixel) / 8)
  let [current, before] = [new Uint8Array(widest), new Uint8Array(widest)]
  let piece = yield
  let at = 0
  for (const { left, top, stepX, stepY } of form.isInterlaced ? interlacedPasses : wholePass) {
    const pixels = Math.ceil((form.width - left) / stepX)
    if (pixels <= 0) continue
    const length = Math.ceil((pixels * bitsOfPixel) / 8)
    before.fill(0)
    for (let y = top; y < form.height; y += stepY) {
      let filter = filtered ? -1 : 0
      let filled = 0
      while (filter < 0 || filled < length) {
        while (piece !== undefined && at === piece.length) {
          piece = yield
          at = 0
        }
        // Asked on without an end: whoever unpacks sees that there is none.
        if (piece === undefined) {
          yield
          throw damagedPng('too-little')
        }
        if (filter < 0) {
          filter = piece[at] ?? 0
          at += 1
        } else {
          const part = piece.subarray(at, at + length - filled)
          current.set(part, filled)
          filled += part.length
          at += part.length
        }
      }
      if (filter > 4) throw damagedPng('unreadable')
      undoFilter(filter, current, before, length, stride)
      onRow(current, { y, left, step: stepX, pixels })
      ;[current, before] = [before, current]
    }
  }
  while (piece !== undefined) {
    if (at < piece.length) throw damagedPng('too-much')
    piece = yield
    at = 0
  }
  return undefined
}
