import type { JobPort } from '../ports/ports.ts'
import { failure, type Outcome } from '../problems/outcome.ts'
import type { Input } from './input.ts'
import { inputProblem } from './input-problems.ts'
import type { InputBytes, PackedSource } from './load-packed.ts'
import { unpackSource } from './load-source.ts'
import type { Source } from './source.ts'

/**
 * `loadSource` in a thread that can be stopped: an input that asks for too much time or memory ends in one problem, and
 * the program goes on. The thread is handed bytes of its own: those of the input stay here, for the archive.
 */
export async function loadApart({ name, files, shownAs, isFolder }: Input, jobs: JobPort): Promise<Outcome<Source>> {
  const isRead = (file: string) => (isFolder ? /\.csv$/i.test(file) : file === name)
  const own = new Map([...files].filter(([file]) => isRead(file)).map(([file, bytes]) => [file, bytes.slice()]))
  const input: InputBytes = { name, files: own, shownAs, ...(isFolder && { isFolder }) }
  const ended = await jobs.run(
    'load-source',
    input,
    [...own.values()].map(({ buffer }) => buffer),
  )
  switch (ended.end) {
    case 'done':
      // Our own code on the other side of the thread.
      return unpackSource(ended.result as Outcome<PackedSource>)
    case 'out-of-time':
      return failure([inputProblem('input.too-slow', { file: shownAs }, { seconds: ended.seconds })])
    case 'out-of-memory':
      return failure([inputProblem('input.too-heavy', { file: shownAs }, { megabytes: ended.megabytes })])
  }
}
