import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { JobEnd, JobPort } from '../base/ports.ts'
import { findPackageRoot } from './package-root.ts'

export interface JobLimits {
  readonly seconds: number
  /** Heap of the job, in megabytes; its buffers come on top. */
  readonly megabytes: number
}

const usualLimits: JobLimits = { seconds: 20, megabytes: 512 }

/**
 * Runs each job in a worker thread of its own, which is ended when it goes beyond 20 seconds or 512 MB of heap
 * (`reliability.md`: no input takes the tool down).
 *
 * Jobs are the bundles in `dist/jobs`, also when the program itself runs from its sources, as in tests.
 */
export function nodeJobs(limits: Partial<JobLimits> = {}): JobPort {
  const { seconds, megabytes } = { ...usualLimits, ...limits }
  return {
    run: async (job, input) => {
      const file = join(findPackageRoot(), 'dist', 'jobs', `${job}.js`)
      const worker = new Worker(file, {
        workerData: input,
        resourceLimits: { maxOldGenerationSizeMb: megabytes },
        execArgv: [],
      })
      try {
        return await endOf(worker, { seconds, megabytes })
      } finally {
        await worker.terminate()
      }
    },
  }
}

function endOf(worker: Worker, { seconds, megabytes }: JobLimits): Promise<JobEnd> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ end: 'out-of-time', seconds }), seconds * 1000)
    const settle = (act: () => void) => {
      clearTimeout(timer)
      act()
    }
    worker.once('message', result => settle(() => resolve({ end: 'done', result })))
    worker.once('error', error => {
      const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      settle(() => (isFull ? resolve({ end: 'out-of-memory', megabytes }) : reject(error)))
    })
    worker.once('exit', code => settle(() => reject(new Error(`a job ended with code ${code} and no result`))))
  })
}
