import type { OutputFile } from '../base/output.ts'
import type { RecommendedUnsur } from '../followup/recommended-unsur.ts'
import type { FindUnsur } from '../instrument/unsur-finder.ts'
import type { StatusReference } from '../kinds/parts/statuses.ts'
import { failure, type Outcome, type ProblemLog, success } from '../problems/outcome.ts'
import { UneditableWorkbook } from '../sources/edit/edit-sheet.ts'
import { editWorkbook } from '../sources/edit/edit-workbook.ts'
import type { Source } from '../sources/source.ts'
import { formWorkbook } from '../workbook/form/form-workbook.ts'
import {
  type HashText,
  lockedColumns,
  openColumns,
  type Round,
  type RoundAction,
  type RoundUnit,
  roundOf,
  saysTheSame,
} from './action.ts'
import { composeForm, formFileName } from './compose-form.ts'
import { type Master, readMaster } from './master.ts'
import { mergeForms } from './merge.ts'
import type { Merged } from './merged.ts'
import { type ReturnedForm, readForm } from './read-form.ts'
import { roundProblem } from './round-problems.ts'
import { checklistName, checklistWorkbook, type RoundResult, roundWorkbook } from './round-workbook.ts'
import { masterEdits } from './update-master.ts'

/** What a round of forms needs to know besides its inputs. */
export interface RoundWorld {
  readonly reference: StatusReference
  readonly hash: HashText
  readonly findUnsur: FindUnsur
  /** Reads a workbook as inputs are read. */
  readonly load: (file: {
    readonly name: string
    readonly bytes: Uint8Array
    readonly shownAs: string
  }) => Promise<Outcome<Source>>
}

export interface Distributing {
  readonly units: readonly RoundUnit[]
  readonly actions: readonly RoundAction[]
  readonly recommended: readonly RecommendedUnsur[]
  readonly round: Round
}

/** The forms of a round, by unit, and the list of them behind. */
export async function makeForms(
  { units, actions, recommended, round }: Distributing,
  hash: HashText,
  tell: (done: number, total: number) => void = () => {},
): Promise<readonly OutputFile[]> {
  const sent = units.map(unit => {
    const own = actions.filter(action => action.unit === unit.name)
    const asked = recommended.filter(one => one.unit === unit.name)
    return { unit, actions: own, recommended: asked, fileName: formFileName(unit), waiting: asked.length }
  })
  const files: OutputFile[] = []
  for (const [index, { fileName, ...form }] of sent.entries()) {
    files.push({ fileName, bytes: await formWorkbook(composeForm(form, round, hash)) })
    tell(index + 1, sent.length)
  }
  return [...files, { fileName: `${checklistName}.xlsx`, bytes: checklistWorkbook(sent, round.name) }]
}

/** A form that came back, read. */
export type LoadedForm = Outcome<ReturnedForm> | 'not-a-form'

/** Lists of units, masters and records of rounds may lie beside the forms. */
export function loadForm(source: Source, reference: StatusReference): LoadedForm {
  const names = new Set(source.sheets.map(({ name }) => name))
  const isOther = names.has(checklistName) || (names.has('Laporan') && names.has('Unit'))
  return isOther ? 'not-a-form' : readForm(source, reference)
}

export interface Collected {
  /** The new master. */
  readonly master: Uint8Array
  /** Its changes and findings, and the input of the memo. */
  readonly record: Uint8Array
  readonly round: string
  readonly figures: RoundFigures
}

export interface RoundFigures {
  readonly units: number
  readonly returned: number
  readonly actions: number
  readonly added: number
  readonly changes: number
  /** From Open to Close in this round. */
  readonly closed: number
  readonly reopened: number
}

interface Collecting {
  /** The kind of the report on a round. */
  readonly memoKind: string
  readonly source: Source
  readonly bytes: Uint8Array
  readonly name: string
  readonly forms: readonly ReturnedForm[]
  /** Units whose form could not be read. */
  readonly unread: readonly string[]
  /** Problems of the forms themselves. */
  readonly log: ProblemLog
}

