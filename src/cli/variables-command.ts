import { describeVariables } from '../describe-variables.ts'
import type { Edition } from '../index.ts'
import { silentProgress } from '../platform/node-ports.ts'
import { archiveOption } from './archive-option.ts'
import { formatProblems } from './format-problems.ts'
import { formatRejected } from './format-rejected.ts'
import { formatVariables } from './format-variables.ts'
import { refuseKind } from './refuse-kind.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'
import { terminalProgress } from './terminal-progress.ts'

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
): Promise<ExitCode> {
  const progress = json ? silentProgress : terminalProgress(terminal)
  const result = await describeVariables(kind, input, {
    edition,
    progress,
    ...archiveOption(archive),
    ...(templat !== undefined && { templateFolder: templat }),
  })
  if (result.status === 'unknown-kind') return refuseKind(kind, result.known, terminal)
  if (result.status === 'no-folder') {
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
