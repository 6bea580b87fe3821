import type { DescribedFields } from '../app/describe-fields.ts'
import type { Desk } from '../app/disk/desk.ts'
import {
  isOfCall,
  openOutside,
  openReport,
  openWith,
  readingOptions,
  type Surroundings,
} from '../app/disk/open-report.ts'
import type { ExplainResult } from '../app/explain-value.ts'
import type { Edition } from '../app/report-options.ts'
import type { Problem } from '../problems/problem.ts'
import { formatExplained, formatNotPrinted } from './format/format-explained.ts'
import { formatRejected } from './format/format-next-steps.ts'
import { formatProblems } from './format/format-problems.ts'
import { formatVariables } from './format/format-variables.ts'
import { archiveOption, type OutsideFlags, outsideOption, type WhichArchiveFlags } from './options.ts'
import { refuseKind } from './refuse-kind.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'
import { noWatch, terminalWatch } from './terminal-watch.ts'

/** What the command line says after `jelaskan`. */
export interface ExplainFlags extends WhichArchiveFlags, OutsideFlags {
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
  const result = await explain(input, asked, edition, around, desk)
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

async function explain(
  path: string,
  asked: string,
  edition: Edition,
  around: Surroundings,
  desk: Desk,
): Promise<ExplainResult> {
  const rejected = { status: 'rejected', title: null, values: [], nearest: [] } as const
  const opened = await openReport(path, around, desk)
  if (!opened.ok) return { ...rejected, problems: opened.problems }
  const { input } = opened.value
  if (!input.ok) return { ...rejected, problems: input.problems }
  return desk.app.explain(input.value, asked, { edition, ...readingOptions(opened.value, around) })
}

/** What the command line says after `variabel`. */
export interface VariablesFlags {
  readonly edisi: Edition
  readonly json: boolean
  readonly templat?: string
  readonly arsip?: string
  readonly tanpaArsip: boolean
}

/** Tables for people; with `--json` one object and nothing else. */
export async function runVariabel(
  kind: string,
  input: string | undefined,
  { edisi: edition, json, templat, ...archive }: VariablesFlags,
  terminal: Terminal,
  desk: Desk,
): Promise<ExitCode> {
  const { kinds } = desk.app
  if (kinds.every(({ id }) => id !== kind)) return refuseKind(kind, kinds, terminal)
  const { watch, finish } = json ? noWatch : terminalWatch(terminal)
  const around = { watch, ...archiveOption(archive), ...outsideOption({ ...(templat !== undefined && { templat }) }) }
  const result = await describe(kind, input, edition, around, desk)
  finish()
  if (!('fields' in result)) {
    terminal.err(formatProblems(result.problems))
    return exitCodes.wrongUse
  }
  const { status, fields, templates, problems } = result
  if (json) {
    const listed = fields.map(({ path, meaning, type, choices, isOptional, present }) => {
      return { path, meaning, type, ...(choices && { choices }), optional: isOptional, ...present }
    })
    const { partials, helpers } = templates
    const asked = { kind, input: input ?? null, edition: input === undefined ? null : edition }
    terminal.out(`${JSON.stringify({ ...asked, fields: listed, partials, helpers, problems })}\n`)
  } else if (status === 'rejected') {
    terminal.out(formatRejected(problems, input ?? '', 'Nilai isian belum diketahui.'))
  } else terminal.out(formatVariables(result, input !== undefined))
  return status === 'described' ? exitCodes.done : exitCodes.inputErrors
}

/** The fields of a kind, with the values of an input; or why a folder that was named could not be looked into. */
async function describe(
  kind: string,
  path: string | undefined,
  edition: Edition,
  around: Surroundings,
  desk: Desk,
): Promise<DescribedFields | { readonly problems: readonly Problem[] }> {
  const { app } = desk
  const outside = await openOutside(path, around, desk)
  if (!outside.ok) return outside
  const opened = path === undefined ? undefined : await openWith(outside.value, path, around, desk)
  const input = opened?.input.ok ? opened.input.value : undefined
  const reading = opened === undefined ? { outside: outside.value } : readingOptions(opened, around)
  const described = await app.fields(kind, input, { edition, ...reading })
  if (described === undefined) throw new RangeError(`no kind of report ${kind}`)
  return opened?.input.ok === false ? { ...described, status: 'rejected', problems: opened.input.problems } : described
}
