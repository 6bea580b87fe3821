import { failure, type Outcome, success } from '../problems/outcome.ts'
import { formatPlace, type Problem } from '../problems/problem.ts'
import { UneditableWorkbook } from '../sources/edit/edit-sheet.ts'
import { editWorkbook } from '../sources/edit/edit-workbook.ts'
import type { Source } from '../sources/source.ts'
import {
  type ActionColumn,
  lockedColumns,
  lockedTitles,
  openColumns,
  openTitles,
  type RoundAction,
  saysTheSame,
} from './action.ts'
import { type Master, type MasterAction, readMaster } from './master.ts'
import type { Merged } from './merged.ts'
import { recommendedName, recommendsAll } from './recommended.ts'
import { roundProblem } from './round-problems.ts'
import type { RoundWorld } from './round-world.ts'
import { masterEdits } from './update-master.ts'

interface OldMaster {
  readonly bytes: Uint8Array
  readonly name: string
  readonly master: Master
  /** With its sheets of notes. */
  readonly source: Source
}

/**
 * The master with its actions as they are now. It is read back: where it would not say what was merged, or another sheet not
 * what it said before, there is none, and why is told.
 */
export async function updateMaster(
  { bytes, name, master, source }: OldMaster,
  merged: Pick<Merged, 'actions' | 'recommended' | 'round'>,
  { load, reference }: Pick<RoundWorld, 'load' | 'reference'>,
): Promise<Outcome<Uint8Array>> {
  const edited = editedOf(bytes, master, merged)
  if (!edited.ok) return edited
  const back = await load({ name, bytes: edited.value, shownAs: master.file })
  const read = back.ok ? readMaster(back.value, reference) : back
  if (!back.ok || !read.ok) return failure(unreadable(read.problems, master))
  const differing = [
    ...differingActions(read.value.actions, merged.actions, master),
    ...differingSheets(source, back.value, read.value, merged),
  ]
  return differing.length === 0 ? success(edited.value) : failure(differing)
}

function editedOf(
  bytes: Uint8Array,
  master: Master,
  merged: Pick<Merged, 'actions' | 'recommended' | 'round'>,
): Outcome<Uint8Array> {
  try {
    return success(editWorkbook(bytes, masterEdits(master, merged)))
  } catch (error) {
    if (!(error instanceof UneditableWorkbook)) throw error
    return failure([roundProblem('putaran.induk-tidak-dapat-diubah', { file: master.file }, {})])
  }
}

/** The places are those of a workbook that nobody will see: they are told in words. */
function unreadable(problems: readonly Problem[], { file }: Master): readonly Problem[] {
  return problems
    .filter(({ severity }) => severity === 'galat')
    .map(({ place, message }) =>
      roundProblem('putaran.induk-tidak-terbaca-lagi', { file }, { place: formatPlace(place), message }),
    )
}

const titles: Readonly<Record<ActionColumn, string>> = { ...lockedTitles, timeline: 'Timeline', ...openTitles }

function differingActions(
  read: readonly MasterAction[],
  wanted: readonly RoundAction[],
  { file }: Master,
): readonly Problem[] {
  const byId = new Map(read.map(action => [action.id, action]))
  if (read.length !== wanted.length || wanted.some(({ id }) => !byId.has(id))) {
    return [roundProblem('putaran.induk-baris-lain', { file }, { wanted: wanted.length, found: read.length })]
  }
  return wanted.flatMap(action => {
    const own = byId.get(action.id)
    if (own === undefined) return []
    const place = { file, sheet: own.sheet }
    return [...lockedColumns, ...openColumns]
      .filter(column => !sayTheSame(own[column], action[column]))
      .map(column => {
        const parameters = { id: action.id, title: titles[column], wanted: action[column], found: own[column] }
        return roundProblem('putaran.induk-terbaca-lain', place, parameters)
      })
  })
}

/** A deadline that is missing is printed as a dash. */
function sayTheSame(one: string, other: string): boolean {
  return saysTheSame(one.replace(/^–$/, ''), other.replace(/^–$/, ''))
}

function differingSheets(
  before: Source,
  after: Source,
  read: Master,
  { recommended }: Pick<Merged, 'recommended'>,
): readonly Problem[] {
  const notes = read.recommended.sheet
  const written = [notes, read.rounds.sheet].flatMap(name => name ?? [])
  const own = new Set([...read.layouts.map(({ sheet }) => sheet), ...written])
  const rowsOf = ({ sheets }: Source, wanted: string) =>
    JSON.stringify(sheets.filter(({ name }) => name === wanted).map(({ rows }) => rows))
  const names = before.sheets.map(({ name }) => name).filter(name => !own.has(name))
  const changed = names.filter(name => rowsOf(before, name) !== rowsOf(after, name))
  // A recommendation that went missing is a sheet that does not say what it should.
  const isNoted = recommendsAll(read.recommended.recommended, recommended)
  const all = isNoted ? changed : [...changed, notes ?? recommendedName]
  return all.map(sheet => roundProblem('putaran.induk-lembar-berubah', { file: before.file, sheet }, {}))
}
