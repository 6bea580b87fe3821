import { type CreateOptions, createReport } from '../app/disk/create-report.ts'
import { createDesk } from '../index.ts'
import { answerJobs } from '../platform/answer-jobs.ts'
import { keptJobs } from '../platform/node-jobs.ts'

/** One report to be made in a thread that makes many. */
export interface ReportJob {
  readonly input: string
  readonly options: Omit<CreateOptions, 'watch'>
}

const desk = createDesk(keptJobs())

answerJobs(job => {
  // Our own code on the other side of the thread.
  const { input, options } = job as ReportJob
  return createReport(input, options, desk)
})
