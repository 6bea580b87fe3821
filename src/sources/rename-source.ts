import type { Outcome } from '../base/outcome.ts'
import type { Problem } from '../base/problem.ts'
import type { Source } from './source.ts'

/**
 * An input under the name that it had elsewhere: its sheets, and what was said of it. Where files named inside it are
 * looked for stays as it is.
 */
export function renameSource(outcome: Outcome<Source>, from: string, to: string): Outcome<Source> {
  const named = (file: string) => (file.startsWith(from) ? `${to}${file.slice(from.length)}` : file)
  const problems = outcome.problems.map((problem: Problem) => ({
    ...problem,
    place: { ...problem.place, file: named(problem.place.file) },
  }))
  if (!outcome.ok) return { ...outcome, problems }
  const { file, folder, sheets } = outcome.value
  const renamed = sheets.map(sheet => ({ ...sheet, file: named(sheet.file) }))
  return { ok: true, value: { file: named(file), folder, sheets: renamed }, problems }
}
