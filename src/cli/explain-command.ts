import { type ExplainResult, explainValue } from '../explain-value.ts'
import type { Edition } from '../index.ts'
import { silentProgress } from '../platform/node-ports.ts'
import { type ArchiveFlags, archiveOption } from './archive-option.ts'
import { formatExplained, formatNotPrinted } from './format-explained.ts'
import { formatProblems } from './format-problems.ts'
import { formatRejected } from './format-rejected.ts'
import { type OutsideFlags, outsideOption } from './outside-option.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'
import { terminalProgress } from './terminal-progress.ts'

/** What the command line says after `jelaskan`. */
export interface ExplainFlags extends ArchiveFlags, OutsideFlags {
  readonly edisi: Edition
  readonly json: boolean
}

const codes: Readonly<Record<ExplainResult['status'], ExitCode>> = {
  explained: exitCodes.done,
  'not-printed': exitCodes.wrongUse,
  rejected: exitCodes.inputErrors,
  'no-folder': exitCodes.wrongUse,
}

/** In words for people; with `--json` one object and nothing else. */
export async function runJelaskan(
  input: string,
  asked: string,
  { edisi: edition, json, ...places }: ExplainFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const progress = json ? silentProgress : terminalProgress(terminal)
  const result = await explainValue(input, asked, {
    edition,
    progress,
    ...archiveOption(places),
    ...outsideOption(places),
  })
  const { status, values, nearest, problems } = result
  if (json) terminal.out(`${JSON.stringify({ input, asked, edition, status, values, nearest, problems })}\n`)
  else if (status === 'no-folder') terminal.err(formatProblems(problems))
  else if (status === 'rejected') {
    const closing = 'Laporan belum dapat dibuat, jadi belum ada yang dapat dijelaskan.'
    terminal.out(formatRejected(problems, input, closing))
  } else if (status === 'not-printed') terminal.err(formatNotPrinted(result, asked))
  else terminal.out(`\n${formatExplained(result)}`)
  return codes[status]
}
