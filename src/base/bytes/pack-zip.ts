import { zipSync } from 'fflate'

/** A zip of named parts in the order given, the same bytes whenever and wherever it is made. */
export function packZip(entries: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  // Zip keeps local time: a fixed one, given in local time, is the same bytes everywhere. No zone lacks a noon.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1, 12) })
}

const entryHead = 46
const endLength = 22

/**
 * Zips of `packZip` as one, byte for byte what `packZip` makes of all their parts in this order: so parts that come again
 * need not be packed again. No two have a part of the same name.
 */
export function joinZips(zips: readonly Uint8Array[]): Uint8Array {
  const split = zips.map(splitZip)
  const contents = split.reduce((sum, { content }) => sum + content.length, 0)
  const joined = new Uint8Array(zips.reduce((sum, zip) => sum + zip.length - endLength, endLength))
  let contentAt = 0
  let listAt = contents
  for (const { content, list } of split) {
    joined.set(content, contentAt)
    joined.set(list, listAt)
    moveEntries(new DataView(joined.buffer, listAt, list.length), contentAt)
    contentAt += content.length
    listAt += list.length
  }
  // The end of a zip: its mark, then how many entries the list has, how long it is and where it begins.
  const end = new DataView(joined.buffer, listAt)
  const count = split.reduce((sum, one) => sum + one.count, 0)
  end.setUint32(0, 0x06054b50, true)
  end.setUint16(8, count, true)
  end.setUint16(10, count, true)
  end.setUint32(12, listAt - contents, true)
  end.setUint32(16, contents, true)
  return joined
}

interface SplitZip {
  readonly content: Uint8Array
  /** The list of its entries. */
  readonly list: Uint8Array
  readonly count: number
}

function splitZip(zip: Uint8Array): SplitZip {
  const end = new DataView(zip.buffer, zip.byteOffset + zip.length - endLength)
  const listAt = end.getUint32(16, true)
  return {
    content: zip.subarray(0, listAt),
    list: zip.subarray(listAt, zip.length - endLength),
    count: end.getUint16(10, true),
  }
}

/** Has the entries of a list say that their contents begin later. */
function moveEntries(list: DataView, by: number): void {
  for (let at = 0; at < list.byteLength; ) {
    list.setUint32(at + 42, list.getUint32(at + 42, true) + by, true)
    at += entryHead + list.getUint16(at + 28, true) + list.getUint16(at + 30, true) + list.getUint16(at + 32, true)
  }
}
