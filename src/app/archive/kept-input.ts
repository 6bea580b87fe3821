import { partFolders } from '../../archive/capsule-part.ts'
import type { Manifest } from '../../archive/manifest.ts'
import { portableName } from '../../base/portable-names.ts'
import type { TakePicture } from '../../picture/load-picture.ts'
import { decodeApart } from '../../picture/load-picture.ts'
import type { PictureFault, PictureRead } from '../../picture/picture.ts'
import { readShape } from '../../picture/read-shape.ts'
import type { Input } from '../../sources/input.ts'
import { photoFolder } from '../../sources/photo-file.ts'

/** The input as a capsule keeps it, with its pictures, under the name that it was given then. */
export function keptInput({ input, parts: listed }: Manifest, parts: ReadonlyMap<string, Uint8Array>): Input {
  const isOfInput = listed.filter(({ role }) => role === 'source' || role === 'picture')
  const isFolder = listed.every(({ role, path }) => role !== 'source' || path !== input.path)
  const folder = isFolder ? input.path : partFolders.source
  const files = new Map(
    isOfInput.flatMap(({ path, role }) => {
      const bytes = parts.get(path)
      const isPhoto = role === 'picture' && path.startsWith(`${folder}/${photoFolder}/`)
      return bytes === undefined ? [] : [[isPhoto ? `${photoFolder}/${nameOf(path)}` : nameOf(path), bytes] as const]
    }),
  )
  const held = (name: string) => files.get(portableName(name))
  // The input names pictures as they were called; the capsule keeps them under names that every system can hold.
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
 * Faults of pictures that earlier programs put into reports as they were. They do no harm where nothing unpacks the picture, so
 * a report that was issued with them can be made again.
 */
const wereTaken: readonly PictureFault['fault'][] = ['damaged', 'unfit', 'turned']

/**
 * Takes a picture with the bytes that a capsule keeps, whatever today's program would make of them. It is decoded all the same,
 * since a capsule can come from anywhere. A damaged one is taken only if renderers read nothing but its header.
 */
export const takeKeptPicture: TakePicture = async (bytes, jobs): Promise<PictureRead> => {
  const read = await decodeApart(bytes, jobs)
  const shape = readShape(bytes)
  if (shape === undefined) return read
  const { isUnpacked, ...size } = shape
  const isTaken = read.ok || (wereTaken.includes(read.fault.fault) && !isUnpacked)
  return isTaken ? { ok: true, picture: { ...size, bytes } } : read
}
