import { answerJobs } from '../platform/answer-jobs.ts'
import type { DocxJob } from '../render/docx/render-docx.ts'
import { renderDocx } from '../render/docx/render-docx.ts'

answerJobs(job => {
  // Our own code on the other side of the thread.
  const { document, theme, fonts } = job as DocxJob
  return renderDocx(document, theme, fonts)
})
