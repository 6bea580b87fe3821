import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { JobEnd } from '../ports/ports.ts'
import { findPackageRoot } from './package-root.ts'

export interface JobLimits {
  readonly seconds: number
  /** Heap of the thread, in megabytes; its buffers come on top. */
  readonly megabytes: number
}

/**
 * A worker thread that does jobs of one sort, one after the other. It starts with the first and keeps its code, fonts and
 * templates for the next. One that goes beyond a limit, or fails, is ended; the next job starts another.
 *
 * Jobs are the bundles in `dist/jobs`, also when the program itself runs from its sources, as in tests.
 */
export class JobThread {
  readonly #file: string
  readonly #limits: JobLimits
  #worker: Worker | undefined
  #before: Promise<unknown> = Promise.resolve()

  constructor(job: string, limits: JobLimits) {
    this.#file = join(findPackageRoot(), 'dist', 'jobs', `${job}.js`)
    this.#limits = limits
  }

  /** Starts the thread before there is a job for it; it does not keep the process alive until there is. */
  prepare(): void {
    const worker = this.#worker ?? this.#start()
    worker.unref()
  }

  /** Does one job when those before it have ended. Rejects when the job fails by a fault of its own. */
  run(input: unknown, transfer: readonly ArrayBuffer[] = []): Promise<JobEnd> {
    const ended = this.#before.then(() => this.#run(input, transfer))
    this.#before = ended.catch(() => {})
    return ended
  }

  async #run(input: unknown, transfer: readonly ArrayBuffer[]): Promise<JobEnd> {
    const worker = this.#worker ?? this.#start()
    worker.ref()
    try {
      worker.postMessage(input, transfer)
      const end = await endOf(worker, this.#limits)
      if (end.end !== 'done') await this.close()
      // Until the next job it keeps no process alive.
      worker.unref()
      return end
    } catch (error) {
      await this.close()
      throw error
    }
  }

  async close(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }

  #start(): Worker {
    const { megabytes } = this.#limits
    const worker = new Worker(this.#file, { resourceLimits: { maxOldGenerationSizeMb: megabytes }, execArgv: [] })
    // One that dies between two jobs takes nothing down with it.
    worker.on('error', () => {})
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined
    })
    this.#worker = worker
    return worker
  }
}

function endOf(worker: Worker, { seconds, megabytes }: JobLimits): Promise<JobEnd> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => settle(() => resolve({ end: 'out-of-time', seconds })), seconds * 1000)
    const onMessage = (result: unknown) => settle(() => resolve({ end: 'done', result }))
    const onError = (error: unknown) => {
      const isFull = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      settle(() => (isFull ? resolve({ end: 'out-of-memory', megabytes }) : reject(error)))
    }
    const onExit = (code: number) => settle(() => reject(new Error(`a job ended with code ${code} and no result`)))
    const settle = (act: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      act()
    }
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}
