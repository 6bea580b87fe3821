import { parentPort, workerData } from 'node:worker_threads'

/** The other side of `nodeJobs`: does the work inside the worker thread and hands over its result, which is plain data. */
export async function answerJob(work: (input: string) => Promise<unknown>): Promise<void> {
  parentPort?.postMessage(await work(String(workerData)))
}
