import { stat } from 'node:fs/promises'
import type { FilePort } from '../ports/ports.ts'
import { nodeArchiveDisk, readFolder } from './node-archive-disk.ts'
import { placeFiles } from './place-files.ts'
import { writeWhole } from './temporary-files.ts'

/** The disk of this machine. */
export const nodeFiles: FilePort = {
  read: nodeArchiveDisk.read,
  kindOf: nodeArchiveDisk.kindOf,
  sizeOf: async path => (await stat(path)).size,
  stampOf: async path => {
    const found = await stat(path, { bigint: true }).catch(() => undefined)
    return found && `${found.dev}:${found.ino} ${found.size} ${found.mtimeNs}`
  },
  list: readFolder,
  write: (path, bytes) => writeWhole(path, bytes, nodeArchiveDisk),
  place: files => placeFiles(files, nodeArchiveDisk),
}
