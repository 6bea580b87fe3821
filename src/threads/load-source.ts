// What lives in this folder: the entries of worker threads, one file each, which the build makes bundles of. A job comes
// in as plain data; its result goes back the same way. What is done stands elsewhere; who starts threads is
// `src/platform/node-jobs.ts`.

import { answerJobs } from '../platform/answer-jobs.ts'
import { nodeDeflate } from '../platform/node-deflate.ts'
import { type InputBytes, loadPacked } from '../sources/load-packed.ts'

// Our own code on the other side of the thread.
answerJobs(input => loadPacked(input as InputBytes, nodeDeflate))
