// What the ports are on Node: disk, fonts, threads, hashes. Nothing here knows of reports.

import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { JobPort, Ports, ResourcePort } from '../ports/ports.ts'
import { unwatched, type Watch } from '../ports/watch.ts'
import { nodeDeflate } from './node-deflate.ts'
import { nodeFonts } from './node-fonts.ts'
import { nodeJobs } from './node-jobs.ts'
import { findPackageRoot } from './package-root.ts'

/** The world as Node sees it. */
export function nodePorts(jobs: JobPort = nodeJobs(), watch: Watch = unwatched): Ports {
  return {
    resources: packageResources(findPackageRoot()),
    deflate: nodeDeflate,
    jobs,
    fonts: nodeFonts,
    sha256: bytes => createHash('sha256').update(bytes).digest('hex'),
    watch,
  }
}

function packageResources(root: string): ResourcePort {
  return {
    read: async name => new Uint8Array(await readFile(join(root, name))),
    list: async folder => (await readdir(join(root, folder))).sort(),
    sizeOf: async name => (await stat(join(root, name))).size,
  }
}
