import type { JobPort } from '../base/ports.ts'
import { type JobLimits, JobThread } from './job-thread.ts'

const usualLimits: JobLimits = { seconds: 20, megabytes: 512 }

/**
 * Runs each job in a worker thread of its own, which is ended when it goes beyond 20 seconds or 512 MB of heap
 * (`reliability.md`: no input takes the tool down).
 */
export function nodeJobs(limits: Partial<JobLimits> = {}): JobPort {
  return {
    run: async (job, input) => {
      const thread = new JobThread(job, { ...usualLimits, ...limits })
      try {
        return await thread.run(input)
      } finally {
        await thread.close()
      }
    },
  }
}

/** The same for who has many inputs to read, one after the other: the thread is kept from one to the next. */
export function keptJobs(): JobPort {
  const threads = new Map<string, JobThread>()
  return {
    run: (job, input) => {
      const thread = threads.get(job) ?? new JobThread(job, usualLimits)
      threads.set(job, thread)
      return thread.run(input)
    },
  }
}
