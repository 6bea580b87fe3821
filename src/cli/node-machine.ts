import { availableParallelism } from 'node:os'
import { nodeJobs } from '../platform/node-jobs.ts'
import { nodePieces } from '../platform/node-pieces.ts'
import { packageVersion } from '../platform/package-root.ts'
import { startStopwatch } from '../platform/stopwatch.ts'
import type { Machine } from './machine.ts'

/** This machine, as Node sees it. The libraries of the reports come with the first command that makes one. */
export const nodeMachine: Machine = {
  version: packageVersion,
  desk: async () => (await import('../index.ts')).createDesk(),
  deskForReading: async () => {
    const jobs = nodeJobs()
    jobs.prepare('load-source')
    return (await import('../index.ts')).createDesk(jobs)
  },
  batch: async () => (await import('./node-batch.ts')).nodeBatch(),
  pieces: nodePieces,
  stopwatch: startStopwatch,
  cores: availableParallelism,
}
