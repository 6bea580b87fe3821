const sectorSize = 512

/**
 * A compound file (MS-CFB, version 3) that has nothing but a directory of these names: a header, one sector of the
 * allocation table, and the sectors of the directory, the last one first.
 */
export function compoundFile(names: readonly string[]): Uint8Array {
  const sectors = Math.ceil(names.length / 4)
  const bytes = new Uint8Array((sectors + 2) * sectorSize)
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint32(48, sectors, true)
  view.setUint32(76, 0, true)
  // Of the directory in sectors n … 1, each leads to the one before it.
  for (let sector = 1; sector <= sectors; sector += 1) {
    view.setUint32(sectorSize + sector * 4, sector === 1 ? 0xfffffffe : sector - 1, true)
  }
  for (const [index, name] of names.entries()) {
    const sector = sectors - Math.floor(index / 4)
    const at = (sector + 1) * sectorSize + (index % 4) * 128
    for (const [letter, character] of [...name].entries()) {
      view.setUint16(at + letter * 2, character.charCodeAt(0), true)
    }
    view.setUint16(at + 64, (name.length + 1) * 2, true)
  }
  return bytes
}