/**
 * Merges forms into a new master. Whatever would change a figure without being understood stops it, with all else that is wrong.
 * The new master is read back: it says what was merged, and every other sheet of it what it said before.
 */
export async function collectForms(
  { source, bytes, name, forms, unread, memoKind, log }: Collecting,
  world: RoundWorld,
): Promise<Outcome<Collected>> {
  const master = log.take(readMaster(source, world.reference))
  if (master === undefined) return failure(log.problems)
  const merged = mergeForms({ master, forms, hash: world.hash, findUnsur: world.findUnsur, unread })
  for (const problem of merged.problems) log.add(problem)
  if (log.hasErrors) return failure(log.problems)
  const updated = await updateMaster({ bytes, name, master, source }, merged, world)
  if (!updated.ok) return failure([...log.problems, ...updated.problems])
  const round = roundIn(merged)
  const record = roundWorkbook({ kind: memoKind, master, merged, source, round, problems: log.problems })
  const figures = figuresOf(master, merged)
  return success({ master: updated.value, record, round: round.name, figures }, log.problems)
}

function roundIn({ returns }: Merged): RoundResult['round'] {
  const [meta] = returns.flatMap(({ form }) => form.meta ?? [])
  const { cutoff, deadline } = meta ?? {}
  return {
    name: meta?.round ?? (cutoff === undefined ? '' : roundOf(cutoff)),
    year: meta?.year ?? '',
    cutoff,
    deadline,
  }
}

interface OldMaster {
  readonly bytes: Uint8Array
  readonly name: string
  readonly master: Master
  readonly source: Source
}

/** The master with its actions as they are now. */
export async function updateMaster(
  { bytes, name, master, source }: OldMaster,
  { actions }: Pick<Merged, 'actions'>,
  { load, reference }: Pick<RoundWorld, 'load' | 'reference'>,
): Promise<Outcome<Uint8Array>> {
  const place = { file: master.file }
  const refused = failure([roundProblem('putaran.induk-tidak-dapat-diubah', place, {})])
  try {
    const edited = editWorkbook(bytes, masterEdits(master, actions))
    const back = await load({ name, bytes: edited, shownAs: master.file })
    const read = back.ok ? readMaster(back.value, reference) : back
    if (!back.ok || !read.ok) return refused
    const isSame = sameActions(read.value.actions, actions) && sameElsewhere(source, back.value, master)
    return isSame ? success(edited) : refused
  } catch (error) {
    if (error instanceof UneditableWorkbook) return refused
    throw error
  }
}

function sameActions(read: readonly RoundAction[], wanted: readonly RoundAction[]): boolean {
  const byId = new Map(read.map(action => [action.id, action]))
  const isSame = (action: RoundAction) => {
    const own = byId.get(action.id)
    return (
      own !== undefined && [...lockedColumns, ...openColumns].every(column => sayTheSame(own[column], action[column]))
    )
  }
  return read.length === wanted.length && wanted.every(isSame)
}

/** A deadline that is missing is printed as a dash. */
function sayTheSame(one: string, other: string): boolean {
  return saysTheSame(one.replace(/^–$/, ''), other.replace(/^–$/, ''))
}

function sameElsewhere(before: Source, after: Source, { layouts }: Master): boolean {
  const own = new Set(layouts.map(({ sheet }) => sheet))
  const others = ({ sheets }: Source, names: ReadonlySet<string>) =>
    JSON.stringify(sheets.filter(({ name }) => names.has(name) && !own.has(name)).map(({ name, rows }) => [name, rows]))
  const names = new Set(before.sheets.map(({ name }) => name))
  return others(before, names) === others(after, names)
}

function figuresOf(master: Master, { actions, added, changes, returns }: Merged): RoundFigures {
  const before = new Map(master.actions.map(({ id, status }) => [id, status]))
  const moved = (from: string, to: string) =>
    actions.filter(({ id, status }) => before.get(id) === from && status === to).length
  return {
    units: master.units.length,
    returned: returns.length,
    actions: actions.length,
    added: added.length,
    changes: changes.length,
    closed: moved('Open', 'Close'),
    reopened: moved('Close', 'Open'),
  }
}
