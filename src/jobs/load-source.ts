import { answerJobs } from '../platform/answer-jobs.ts'
import { nodeDeflate } from '../platform/node-deflate.ts'
import { nodeFiles } from '../platform/node-files.ts'
import { loadPacked } from '../sources/load-packed.ts'

answerJobs(path => loadPacked(String(path), { files: nodeFiles, deflate: nodeDeflate }))
