import { failure, type Outcome, ProblemLog, success } from '../base/outcome.ts'
import type { DeflatePort, FilePort } from '../base/ports.ts'
import type { Problem } from '../base/problem.ts'
import { inputProblem } from './input-problems.ts'
import { limits } from './limits.ts'
import { InputStore } from './packed/input-store.ts'
import type { PackedSheet } from './packed/packed-sheet.ts'
import { UnreadableInput, unreadableReasons } from './unreadable-input.ts'

/** All of the world that reading an input touches. */
export interface LoadPorts {
  readonly files: FilePort
  readonly deflate: DeflatePort
}

/** A `Source` that can be handed from thread to thread. */
export interface PackedSource {
  readonly file: string
  readonly folder: string
  readonly sheets: readonly PackedSheet[]
}

/**
 * `loadSource` before its sheets are unpacked.
 *
 * Readers are loaded when their kind of file turns up; a CSV user does not wait for the workbook reader.
 */
export async function loadPacked(path: string, { files, deflate }: LoadPorts): Promise<Outcome<PackedSource>> {
  const kind = await files.kindOf(path)
  if (kind === 'none') return failure([inputProblem('input.not-found', { file: path }, {})])
  if (kind === 'folder') return loadFolder(path, files)
  const extension = /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? ''
  if (extension !== '.xlsx' && extension !== '.json') {
    return failure([inputProblem('input.unknown-type', { file: path }, { extension: extension || path })])
  }
  const bytes = await readFile(path, files)
  if (!bytes.ok) return bytes
  const folder = path.replace(/[^/\\]*$/, '') || '.'
  return attempt(path, async () => {
    const sheets = await readSheets(path, extension, bytes.value, deflate)
    return { file: path, folder, sheets }
  })
}

async function readSheets(
  file: string,
  extension: '.xlsx' | '.json',
  bytes: Uint8Array,
  deflate: DeflatePort,
): Promise<readonly PackedSheet[]> {
  const store = new InputStore()
  if (extension === '.json') return (await import('./readers/read-json.ts')).readJson(file, bytes, store, isRead)
  return (await import('./readers/read-xlsx.ts')).readXlsx(file, bytes, deflate, store, isRead)
}

/** One sheet for each CSV file. Every file that cannot be read is reported, not only the first. */
async function loadFolder(folder: string, files: FilePort): Promise<Outcome<PackedSource>> {
  const names = await files.list(folder).catch(() => undefined)
  if (names === undefined) return failure([unreadable(folder, new UnreadableInput('access'))])
  const paths = names
    .filter(name => /\.csv$/i.test(name) && isRead(name))
    .map(name => ({ name: name.slice(0, -4), path: `${folder.replace(/[/\\]$/, '')}/${name}` }))
  if (paths.length === 0) return failure([unreadable(folder, new UnreadableInput('no-csv'))])
  const sizes = await Promise.all(paths.map(({ path }) => files.sizeOf(path).catch(() => 0)))
  const tooLarge = refuseLarge(
    folder,
    sizes.reduce((sum, size) => sum + size, 0),
  )
  if (tooLarge !== undefined) return failure([tooLarge])
  const { readCsv } = await import('./readers/read-csv.ts')
  const store = new InputStore()
  const log = new ProblemLog()
  const sheets: PackedSheet[] = []
  for (const { name, path } of paths) {
    const bytes = log.take(await readFile(path, files))
    const reading = bytes && log.take(await attempt(path, () => readCsv(path, name, bytes, store)))
    if (reading === undefined) continue
    sheets.push(reading.sheet)
    if (reading.guessedEncoding) log.add(inputProblem('input.guessed-encoding', { file: path }, {}))
  }
  return log.conclude(() => ({ file: folder, folder, sheets }))
}

/** Sheets of notes are not read (`workbooks.md`). */
function isRead(sheet: string): boolean {
  return !sheet.startsWith('_')
}

async function readFile(path: string, files: FilePort): Promise<Outcome<Uint8Array>> {
  try {
    const tooLarge = refuseLarge(path, await files.sizeOf(path))
    if (tooLarge !== undefined) return failure([tooLarge])
    const bytes = await files.read(path)
    return isCompoundFile(bytes)
      ? failure([inputProblem('input.protected-or-old', { file: path }, {})])
      : success(bytes)
  } catch {
    return failure([unreadable(path, new UnreadableInput('access'))])
  }
}

const megabyte = 1024 * 1024

function refuseLarge(file: string, bytes: number): Problem | undefined {
  if (bytes <= limits.fileBytes) return undefined
  const [megabytes, limit] = [Math.ceil(bytes / megabyte), limits.fileBytes / megabyte]
  return inputProblem('input.too-large', { file }, { megabytes, limit })
}

/** Old `.xls` files and encrypted workbooks share this container. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
}

async function attempt<Value>(file: string, read: () => Value | Promise<Value>): Promise<Outcome<Value>> {
  try {
    return success(await read())
  } catch (error) {
    return failure([unreadable(file, UnreadableInput.from(error))])
  }
}

function unreadable(file: string, { why, where }: UnreadableInput): Problem {
  return inputProblem('input.unreadable', { file, ...where }, unreadableReasons[why])
}
