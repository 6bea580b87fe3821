import type { Manifest } from '../../archive/manifest.ts'
import { portableName } from '../../base/portable-names.ts'
import type { TakePicture } from '../../picture/load-picture.ts'
import { decodeApart } from '../../picture/load-picture.ts'
import type { PictureFault, PictureRead } from '../../picture/picture.ts'
import { readShape } from '../../picture/read-shape.ts'
import type { Input } from '../../sources/input.ts'

/** The input as a capsule keeps it, with the pictures that it names, called what it was called then. */
export function keptInput({ input, parts: listed }: Manifest, parts: ReadonlyMap<string, Uint8Array>): Input {
  const isOfInput = listed.filter(({ role }) => role === 'source' || role === 'picture')
  const files = new Map(
    isOfInput.flatMap(({ path }) => {
      const bytes = parts.get(path)
      return bytes === undefined ? [] : [[nameOf(path), bytes] as const]
    }),
  )
  const isFolder = listed.every(({ role, path }) => role !== 'source' || path !== input.path)
  const held = (name: string) => files.get(portableName(name))
  // Pictures are kept under names that every system can hold; the input calls them as they were.
  const beside = {
    sizeOf: async (name: string) => held(name)?.length,
    read: async (name: string) => held(name) ?? noBytes,
  }
  return { name: nameOf(input.path), files, shownAs: input.file, ...(isFolder && { isFolder }), beside }
}

const noBytes = new Uint8Array()

function nameOf(path: string): string {
  return path.replace(/^.*\//s, '')
}

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
