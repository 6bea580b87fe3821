import { zipSync } from 'fflate'

/** A zip of named parts in the order given, the same bytes whenever and wherever it is made. */
export function packZip(entries: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  // Zip keeps local time: a fixed one, given in local time, is the same bytes everywhere. No zone lacks a noon.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1, 12) })
}
