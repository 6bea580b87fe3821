import { decodeApart, type TakePicture } from '../../picture/load-picture.ts'
import type { PictureFault, PictureRead } from '../../picture/picture.ts'
import { readShape } from '../../picture/read-shape.ts'

/**
 * Faults of pictures that programs before this one put into reports as they were, and that do no harm where nothing unpacks
 * them. What was issued with them is issued with them again.
 */
const wereTaken: readonly PictureFault['fault'][] = ['damaged', 'unfit', 'turned']

/**
 * Takes a picture as a capsule keeps it: its own bytes, whatever they would be made into today. It is decoded all the same, since
 * a capsule can come from anywhere; one that is damaged is taken only where making the files looks at its header alone.
 */
export const takeKeptPicture: TakePicture = async (bytes, jobs): Promise<PictureRead> => {
  const read = await decodeApart(bytes, jobs)
  const shape = readShape(bytes)
  if (shape === undefined) return read
  const { isUnpacked, ...size } = shape
  const isTaken = read.ok || (wereTaken.includes(read.fault.fault) && !isUnpacked)
  return isTaken ? { ok: true, picture: { ...size, bytes } } : read
}
