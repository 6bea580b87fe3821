import { groupBy } from '../base/group-by.ts'
import { formatPlace, type Problem, type Severity } from '../base/problem.ts'

/** Warnings of one code that are shown in full; the rest are counted. Errors are always shown. */
const shownWarnings = 10

/** Codes that the brief form lists; the rest are counted. */
const shownCodes = 10

const codeColumn = 76

/** `full`: up to ten warnings of a code with their sentences. `brief`: a line for each of up to ten codes. */
export type ProblemDetail = 'full' | 'brief'

/** Problems as blocks of place, sentence and hint: errors first, by place; then warnings, by code. */
export function formatProblems(problems: readonly Problem[], detail: ProblemDetail = 'full'): string {
  const errors = problems.filter(problem => problem.severity === 'galat')
  const warnings = problems.filter(problem => problem.severity === 'peringatan')
  const places = groupBy(errors, problem => formatPlace(problem.place))
  const blocks = [...places].map(([place, found]) => `${place}\n${found.map(formatError).join('')}`)
  const codes = [...groupBy(warnings, problem => problem.code)]
  const groups = detail === 'full' ? codes.map(formatGroup) : [formatCounts(codes)]
  return [...blocks, ...groups].filter(part => part !== '').join(detail === 'full' ? '\n' : '')
}

/** `2 galat, 1 peringatan`; empty when there are none. */
export function countProblems(problems: readonly Problem[]): string {
  const count = (severity: Severity) => problems.filter(problem => problem.severity === severity).length
  const parts = (['galat', 'peringatan'] as const).filter(severity => count(severity) > 0)
  return parts.map(severity => `${count(severity)} ${severity}`).join(', ')
}

function formatError({ severity, message, hint, code }: Problem): string {
  const sentence = `  ${severity}  ${message}`
  return `${sentence.padEnd(codeColumn)}  ${code}\n  saran  ${hint}\n`
}

/** The warnings of one code; a hint that they share is given once, under them. */
function formatGroup([code, found]: readonly [code: string, found: readonly Problem[]]): string {
  const shown = found.slice(0, shownWarnings)
  const hasOneHint = new Set(shown.map(({ hint }) => hint)).size === 1
  const lines = shown.map(({ place, message, hint }) => {
    const advice = hasOneHint ? '' : `    saran  ${hint}\n`
    return `  ${formatPlace(place)}\n    ${message}\n${advice}`
  })
  const more =
    found.length > shown.length
      ? [`  … dan ${found.length - shown.length} lagi; semuanya ada pada keluaran --json\n`]
      : []
  const advice = hasOneHint ? [`  saran  ${shown[0]?.hint}\n`] : []
  return [`${code} (${found.length} peringatan)\n`, ...lines, ...more, ...advice].join('')
}

function formatCounts(codes: readonly (readonly [code: string, found: readonly Problem[]])[]): string {
  const shown = codes.slice(0, shownCodes)
  const width = Math.max(0, ...shown.map(([code]) => code.length))
  const lines = shown.map(([code, found]) => {
    const [first] = found
    const place = [first?.place.sheet, first?.place.cell].filter(part => part !== undefined).join('!')
    return `  ${String(found.length).padStart(4)}  ${code.padEnd(width)}  ${place}${found.length > 1 ? ', …' : ''}\n`
  })
  const more = codes.length - shown.length
  return [...lines, ...(more > 0 ? [`     …  dan ${more} kode lain; lihat "laporan periksa"\n`] : [])].join('')
}
