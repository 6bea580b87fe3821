import { parentPort } from 'node:worker_threads'

/**
 * The other side of `JobThread`: does each job inside the worker thread and hands over its result, which is plain data.
 * Work that throws ends the thread; whoever asked is told.
 */
export function answerJobs(work: (input: unknown) => Promise<unknown>): void {
  parentPort?.on('message', async (input: unknown) => parentPort?.postMessage(await work(input)))
}
