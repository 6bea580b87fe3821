import type { Desk } from '../app/disk/desk.ts'
import { isOfCall, openWhole } from '../app/disk/open-report.ts'
import type { ExplainResult } from '../app/explain-value.ts'
import type { Edition } from '../app/report-options.ts'
import { type ArchiveFlags, archiveOption } from './archive-option.ts'
import { formatExplained, formatNotPrinted } from './format-explained.ts'
import { formatProblems } from './format-problems.ts'
import { formatRejected } from './format-rejected.ts'
import { type OutsideFlags, outsideOption } from './outside-option.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'
import { noWatch, terminalWatch } from './terminal-watch.ts'

/** What the command line says after `jelaskan`. */
export interface ExplainFlags extends ArchiveFlags, OutsideFlags {
  readonly edisi: Edition
  readonly json: boolean
}

const codes: Readonly<Record<ExplainResult['status'], ExitCode>> = {
  explained: exitCodes.done,
  'not-printed': exitCodes.wrongUse,
  rejected: exitCodes.inputErrors,
}

/** In words for people; with `--json` one object and nothing else. */
export async function runJelaskan(
  input: string,
  asked: string,
  { edisi: edition, json, ...places }: ExplainFlags,
  terminal: Terminal,
  desk: Desk,
): Promise<ExitCode> {
  const { watch, finish } = json ? noWatch : terminalWatch(terminal)
  const around = { watch, ...archiveOption(places), ...outsideOption(places) }
  const opened = await openWhole(input, around, desk)
  const result = opened.ok
    ? await desk.app.explain(opened.value.input, asked, { edition, ...opened.value.reading })
    : { status: 'rejected' as const, title: null, values: [], nearest: [], problems: opened.problems }
  finish()
  const { values, nearest, problems } = result
  const isWrongUse = problems.some(isOfCall)
  if (json) {
    const status = isWrongUse ? 'no-folder' : result.status
    terminal.out(`${JSON.stringify({ input, asked, edition, status, values, nearest, problems })}\n`)
  } else if (isWrongUse) terminal.err(formatProblems(problems))
  else if (result.status === 'rejected') {
    const closing = 'Laporan belum dapat dibuat, jadi belum ada yang dapat dijelaskan.'
    terminal.out(formatRejected(problems, input, closing))
  } else if (result.status === 'not-printed') terminal.err(formatNotPrinted(result, asked))
  else terminal.out(`\n${formatExplained(result)}`)
  return isWrongUse ? exitCodes.wrongUse : codes[result.status]
}
