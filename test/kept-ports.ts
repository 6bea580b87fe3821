import { keptJobs } from '../src/platform/node-jobs.ts'
import { nodePorts } from '../src/platform/node-ports.ts'
import type { Ports } from '../src/ports/ports.ts'
import type { Watch } from '../src/ports/watch.ts'

/** Threads of all tests of one process: each is started once. */
export const jobs = keptJobs()

/**
 * This machine as tests use it: starting a thread for each report took half of their time, and no core is free for a DOCX
 * beside. That threads come and go as a command wants them is held by `test/platform/node-jobs.test.ts`, that a DOCX made
 * beside is the same by `test/pipeline/render-formats.test.ts` and `test/app/archive/determinism.test.ts`.
 */
export function keptPorts(watch?: Watch): Ports {
  return nodePorts(jobs, watch)
}
