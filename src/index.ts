import { type App, createApp as createAppOf } from './app/app.ts'
import type { Desk } from './app/disk/desk.ts'
import type { JobPort } from './base/ports.ts'
import { reportKinds } from './kinds/registry.ts'
import { nodeArchive } from './platform/node-archive.ts'
import { nodeFiles } from './platform/node-files.ts'
import { nodePorts } from './platform/node-ports.ts'

/** The program on this machine, with all kinds of report. */
export function createApp(jobs?: JobPort): App {
  return createAppOf({ ...nodePorts(jobs), run: nodeArchive }, reportKinds)
}

/** The same at the disk of this machine: inputs by their paths, files in folders. */
export function createDesk(jobs?: JobPort): Desk {
  const { sha256 } = nodePorts(jobs)
  return { app: createApp(jobs), files: nodeFiles, archive: nodeArchive, sha256 }
}
