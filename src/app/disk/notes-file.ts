import { isSameBytes } from '../../base/bytes/bytes.ts'
import { absolutePath, fileNameOf, pathIn, relativeLink } from '../../base/paths.ts'
import { FileInTheWay, type FilePort } from '../../ports/ports.ts'
import type { MaskedPiece } from '../../privacy/searched-texts.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import type { Problem } from '../../problems/problem.ts'
import { inOrderOfGroups } from '../../problems/problem-group.ts'
import { errorReason } from '../../problems/problem-phrases.ts'
import {
  decisionsSheet,
  findingsTitle,
  findingsWorkbook,
  todaysFindingsWords,
} from '../../sources/findings-workbook.ts'
import type { Desk } from './desk.ts'
import { outputProblem } from './output-problems.ts'
import type { ReportResult } from './report-result.ts'

/** A workbook of all findings on an input, apart from any report. */
interface NotesFile {
  readonly format: 'xlsx'
  readonly path: string
  readonly bytes: Uint8Array
  readonly pages: null
}

/** The disk, and the folder that relative paths start from. */
export interface NotesWorld {
  readonly workingFolder: string
  readonly files: Pick<FilePort, 'kindOf' | 'read' | 'place'>
}

/** The subject of the notes. */
export interface Noted {
  readonly input: string
  readonly problems: readonly Problem[]
  /** What the public edition masks. Only notes that somebody asked for list it. */
  readonly pieces?: readonly MaskedPiece[]
}

/**
 * Writes the notes where they were asked for: into a folder, or into a file, whose name gets the ending `.xlsx` if it lacks it.
 * Never over the input; over another file only if that was said.
 */
export async function writeNotes(
  wanted: string,
  noted: Noted,
  overwrite: boolean,
  world: NotesWorld,
): Promise<Outcome<NotesFile>> {
  const { workingFolder, files } = world
  const path = await pathOfNotes(wanted, files)
  const [target, input] = [path, noted.input].map(each => absolutePath(each, workingFolder).toLowerCase())
  if (target === input) return failure([outputProblem('output.notes-over-input', { file: path }, {})])
  const isThere = (await files.kindOf(path)) !== 'none'
  if (isThere && !overwrite) return failure([outputProblem('output.notes-exist', { file: path }, {})])
  return writeFile(notesAt(path, noted, workingFolder), overwrite, files)
}

async function pathOfNotes(wanted: string, files: NotesWorld['files']): Promise<string> {
  if ((await files.kindOf(wanted)) === 'folder') return pathIn(wanted, `${findingsTitle}.xlsx`)
  return /\.xlsx$/i.test(wanted) ? wanted : `${wanted}.xlsx`
}

/**
 * Writes the notes beside the input, under the first free name: `Catatan Pemeriksaan Data SKM (2).xlsx`. If notes of an earlier
 * run say the same, nothing is written.
 */
export async function writeNotesBeside(noted: Noted, world: NotesWorld): Promise<Outcome<NotesFile>> {
  const { workingFolder, files } = world
  const { folder, name } = placeOf(noted.input, workingFolder)
  for (let number = 1; ; number += 1) {
    const path = `${folder}${findingsTitle} ${name}${number === 1 ? '' : ` (${number})`}.xlsx`
    const notes = notesAt(path, noted, workingFolder)
    if ((await files.kindOf(path)) === 'none') {
      const written = await writeFile(notes, false, files)
      // A file that appeared there in the meantime stays.
      if (written.ok || written.problems.some(({ code }) => code !== 'output.notes-exist')) return written
    }
    if (await holds(path, notes.bytes, files)) return success(notes)
  }
}

/** The folder of an input, which is empty or ends with a slash, and its name without ending. */
function placeOf(input: string, workingFolder: string): { readonly folder: string; readonly name: string } {
  const bare = input.replace(/[/\\]+$/, '')
  const hasName = !/(?:^|[/\\])\.{0,2}$/.test(bare)
  const path = hasName ? bare : absolutePath(input, workingFolder)
  const name = fileNameOf(path)
  const folder = path.slice(0, path.length - name.length)
  return { folder, name: name.replace(/\.(?:xls[xm]?|ods|json|csv)$/i, '') }
}

/** Errors come first, in the order in which they are best mended. */
function notesAt(path: string, { problems, pieces = [] }: Noted, workingFolder: string): NotesFile {
  const folder = path.replace(/[^/\\]*$/, '')
  const linkTo = (file: string) => relativeLink(folder, file, workingFolder)
  const more = pieces.length === 0 ? [] : [decisionsSheet(pieces)]
  const bytes = findingsWorkbook(inOrderOfGroups(problems), linkTo, todaysFindingsWords, more)
  return { format: 'xlsx', path, bytes, pages: null }
}

async function holds(path: string, bytes: Uint8Array, files: NotesWorld['files']): Promise<boolean> {
  try {
    return isSameBytes(await files.read(path), bytes)
  } catch {
    // A folder, or a file that we may not read: that name is taken.
    return false
  }
}

async function writeFile(
  notes: NotesFile,
  overwrite: boolean,
  files: NotesWorld['files'],
): Promise<Outcome<NotesFile>> {
  const { path, bytes } = notes
  try {
    await files.place([{ path, bytes, replaceable: overwrite ? 'anything' : 'nothing' }])
    return success(notes)
  } catch (error) {
    if (error instanceof FileInTheWay) return failure([outputProblem('output.notes-exist', { file: path }, {})])
    return failure([outputProblem('output.notes-unwritable', { file: path }, { reason: errorReason(error) })])
  }
}

/** A result together with the notes, or with the reason why there are none. A rejected input stays rejected. */
export function withNotes(
  result: ReportResult,
  notes: Outcome<NotesFile>,
  { sha256 }: Pick<Desk, 'sha256'>,
): ReportResult {
  if (notes.ok) {
    const { bytes, ...file } = notes.value
    return { ...result, files: [{ ...file, part: null, bytes: bytes.length, sha256: sha256(bytes) }] }
  }
  const problems = [...result.problems, ...notes.problems]
  if (result.status === 'rejected') return { ...result, problems }
  const isBlocked = notes.problems.every(({ code }) => code !== 'output.notes-unwritable')
  return { ...result, status: isBlocked ? 'blocked' : 'failed', problems }
}
