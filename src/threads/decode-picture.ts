import { decodePicture, decodeRaster } from '../picture/decode-picture.ts'
import type { PictureJob } from '../picture/load-picture.ts'
import { answerJobs } from '../platform/answer-jobs.ts'
import { nodeDeflate } from '../platform/node-deflate.ts'

answerJobs(async input => {
  // Our own code on the other side of the thread.
  const job = input as PictureJob
  return job.form === 'file' ? decodePicture(job.bytes, nodeDeflate) : decodeRaster(job, nodeDeflate)
})
