import { UnreadableInput } from '../../problems/unreadable-input.ts'

/** Where the central directory of an archive lies, and how many parts it lists. */
export interface DirectoryRange {
  readonly start: number
  readonly end: number
  readonly count: number
}

const signature = 0x06054b50
const recordSize = 22
const longestComment = 0xffff

/**
 * Finds the central directory by the record at the end of the file. It must lie directly before that record; bytes behind
 * it are tolerated, as web servers add some. Throws `UnreadableInput`.
 */
export function findDirectory(view: DataView): DirectoryRange {
  const lowest = Math.max(0, view.byteLength - recordSize - longestComment)
  for (let at = view.byteLength - recordSize; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) !== signature) continue
    const range = readRecord(view, at)
    if (range !== undefined) return range
  }
  throw new UnreadableInput('not-a-workbook')
}

/** Undefined where the signature stands by chance, or in an archive of several disks. */
function readRecord(view: DataView, at: number): DirectoryRange | undefined {
  const [disk, directoryDisk, countHere, count] = [4, 6, 8, 10].map(offset => view.getUint16(at + offset, true))
  const size = view.getUint32(at + 12, true)
  const start = view.getUint32(at + 16, true)
  if (disk !== 0 || directoryDisk !== 0 || count === undefined || countHere !== count) return undefined
  return start + size === at ? { start, end: at, count } : undefined
}
