import { availableParallelism } from 'node:os'
import type { JobName, JobPort } from '../ports/ports.ts'
import { type JobLimits, JobThread } from './job-thread.ts'

/** What comes from outside is read within limits (`docs/RELIABILITY.md` 1.1); our own work takes its time. */
const usualLimits: Readonly<Record<JobName, JobLimits>> = {
  'load-source': { seconds: 20, megabytes: 512 },
  'decode-picture': { seconds: 10, megabytes: 128 },
  'render-docx': { seconds: 24 * 3600, megabytes: 4096 },
}

/** Runs each job in a worker thread of its own, which is ended when it goes beyond its limits. */
export function nodeJobs(limits: Partial<JobLimits> = {}): Required<JobPort> {
  const prepared = new Map<JobName, JobThread>()
  const threadFor = (job: JobName) => prepared.get(job) ?? new JobThread(job, { ...usualLimits[job], ...limits })
  return {
    hasFreeCore: availableParallelism() > 1,
    prepare: job => {
      const thread = threadFor(job)
      thread.prepare()
      prepared.set(job, thread)
    },
    run: async (job, input, transfer) => {
      const thread = threadFor(job)
      prepared.delete(job)
      try {
        return await thread.run(input, transfer)
      } finally {
        await thread.close()
      }
    },
  }
}

/** The same for who has many inputs to read, one after the other, beside others who do: the thread is kept from one to the next. */
export function keptJobs(): JobPort {
  const threads = new Map<string, JobThread>()
  return {
    run: (job, input, transfer) => {
      const thread = threads.get(job) ?? new JobThread(job, usualLimits[job])
      threads.set(job, thread)
      return thread.run(input, transfer)
    },
  }
}
