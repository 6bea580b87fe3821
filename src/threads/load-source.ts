import { answerJobs } from '../platform/answer-jobs.ts'
import { nodeDeflate } from '../platform/node-deflate.ts'
import { type InputBytes, loadPacked } from '../sources/load-packed.ts'

// Our own code on the other side of the thread.
answerJobs(input => loadPacked(input as InputBytes, nodeDeflate))
