import { limits } from '../../base/input-limits.ts'
import { pathIn } from '../../base/paths.ts'
import type { FilePort } from '../../ports/ports.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import type { Problem } from '../../problems/problem.ts'
import { UnreadableInput, unreadableReasons } from '../../problems/unreadable-input.ts'
import type { Beside, Input } from '../../sources/input.ts'
import { inputProblem } from '../../sources/input-problems.ts'
import { refuseName } from '../../sources/load-packed.ts'

/**
 * Reads an input once: a file, or the CSV files of a folder. If somebody writes to it meanwhile, it is refused: half of it may
 * be newer than the rest.
 */
export async function openInput(path: string, files: FilePort): Promise<Outcome<Input>> {
  const kind = await files.kindOf(path)
  if (kind === 'none') return failure([inputProblem('input.not-found', { file: path }, {})])
  const opened = kind === 'file' ? await openFile(path, files) : await openFolder(path, files)
  return (await files.kindOf(path)) === kind ? opened : failure([changed(path)])
}

async function openFile(path: string, files: FilePort): Promise<Outcome<Input>> {
  const name = lastName(path)
  const refused = refuseName(name, path)
  if (refused !== undefined) return failure([refused])
  const read = await readSteadily(path, [path], files)
  if (!read.ok) return read
  const folder = path.replace(/[^/\\]*$/, '') || '.'
  const [bytes = new Uint8Array()] = read.value
  return success({ name, files: new Map([[name, bytes]]), shownAs: path, beside: besideIn(folder, files) })
}

async function openFolder(path: string, files: FilePort): Promise<Outcome<Input>> {
  const csvIn = async () => (await files.list(path)).filter(name => /\.csv$/i.test(name))
  const names = await csvIn().catch(() => undefined)
  if (names === undefined) return failure([unreadable(path)])
  const read = await readSteadily(
    path,
    names.map(name => pathIn(path, name)),
    files,
  )
  // A file that has gone meanwhile was not unreadable: the input has changed.
  const namesNow = await csvIn().catch(() => [])
  if (namesNow.join('\n') !== names.join('\n')) return failure([changed(path)])
  if (!read.ok) return read
  const held = new Map(names.map((name, index) => [name, read.value[index] ?? new Uint8Array()]))
  return success({ name: lastName(path), files: held, shownAs: path, isFolder: true, beside: besideIn(path, files) })
}

/** Reads all of these files, or tells what is wrong. A file that is too large is not read. */
async function readSteadily(
  input: string,
  paths: readonly string[],
  files: FilePort,
): Promise<Outcome<readonly Uint8Array[]>> {
  const stamps = () => Promise.all(paths.map(path => files.stampOf(path)))
  const before = await stamps()
  const sizes = await Promise.all(paths.map(path => files.sizeOf(path).catch(() => 0)))
  const tooLarge = refuseLarge(
    input,
    sizes.reduce((sum, size) => sum + size, 0),
  )
  if (tooLarge !== undefined) return failure([tooLarge])
  const problems: Problem[] = []
  const read: Uint8Array[] = []
  for (const path of paths) {
    const bytes = await files.read(path).catch(() => undefined)
    if (bytes === undefined) problems.push(unreadable(path))
    else read.push(bytes)
  }
  const after = await stamps()
  if (after.some((stamp, index) => stamp !== before[index])) return failure([changed(input)])
  return problems.length > 0 ? failure(problems) : success(read)
}

/** Files beside an input, each read once. */
export function besideIn(folder: string, files: FilePort): Beside {
  const held = new Map<string, Promise<Uint8Array>>()
  return {
    sizeOf: async name => {
      const path = pathIn(folder, name)
      return (await files.kindOf(path)) === 'file' ? files.sizeOf(path) : undefined
    },
    read: name => {
      const bytes = held.get(name) ?? files.read(pathIn(folder, name))
      held.set(name, bytes)
      return bytes
    },
    list: async inside => {
      const path = inside === undefined ? folder : pathIn(folder, inside)
      return (await files.kindOf(path)) === 'folder' ? files.list(path) : []
    },
  }
}

function lastName(path: string): string {
  return path.split(/[/\\]/).findLast(part => part !== '') ?? ''
}

const megabyte = 1024 * 1024

function refuseLarge(file: string, bytes: number): Problem | undefined {
  if (bytes <= limits.fileBytes) return undefined
  const [megabytes, limit] = [Math.ceil(bytes / megabyte), limits.fileBytes / megabyte]
  return inputProblem('input.too-large', { file }, { megabytes, limit })
}

function unreadable(file: string): Problem {
  const { why, where } = new UnreadableInput('access')
  return inputProblem('input.unreadable', { file, ...where }, unreadableReasons[why])
}

/** Whether an input was refused because somebody wrote to it. Then no file is left behind, not even notes. */
export function hasChanged(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'input.changed')
}

function changed(file: string): Problem {
  return inputProblem('input.changed', { file }, {})
}
