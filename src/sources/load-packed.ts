import type { DeflatePort } from '../ports/ports.ts'
import { failure, type Outcome, ProblemLog, success } from '../problems/outcome.ts'
import type { Problem } from '../problems/problem.ts'
import { UnreadableInput, unreadableReasons } from '../problems/unreadable-input.ts'
import { csvFiles, sameSheets } from './csv-sheet-names.ts'
import { type Input, shownFile } from './input.ts'
import { inputProblem } from './input-problems.ts'
import { compoundContent, formatOfContent, formatOfExtension, isCompoundFile } from './other-format.ts'
import { InputStore } from './packed/input-store.ts'
import type { PackedSheet } from './packed/packed-sheet.ts'

/** An input as it is handed to the thread that reads it. */
export type InputBytes = Pick<Input, 'name' | 'files' | 'shownAs' | 'isFolder' | 'withNotes'>

/** A `Source` that can be handed from thread to thread. */
export interface PackedSource {
  readonly file: string
  readonly sheets: readonly PackedSheet[]
}

/**
 * `loadSource` before its sheets are unpacked.
 *
 * Readers are loaded when their kind of file turns up; a CSV user does not wait for the workbook reader.
 */
export async function loadPacked(input: InputBytes, deflate: DeflatePort): Promise<Outcome<PackedSource>> {
  return input.isFolder ? loadFolder(input) : loadFile(input, deflate)
}

async function loadFile(
  { name, files, shownAs: file, withNotes }: InputBytes,
  deflate: DeflatePort,
): Promise<Outcome<PackedSource>> {
  const refused = refuseName(name, file)
  if (refused !== undefined) return failure([refused])
  const extension = extensionOf(name)
  const read = readers.get(extension)
  const bytes = files.get(name)
  if (read === undefined || bytes === undefined) throw new RangeError(`an input without its file: ${name}`)
  if (isCompoundFile(bytes)) return failure([refuseCompound(file, bytes)])
  const reading = await attempt(file, async () => ({
    file,
    sheets: await read(file, bytes, deflate, withNotes ? () => true : isRead),
  }))
  const format = reading.ok || extension === '.json' ? undefined : formatOfContent(bytes)
  return format === undefined ? reading : failure([inputProblem('input.other-format', { file }, { format })])
}

/** Why a file of this name is no input, whatever it holds. */
export function refuseName(name: string, file: string): Problem | undefined {
  const extension = extensionOf(name)
  if (readers.has(extension)) return undefined
  const format = formatOfExtension(extension)
  if (format !== undefined) return inputProblem('input.other-format', { file }, { format })
  return inputProblem('input.unknown-type', { file }, { extension: extension || file })
}

function extensionOf(name: string): string {
  return /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? ''
}

type ReadSheets = (
  file: string,
  bytes: Uint8Array,
  deflate: DeflatePort,
  isRead: (sheet: string) => boolean,
) => Promise<readonly PackedSheet[]>

const readWorkbook: ReadSheets = async (file, bytes, deflate, isRead) =>
  (await import('./readers/read-xlsx.ts')).readXlsx(file, bytes, deflate, new InputStore(), isRead)

/** A workbook with macros is one besides; they are never looked at. */
const readers: ReadonlyMap<string, ReadSheets> = new Map<string, ReadSheets>([
  ['.xlsx', readWorkbook],
  ['.xlsm', readWorkbook],
  [
    '.json',
    async (file, bytes, _, isRead) =>
      (await import('./readers/read-json.ts')).readJson(file, bytes, new InputStore(), isRead),
  ],
])

/** One sheet for each CSV file. Every file that cannot be read is reported, not only the first. */
async function loadFolder(input: InputBytes): Promise<Outcome<PackedSource>> {
  const { shownAs: folder, files } = input
  const listed = csvFiles([...files.keys()])
  if (listed.length === 0) return failure([unreadable(folder, new UnreadableInput('no-csv'))])
  const { readCsv } = await import('./readers/read-csv.ts')
  const store = new InputStore()
  const log = new ProblemLog()
  for (const [file, { fileName }] of sameSheets(listed)) {
    const place = { file: shownFile(input, file.fileName) }
    log.add(inputProblem('input.same-sheet', place, { sheet: file.sheet, other: fileName }))
  }
  const sheets: PackedSheet[] = []
  for (const { sheet, fileName } of listed) {
    const [path, bytes] = [shownFile(input, fileName), files.get(fileName) ?? new Uint8Array()]
    if (isCompoundFile(bytes)) {
      log.add(refuseCompound(path, bytes))
      continue
    }
    const reading = log.take(await attempt(path, () => readCsv(path, sheet, bytes, store)))
    if (reading === undefined) continue
    sheets.push(reading.sheet)
    if (reading.guessedEncoding) log.add(inputProblem('input.guessed-encoding', { file: path }, {}))
  }
  return log.conclude(() => ({ file: folder, sheets }))
}

/** Sheets of notes are not read (`docs/WORKBOOKS.md` 2.2). */
function isRead(sheet: string): boolean {
  return !sheet.startsWith('_')
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
