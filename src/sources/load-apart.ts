import { failure, type Outcome } from '../base/outcome.ts'
import type { JobPort } from '../base/ports.ts'
import { inputProblem } from './input-problems.ts'
import type { PackedSource } from './load-packed.ts'
import { unpackSource } from './load-source.ts'
import type { Source } from './source.ts'

/**
 * `loadSource` in a thread that can be stopped: an input that asks for too much time or memory ends in one problem, and
 * the program goes on.
 */
export async function loadApart(path: string, jobs: JobPort): Promise<Outcome<Source>> {
  const ended = await jobs.run('load-source', path)
  switch (ended.end) {
    case 'done':
      // Our own code on the other side of the thread.
      return unpackSource(ended.result as Outcome<PackedSource>)
    case 'out-of-time':
      return failure([inputProblem('input.too-slow', { file: path }, { seconds: ended.seconds })])
    case 'out-of-memory':
      return failure([inputProblem('input.too-heavy', { file: path }, { megabytes: ended.megabytes })])
  }
}
