import type { ReportOptions } from '../report-options.ts'
import type { Desk } from './desk.ts'
import { withNotes, writeNotes } from './notes-file.ts'
import { hasChanged } from './open-input.ts'
import { openReport, readingOptions, type Surroundings } from './open-report.ts'
import { checked, type ReportResult, rejected, wronglyAsked } from './report-result.ts'

export interface CheckOptions extends Surroundings, Omit<ReportOptions, 'outside' | 'store' | 'watch'> {
  /** The workbook that findings are written into, with links to the cells; none by default. */
  readonly notes?: string
  /** Replace a workbook of that name. */
  readonly overwrite?: boolean
}

/** Does everything but write the report. Findings are written where `options.notes` says. */
export async function checkReport(path: string, options: CheckOptions, desk: Desk): Promise<ReportResult> {
  const opened = await openReport(path, options, desk)
  if (!opened.ok) return { ...rejected(opened.problems), status: 'blocked' }
  const { input, archive } = opened.value
  const tried = input.ok
    ? await desk.app.try(input.value, { ...options, ...readingOptions(opened.value, options) })
    : { facts: null, problems: input.problems, outside: [], masked: () => [] }
  const { facts, problems, outside, masked } = tried
  const asked = facts === null ? wronglyAsked(problems, archive) : undefined
  if (asked !== undefined) return asked
  const result = facts === null ? rejected(problems, archive) : checked(facts, problems, outside, archive)
  if (options.notes === undefined || hasChanged(problems)) return result
  const noted = { input: path, problems, pieces: masked() }
  const { workingFolder } = desk.archive
  const notes = await writeNotes(options.notes, noted, options.overwrite ?? false, { workingFolder, files: desk.files })
  return withNotes(result, notes, desk)
}
