import type { ReportResult } from '../../app/disk/report-result.ts'
import type { Problem } from '../../problems/problem.ts'
import { groupProblems, type ProblemGroup } from '../../problems/problem-group.ts'
import { countProblems, formatFirstGroup, formatProblems } from './format-problems.ts'

/** The command that was run, and on what. */
export interface AskedCommand {
  readonly command: 'buat' | 'periksa'
  readonly input: string
}

/** How a run over an input ended, and what it wrote. */
type Ended = Pick<ReportResult, 'status' | 'files'>

/** Where to begin, where all of it can be read, and how to look again; empty when there is nothing to mend. */
export function formatNextSteps(result: Ended, found: readonly Problem[], asked: AskedCommand): string {
  const isRejected = result.status === 'rejected'
  const [first, ...more] = isRejected ? groupProblems(found) : []
  const begin = first === undefined || more.length === 0 ? [] : [`Mulai dari: ${formatFirstGroup(first)}`]
  const again =
    first === undefined || !isInside(first)
      ? []
      : [`Sesudah diperbaiki dan disimpan, lihat lagi dengan: ${lookAgain(asked)}`]
  return [...begin, ...whereAll(result, found, asked), ...again].map(line => `${line}\n`).join('')
}

/** A problem with the input as a whole is mended by another input, and its hint says which. */
function isInside({ code }: ProblemGroup): boolean {
  return !code.startsWith('input.')
}

/** One problem needs no workbook, and beside a report that was written there is one already. */
function whereAll({ status, files }: Ended, found: readonly Problem[], asked: AskedCommand): readonly string[] {
  const notes = files.find(({ format }) => format === 'xlsx')
  if (notes !== undefined && status === 'rejected') return [`Semua masalah, dengan tautan ke selnya: ${notes.path}`]
  if (asked.command === 'periksa' && notes !== undefined && found.some(({ code }) => code.startsWith('privacy.'))) {
    return ['Lembar Keputusan Publikasi pada catatan itu memuat data pribadi: jangan ikut dipublikasikan.']
  }
  if (asked.command !== 'periksa' || notes !== undefined || found.length < 2) return []
  return [`Semuanya sebagai buku kerja, dengan tautan ke selnya: ${lookAgain(asked)} --catatan`]
}

function lookAgain({ input }: AskedCommand): string {
  return `laporan periksa "${input}"`
}

/**
 * The errors of an input as `periksa` tells them, for a command that makes no report.
 *
 * @param closing what they keep from being told, as a sentence.
 */
export function formatRejected(problems: readonly Problem[], input: string, closing: string): string {
  const steps = formatNextSteps({ status: 'rejected', files: [] }, problems, { command: 'periksa', input })
  const parts = [formatProblems(problems, 'first'), `${countProblems(problems)}. ${closing}\n`, steps]
  return `\n${parts.filter(part => part !== '').join('\n')}`
}
