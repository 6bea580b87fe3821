import { failure, type Outcome, ProblemLog, success } from '../base/outcome.ts'
import type { DeflatePort, FilePort } from '../base/ports.ts'
import type { Problem } from '../base/problem.ts'
import { type CsvFile, csvFiles, sameSheets } from './csv-sheet-names.ts'
import { compoundContent, isCompoundFile } from './formats/compound-file.ts'
import { formatOfContent, formatOfExtension } from './formats/other-format.ts'
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
  const read = readers.get(extension)
  if (read === undefined) return failure([refuseType(path, extension)])
  const bytes = await readFile(path, files)
  if (!bytes.ok) return bytes
  const folder = path.replace(/[^/\\]*$/, '') || '.'
  const reading = await attempt(path, async () => {
    const sheets = await read(path, bytes.value, deflate)
    return { file: path, folder, sheets }
  })
  const format = reading.ok || extension === '.json' ? undefined : formatOfContent(bytes.value)
  return format === undefined ? reading : failure([inputProblem('input.other-format', { file: path }, { format })])
}

type ReadSheets = (file: string, bytes: Uint8Array, deflate: DeflatePort) => Promise<readonly PackedSheet[]>

const readWorkbook: ReadSheets = async (file, bytes, deflate) =>
  (await import('./readers/read-xlsx.ts')).readXlsx(file, bytes, deflate, new InputStore(), isRead)

/** A workbook with macros is one besides; they are never looked at. */
const readers: ReadonlyMap<string, ReadSheets> = new Map<string, ReadSheets>([
  ['.xlsx', readWorkbook],
  ['.xlsm', readWorkbook],
  [
    '.json',
    async (file, bytes) => (await import('./readers/read-json.ts')).readJson(file, bytes, new InputStore(), isRead),
  ],
])

function refuseType(file: string, extension: string): Problem {
  const format = formatOfExtension(extension)
  if (format !== undefined) return inputProblem('input.other-format', { file }, { format })
  return inputProblem('input.unknown-type', { file }, { extension: extension || file })
}

/** One sheet for each CSV file. Every file that cannot be read is reported, not only the first. */
async function loadFolder(folder: string, files: FilePort): Promise<Outcome<PackedSource>> {
  const names = await files.list(folder).catch(() => undefined)
  if (names === undefined) return failure([unreadable(folder, new UnreadableInput('access'))])
  const pathOf = ({ fileName }: CsvFile) => `${folder.replace(/[/\\]$/, '')}/${fileName}`
  const listed = csvFiles(names)
  const paths = listed.map(file => ({ name: file.sheet, path: pathOf(file) }))
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
  for (const [file, { fileName }] of sameSheets(listed)) {
    log.add(inputProblem('input.same-sheet', { file: pathOf(file) }, { sheet: file.sheet, other: fileName }))
  }
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

/** Sheets of notes are not read (`docs/WORKBOOKS.md` 2.2). */
function isRead(sheet: string): boolean {
  return !sheet.startsWith('_')
}

async function readFile(path: string, files: FilePort): Promise<Outcome<Uint8Array>> {
  try {
    const tooLarge = refuseLarge(path, await files.sizeOf(path))
    if (tooLarge !== undefined) return failure([tooLarge])
    const bytes = await files.read(path)
    return isCompoundFile(bytes) ? failure([refuseCompound(path, bytes)]) : success(bytes)
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

/** Old `.xls` files and encrypted workbooks share a container. */
function refuseCompound(file: string, bytes: Uint8Array): Problem {
  const content = compoundContent(bytes)
  if (content === 'protected') return inputProblem('input.protected', { file }, {})
  const format = content === 'old-workbook' ? formatOfExtension('.xls') : undefined
  if (format !== undefined) return inputProblem('input.other-format', { file }, { format })
  return inputProblem('input.protected-or-old', { file }, {})
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
