import type { Outcome } from '../../problems/outcome.ts'
import type { Desk } from './desk.ts'
import type { NotesFile } from './notes-file.ts'
import type { ReportResult } from './report-result.ts'

/** A result with the notes among its files, or with the reason why they were not written. A rejected input stays that. */
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
