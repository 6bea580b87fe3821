import type { Problem } from '../problems/problem.ts'
import { formatNextSteps } from './format-next-steps.ts'
import { countProblems, formatProblems } from './format-problems.ts'

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
