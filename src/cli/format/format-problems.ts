import { groupBy } from '../../base/group-by.ts'
import { formatPlace, type Place, type Problem, type Severity, severityWords } from '../../problems/problem.ts'
import { groupProblems, type ProblemGroup } from '../../problems/problem-group.ts'

/** Codes that the brief form lists; the rest are counted. */
const shownCodes = 10

const codeColumn = 76

/**
 * `all`: nothing is left out. `first`: long lists are shortened with a count, where a workbook tells the rest. `brief`:
 * the same, and of warnings no more than a line for each code.
 */
export type ProblemDetail = 'all' | 'first' | 'brief'

/** What is shown of one code (of errors: in one sheet); the problems of further groups are counted. */
interface Shown extends ShownPlaces {
  readonly groups: number
}

const shortened: Shown = { groups: 10, cells: { most: 4, first: 3 }, files: 10 }
const everything: Shown = { groups: Infinity, cells: { most: Infinity, first: Infinity }, files: Infinity }

/** Groups of problems: errors first, by sheet, as place, sentence and hint; then warnings, by code. */
export function formatProblems(problems: readonly Problem[], detail: ProblemDetail = 'all'): string {
  const shown = detail === 'all' ? everything : shortened
  const groups = groupProblems(problems)
  const errors = groups.filter(({ severity }) => severity === 'galat')
  const warnings = groups.filter(({ severity }) => severity === 'peringatan')
  const blocks = [...groupBy(errors, blockOf).values()].map(block => formatErrors(block, shown))
  const codes = [...groupBy(warnings, ({ code }) => code)]
  const told =
    detail === 'brief' ? [formatCounts(codes)] : codes.map(([code, block]) => formatWarnings(code, block, shown))
  return [...blocks, ...told].filter(part => part !== '').join('\n')
}

/** The group to begin with, in few words: `RATL 2022!I400, I475, I512, … (5 sel): Unit "Biro" tidak ada.` */
export function formatFirstGroup({ places, message }: ProblemGroup): string {
  const cells = formatCells(places, shortened)
  return cells === '' ? message : `${cells}: ${message}`
}

/** `2 kesalahan, 1 peringatan`; empty when there are none. */
export function countProblems(problems: readonly Problem[]): string {
  const count = (severity: Severity) => problems.filter(problem => problem.severity === severity).length
  const parts = (['galat', 'peringatan'] as const).filter(severity => count(severity) > 0)
  return parts.map(severity => `${count(severity)} ${severityWords[severity].toLowerCase()}`).join(', ')
}

/** What a line is, before its sentence; sentences stand below each other. */
function label(word: string): string {
  return `  ${word.padEnd(severityWords.galat.length)}  `
}

/** Errors of one code in one sheet stand together. */
function blockOf({ code, places: [{ file, sheet }] }: ProblemGroup): string {
  return JSON.stringify(sheet === undefined ? [code] : [code, file, sheet])
}

function formatErrors(groups: readonly ProblemGroup[], shown: Shown): string {
  return formatBlock(groups, shown, '', group => {
    const sentence = `${label(severityWords.galat)}${group.message}`
    return [formatPlaces(group, shown), `${sentence.padEnd(codeColumn)}  ${group.code}`]
  })
}

function formatWarnings(code: string, groups: readonly ProblemGroup[], shown: Shown): string {
  const block = formatBlock(groups, shown, '  ', group => {
    return [...formatPlaces(group, shown).split('\n'), `  ${group.message}`]
  })
  return `${code} (${countPlaces(groups)} peringatan)\n${block}`
}

/** A hint that all groups share is given once, under them. */
function formatBlock(
  groups: readonly ProblemGroup[],
  { groups: most }: Shown,
  indent: string,
  linesOf: (group: ProblemGroup) => readonly string[],
): string {
  const hints = new Set(groups.map(({ hint }) => hint))
  const lines = groups.slice(0, most).flatMap(group => {
    const lines = [...linesOf(group), ...(hints.size > 1 ? [`${label('Saran')}${group.hint}`] : [])]
    return lines.map(line => indent + line)
  })
  const left = countPlaces(groups.slice(most))
  const more = left > 0 ? [`  … dan ${left} lagi`] : []
  const advice = hints.size === 1 ? [...hints].map(hint => `${label('Saran')}${hint}`) : []
  return [...lines, ...more, ...advice].map(line => `${line}\n`).join('')
}

function countPlaces(groups: readonly ProblemGroup[]): number {
  return groups.reduce((count, { places }) => count + places.length, 0)
}

function formatCounts(codes: readonly (readonly [code: string, groups: readonly ProblemGroup[]])[]): string {
  const shown = codes.slice(0, shownCodes)
  const width = Math.max(0, ...shown.map(([code]) => code.length))
  const lines = shown.map(([code, groups]) => {
    const [first] = groups
    const count = countPlaces(groups)
    const place = [first?.places[0].sheet, first?.places[0].cell].filter(part => part !== undefined).join('!')
    return `  ${String(count).padStart(4)}  ${code.padEnd(width)}  ${place}${count > 1 ? ', …' : ''}\n`
  })
  const more = codes.length - shown.length
  return [...lines, ...(more > 0 ? [`     …  dan ${more} kode lain; lihat "laporan periksa"\n`] : [])].join('')
}

/** Places of a group that are named: of more cells than `most` only the `first` few; of files a line each. */
interface ShownPlaces {
  readonly cells: { readonly most: number; readonly first: number }
  readonly files: number
}

/** `Data.xlsx  RATL 2022!I400, I475, I512, … (5 sel)`; files without sheets on a line each. No line end behind. */
function formatPlaces({ places }: ProblemGroup, shown: ShownPlaces): string {
  const [first, ...more] = places
  if (first.cell === undefined) return formatFiles(places, shown)
  return more.length === 0 ? formatPlace(first) : `${first.file}  ${formatCells(places, shown)}`
}

/** The same without the file, which a closing sentence need not repeat; empty where there is no sheet. */
function formatCells(places: ProblemGroup['places'], { cells: { most, first } }: ShownPlaces): string {
  const [{ sheet, cell }, ...more] = places
  const start = [sheet, cell].filter(part => part !== undefined).join('!')
  if (more.length === 0) return start
  const cells = more.map(place => place.cell ?? '')
  const named = places.length > most ? [...cells.slice(0, first - 1), '…'] : cells
  return `${[start, ...named].join(', ')} (${places.length} sel)`
}

function formatFiles(places: readonly Place[], { files }: ShownPlaces): string {
  const lines = places.slice(0, files).map(formatPlace)
  return [...lines, ...(places.length > files ? [`… (${places.length} berkas)`] : [])].join('\n')
}
