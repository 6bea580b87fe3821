import { archiveFor, chooseArchiveHere, givenArchive } from '../../archive/folder/choose-archive.ts'
import { manifestName } from '../../archive/manifest.ts'
import { isSameBytes } from '../../base/bytes/bytes.ts'
import { absolutePath, fileNameOf, pathIn } from '../../base/paths.ts'
import { unwatched, type Watch } from '../../ports/watch.ts'
import { failure, type Outcome, ProblemLog } from '../../problems/outcome.ts'
import type { Problem } from '../../problems/problem.ts'
import { roundProblem } from '../../ratl/round-problems.ts'
import type { Input } from '../../sources/input.ts'
import { inputProblem } from '../../sources/input-problems.ts'
import type { Distributed, DistributeOptions, RoundFigures } from '../ratl-face.ts'
import { archiveIn, readPackage } from './archives.ts'
import type { Desk } from './desk.ts'
import { openInput } from './open-input.ts'
import { elsewhere } from './output-problems.ts'
import { findObstacles, writeFiles } from './write-files.ts'

export type RoundWritten<Value> =
  | ({ readonly status: 'written'; readonly problems: readonly Problem[]; readonly files: readonly string[] } & Value)
  | { readonly status: 'rejected' | 'blocked' | 'failed'; readonly problems: readonly Problem[] }

type Sent = Omit<Distributed, 'files'>

export interface WriteFormsOptions extends DistributeOptions {
  readonly overwrite: boolean
  /** See `Surroundings.archiveFolder`. An archived report that is named without its folder is looked for there too. */
  readonly archiveFolder?: string | null
}

/**
 * Writes the forms of a round into a folder, all of them or none. They are made of a workbook, or of an archived report on a
 * survey: by its name, its folder, or the file that it was exported to.
 */
export async function writeForms(
  path: string,
  folder: string,
  options: WriteFormsOptions,
  desk: Desk,
): Promise<RoundWritten<Sent>> {
  const { files } = desk
  const made = await distributed(path, options, desk)
  if (!made.ok) return { status: 'rejected', problems: made.problems }
  const { files: outputs, ...sent } = made.value
  const names = outputs.map(({ fileName }) => fileName)
  const obstacles = await findObstacles(folder, names, options.overwrite, files, elsewhere.forms)
  if (obstacles.length > 0) return { status: 'blocked', problems: obstacles }
  const written = await writeFiles(folder, outputs, files, options.overwrite, elsewhere.forms)
  return ended(written, made.problems, sent)
}

async function distributed(path: string, options: WriteFormsOptions, desk: Desk): Promise<Outcome<Distributed>> {
  const { app, files } = desk
  const kind = await files.kindOf(path)
  if (kind === 'file' && /\.zip$/i.test(path)) {
    const read = await readPackage(path, files)
    return read.ok ? app.ratl.distributePackage(read.value, options) : read
  }
  const bare = path.replace(/(?<=.)[/\\]+$/, '')
  if (kind === 'folder' && (await files.kindOf(pathIn(bare, manifestName))) === 'file') {
    const [parent, id] = split(bare)
    return app.ratl.distributeArchived(archiveIn(parent, desk), id, options)
  }
  const named = kind === 'none' ? await archivedByName(path, options, desk) : undefined
  if (named !== undefined) return named
  const opened = await openInput(path, files)
  const archive = await archiveFor(path, options.archiveFolder, desk.archive)
  const store = archive?.origin === 'new' || !archive?.folder ? undefined : archiveIn(archive.folder, desk)
  return opened.ok ? app.ratl.distribute(opened.value, { ...options, ...(store && { store }) }) : opened
}

/** Where there is neither file nor folder of a name it may be that of a report in the archive. */
async function archivedByName(
  name: string,
  options: WriteFormsOptions,
  desk: Desk,
): Promise<Outcome<Distributed> | undefined> {
  const { archiveFolder } = options
  if (archiveFolder === null || !/^[a-z\d-]+$/i.test(name)) return undefined
  const choice = archiveFolder === undefined ? await chooseArchiveHere(desk.archive) : givenArchive(archiveFolder)
  if (choice.folder === null || choice.origin === 'new') return undefined
  const made = await desk.app.ratl.distributeArchived(archiveIn(choice.folder, desk), name, options)
  const isUnknown = !made.ok && made.problems.some(({ code }) => code === 'kapsul.unknown')
  // Whoever names no archive may have meant a file, unless it is called as no file is.
  const isOfFile = archiveFolder === undefined && !/^[a-z]+(?:-[a-z]+)*-\d{4}/i.test(name)
  return isUnknown && isOfFile ? undefined : made
}

export interface CollectRequest {
  /** Folder of the forms that came back. */
  readonly folder: string
  /** Paths of the old master and of the new one. */
  readonly master: string
  readonly to: string
  readonly overwrite: boolean
  readonly watch?: Watch
}

export interface CollectedRound {
  readonly round: string
  readonly figures: RoundFigures
}

