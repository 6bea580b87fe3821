import { writeCapsule } from '../../src/archive/folder/write-capsule.ts'
import { nodeArchive } from '../../src/platform/node-archive.ts'
import { nodeArchiveDisk } from '../../src/platform/node-archive-disk.ts'
import { draftOf, sha256 } from './build-capsule.ts'

// Writes a capsule in a process of its own, and is killed at one of its steps; 0 for none.
const [archive = '', words = '', at = '0'] = process.argv.slice(2)

let steps = 0
function dying<Parameters extends readonly unknown[]>(step: (...parameters: Parameters) => Promise<void>) {
  return async (...parameters: Parameters): Promise<void> => {
    steps += 1
    if (steps === Number(at)) process.kill(process.pid, 'SIGKILL')
    await step(...parameters)
  }
}

const disk = {
  ...nodeArchiveDisk,
  makeFolder: dying(nodeArchiveDisk.makeFolder),
  create: dying(nodeArchiveDisk.create),
  sync: dying(nodeArchiveDisk.sync),
  rename: dying(nodeArchiveDisk.rename),
  remove: dying(nodeArchiveDisk.remove),
}
const { id } = await writeCapsule(archive, draftOf(words), { ...nodeArchive, disk }, sha256)
process.stdout.write(`${id} ${steps}`)
