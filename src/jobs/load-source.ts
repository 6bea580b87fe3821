import { answerJob } from '../platform/answer-job.ts'
import { nodeDeflate } from '../platform/node-deflate.ts'
import { nodeFiles } from '../platform/node-files.ts'
import { loadPacked } from '../sources/load-packed.ts'

await answerJob(path => loadPacked(path, { files: nodeFiles, deflate: nodeDeflate }))