/** Merges the forms of a folder into a new master, and writes it with its record, both or neither. The old master stays. */
export async function writeRound(
  { folder, master, to, overwrite, watch = unwatched }: CollectRequest,
  { app, files }: Pick<Desk, 'app' | 'files'>,
): Promise<RoundWritten<CollectedRound>> {
  const [place, name] = split(to)
  const names = [name, recordName(name)]
  const refused = refuseTarget(master, to)
  const obstacles = refused ?? (await findObstacles(place, names, overwrite, files, elsewhere.master))
  if (obstacles.length > 0) return { status: 'blocked', problems: obstacles }
  const log = new ProblemLog()
  const old = log.take(await openInput(master, files))
  const forms = await openForms(folder, log, files)
  if (old === undefined || forms.length === 0) return { status: 'rejected', problems: log.problems }
  const made = await app.ratl.collect(forms, old, { watch })
  if (!made.ok || log.hasErrors) {
    // Whose the forms are that could not be opened nobody knows.
    const known = made.problems.filter(({ code }) => code !== 'putaran.unit-belum-kembali')
    return { status: 'rejected', problems: [...log.problems, ...known] }
  }
  const { master: bytes, record, ...round } = made.value
  const outputs = [bytes, record].map((one, index) => ({ fileName: names[index] ?? '', bytes: one }))
  // The old master may lie there by another path.
  const [former = new Uint8Array()] = old.files.values()
  const isFormer = (present: Uint8Array) => isSameBytes(present, former) && !isSameBytes(present, bytes)
  const mayReplace = overwrite && ((_: string, present: Uint8Array) => !isFormer(present))
  const written = await writeFiles(place, outputs, files, mayReplace, elsewhere.master)
  const isOver = !written.ok && overwrite && written.problems.some(({ code }) => code === 'output.exists')
  const refusedLate = isOver ? failure([roundProblem('putaran.induk-ditimpa', { file: to }, {})]) : written
  return ended(refusedLate, [...log.problems, ...made.problems], round)
}

function ended<Value>(
  written: Outcome<readonly string[]>,
  problems: readonly Problem[],
  value: Value,
): RoundWritten<Value> {
  if (!written.ok) {
    const isBlocked = written.problems.some(({ code }) => ['output.exists', 'putaran.induk-ditimpa'].includes(code))
    return { status: isBlocked ? 'blocked' : 'failed', problems: written.problems }
  }
  return { status: 'written', problems, files: written.value, ...value }
}

/** `Induk Semester I 2027 - Pemutakhiran.xlsx`, whatever the master is. */
function recordName(master: string): string {
  return `${master.replace(/\.[^.]*$/, '')} - Pemutakhiran.xlsx`
}

function split(path: string): readonly [folder: string, name: string] {
  const name = fileNameOf(path)
  return [path.slice(0, path.length - name.length).replace(/(?<=.)[/\\]$/, '') || '.', name]
}

/** A new master is a workbook as the old one is, and lies in another place. */
function refuseTarget(master: string, to: string): readonly Problem[] | undefined {
  // Where both begin does not matter for whether they are one.
  const straight = (path: string) => absolutePath(path, '/')
  if (straight(master) === straight(to)) return [roundProblem('putaran.induk-ditimpa', { file: to }, {})]
  const extensionOf = (path: string) => /\.[^./\\]*$/.exec(path)?.[0].toLowerCase()
  const extension = extensionOf(master)
  // What else the old one may be is told when it is read.
  if (extension !== '.xlsx' && extension !== '.xlsm') return undefined
  return extension === extensionOf(to)
    ? undefined
    : [roundProblem('putaran.ke-bukan-xlsx', { file: to }, { extension })]
}

/** All workbooks of a folder, by name. What else lies there is told; files that an open spreadsheet leaves are passed over. */
async function openForms(folder: string, log: ProblemLog, files: Desk['files']): Promise<readonly Input[]> {
  const kind = await files.kindOf(folder)
  if (kind === 'none') log.add(inputProblem('input.not-found', { file: folder }, {}))
  if (kind === 'file') log.add(roundProblem('putaran.bukan-folder', { file: folder }, {}))
  const names = kind === 'folder' ? await files.list(folder) : []
  const forms: Input[] = []
  for (const name of names) {
    if (/^(?:~\$|\.)/.test(name) || /^(?:thumbs\.db|desktop\.ini)$/i.test(name)) continue
    const path = pathIn(folder, name)
    const isFile = (await files.kindOf(path)) === 'file'
    const isRead = isFile && /\.(?:xls[xmb]?|ods)$/i.test(name)
    const form = isRead ? log.take(await openInput(path, files)) : undefined
    const what = isFile ? (/\.csv$/i.test(name) ? 'csv' : 'other') : 'folder'
    if (form !== undefined) forms.push(form)
    else if (!isRead) log.add(roundProblem('putaran.berkas-lain', { file: path }, { what }))
  }
  if (forms.length === 0 && !log.hasErrors) log.add(roundProblem('putaran.tanpa-formulir', { file: folder }, {}))
  return forms
}
