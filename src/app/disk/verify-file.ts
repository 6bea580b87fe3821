import type { FilePort } from '../../ports/ports.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import { verifyProblem } from '../../verify/problems.ts'
import { verifiableFormat } from '../../verify/read-report-file.ts'
import { type FinishedFile, unreadResult, type VerifyOptions, type VerifyResult } from '../verify-report.ts'
import type { Desk } from './desk.ts'
import { openOutside, openWith, readingOptions, type Surroundings } from './open-report.ts'

export interface VerifyFileOptions extends Surroundings, Pick<VerifyOptions, 'edition'> {
  /** Path of the input of the report. Without it the file is compared with itself and with its other format. */
  readonly input?: string
}

/** `App.verify` for a file on a disk. Its other format is looked for beside it. */
export async function verifyFile(file: string, options: VerifyFileOptions, desk: Desk): Promise<VerifyResult> {
  const { input: path, edition, watch, ...around } = options
  const named = await openOutside(path, around, desk)
  if (!named.ok) return unreadResult(file, named.problems)
  const finished = await openFinished(file, desk.files)
  if (!finished.ok) return unreadResult(file, finished.problems)
  const asked = { ...(edition && { edition }), ...(watch && { watch }) }
  if (path === undefined) {
    const twin = await openFinished(twinOf(file), desk.files)
    return desk.app.verify(finished.value, { ...asked, ...(twin.ok && { twin: twin.value }) })
  }
  // The file is read back before a problem with the input is told.
  const opened = await openWith(named.value, path, around, desk)
  const { input, archive } = opened
  if (input.ok)
    return desk.app.verify(finished.value, { ...asked, ...readingOptions(opened, options), input: input.value })
  // Problems of the file itself come first.
  const alone = await desk.app.verify(finished.value, asked)
  if (alone.status === 'rejected') return alone
  const against = { against: path, archive: archive?.choice.folder ?? null }
  return { ...alone, ...against, status: 'rejected', problems: input.problems }
}

async function openFinished(file: string, files: FilePort): Promise<Outcome<FinishedFile>> {
  if (verifiableFormat(file) === undefined) return failure([verifyProblem('verify.unknown-format', { file }, {})])
  if ((await files.kindOf(file)) !== 'file') return failure([verifyProblem('verify.no-file', { file }, {})])
  return success({ shownAs: file, bytes: await files.read(file) })
}

function twinOf(file: string): string {
  return file.replace(/\.\w+$/, verifiableFormat(file) === 'pdf' ? '.docx' : '.pdf')
}
