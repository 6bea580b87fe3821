import { decodePicture, decodeRaster, shrinkPhoto } from '../picture/decode-picture.ts'
import type { PictureJob } from '../picture/load-picture.ts'
import { answerJobs } from '../platform/answer-jobs.ts'
import { nodeDeflate } from '../platform/node-deflate.ts'

answerJobs(async input => {
  // Our own code on the other side of the thread.
  const job = input as PictureJob
  switch (job.form) {
    case 'file':
      return decodePicture(job.bytes, nodeDeflate)
    case 'photo':
      return shrinkPhoto(job.bytes, job.room, nodeDeflate)
    case 'raster':
      return decodeRaster(job, nodeDeflate)
  }
})
