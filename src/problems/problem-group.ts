import { compareTexts } from '../base/compare-texts.ts'
import { groupBy } from '../base/group-by.ts'
import type { Place, Problem } from './problem.ts'

/** Problems of one kind and cause in one sheet: what a person mends in one go. Problems with whole files are one group. */
export interface ProblemGroup extends Omit<Problem, 'place'> {
  /** In the order in which they stand in the sheet; at least one. */
  readonly places: readonly [Place, ...Place[]]
}

/**
 * Families of codes (what stands before the dot) whose problems others follow from, in the order in which they are to be
 * mended: a file that is no workbook, a kind that nobody knows, a sheet or a
 * column that is not there, a mapping of columns that contradicts itself, a column that cannot be read as a whole.
 */
const causes = ['input', 'kind', 'sheet', 'mapping', 'column']

/** Families of problems with what a run was to write: nothing in the input causes them. */
const ofOutput = ['output', 'arsip', 'kapsul', 'verify', 'pdfa', 'tags']

/** What stands before the dot: `ratl` of `ratl.repeated-action`. */
function familyOf(code: string): string {
  return code.replace(/\..*$/, '')
}

/** An error that is no matter of the input: files that are there already, an archive that cannot be written. */
export function isOfOutput({ severity, code }: Pick<Problem, 'severity' | 'code'>): boolean {
  return severity === 'galat' && ofOutput.includes(familyOf(code))
}

/**
 * Gathers problems by code, sentence, hint and sheet. Errors come first: those that others follow from, then by sheet.
 * Warnings keep their order.
 */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = [...groupBy(problems, causeOf).values()].flatMap(toGroup)
  const sheets = [...new Set(groups.map(sheetOf))]
  const isFirst = (one: ProblemGroup, other: ProblemGroup) =>
    urgencyOf(one) - urgencyOf(other) || sheets.indexOf(sheetOf(one)) - sheets.indexOf(sheetOf(other))
  const errors = groups.filter(({ severity }) => severity === 'galat').sort(isFirst)
  return [...errors, ...groups.filter(({ severity }) => severity === 'peringatan')]
}

/** Every problem on its own, in the order of the groups. */
export function inOrderOfGroups(problems: readonly Problem[]): readonly Problem[] {
  return groupProblems(problems).flatMap(({ places, ...said }) => places.map(place => ({ ...said, place })))
}

function causeOf({ severity, code, message, hint, place }: Problem): string {
  const sheet = place.sheet === undefined ? [] : [place.file, place.sheet]
  return JSON.stringify([severity, code, message, hint, ...sheet])
}

function toGroup(problems: readonly Problem[]): readonly ProblemGroup[] {
  const [first, ...more] = problems.toSorted((one, other) => comparePlaces(one.place, other.place))
  if (first === undefined) return []
  const { place, ...said } = first
  return [{ ...said, places: [place, ...more.map(other => other.place)] }]
}

/** Row by row; what has neither cell nor line comes first. */
function comparePlaces(one: Place, other: Place): number {
  const [from, to] = [positionOf(one), positionOf(other)]
  return from.row - to.row || from.column.length - to.column.length || compareTexts(from.column, to.column)
}

function positionOf({ cell = '', line = 0 }: Place): { readonly column: string; readonly row: number } {
  const column = cell.replace(/\d+$/, '')
  return { column, row: cell === '' ? line : Number(cell.slice(column.length)) }
}

function sheetOf({ places: [{ file, sheet }] }: ProblemGroup): string {
  return JSON.stringify([file, sheet])
}

/** Lower is to be mended sooner. */
function urgencyOf({ code }: ProblemGroup): number {
  const at = causes.indexOf(familyOf(code))
  return at < 0 ? causes.length : at
}
