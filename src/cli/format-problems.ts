import { groupBy } from '../base/group-by.ts'
import { formatPlace, type Problem, type Severity } from '../base/problem.ts'

/** Warnings shown in full; the rest are counted. Errors are always shown. */
const shownWarnings = 10

const codeColumn = 76

/** Problems as blocks of place, sentence and hint; errors first. Ends with a count. */
export function formatProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(problem => problem.severity === 'galat')
  const warnings = problems.filter(problem => problem.severity === 'peringatan')
  const hidden = warnings.length - shownWarnings
  const places = groupBy([...errors, ...warnings.slice(0, shownWarnings)], problem => formatPlace(problem.place))
  const blocks = [...places].map(([place, found]) => `${place}\n${found.map(formatProblem).join('')}`)
  const more = hidden > 0 ? [`… dan ${hidden} peringatan lain; semuanya ada pada keluaran --json.\n`] : []
  return [...blocks, ...more].join('')
}

/** `2 galat, 1 peringatan`; empty when there are none. */
export function countProblems(problems: readonly Problem[]): string {
  const count = (severity: Severity) => problems.filter(problem => problem.severity === severity).length
  const parts = (['galat', 'peringatan'] as const).filter(severity => count(severity) > 0)
  return parts.map(severity => `${count(severity)} ${severity}`).join(', ')
}

function formatProblem({ severity, message, hint, code }: Problem): string {
  const sentence = `  ${severity}  ${message}`
  return `${sentence.padEnd(codeColumn)}  ${code}\n  saran  ${hint}\n`
}
