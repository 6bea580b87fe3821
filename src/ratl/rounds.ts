import type { OutputFile } from '../base/output.ts'
import type { StatusReference } from '../kinds/parts/statuses.ts'
import { failure, type Outcome, type ProblemLog, success } from '../problems/outcome.ts'
import type { Problem } from '../problems/problem.ts'
import type { Source } from '../sources/source.ts'
import { formWorkbook } from '../workbook/form/form-workbook.ts'
import { type HashText, type Round, type RoundAction, type RoundUnit, roundOf } from './action.ts'
import { composeForm, formFileName } from './compose-form.ts'
import { metaName } from './form-meta.ts'
import { type Master, readMaster } from './master.ts'
import { mergeForms } from './merge.ts'
import type { Merged } from './merged.ts'
import { type ReadForm, type ReturnedForm, readForm } from './read-form.ts'
import type { RoundRecommendation } from './recommended.ts'
import { checklistName, checklistWorkbook, type RoundResult, roundWorkbook } from './round-workbook.ts'
import type { RoundWorld } from './round-world.ts'
import { updateMaster } from './write-master.ts'

export interface Distributing {
  readonly units: readonly RoundUnit[]
  readonly actions: readonly RoundAction[]
  /** Recommended unsur that wait for an action. */
  readonly recommended: readonly RoundRecommendation[]
  /** What each form is to know of recommendations to all units: whoever merges it may have no other. */
  readonly carried: readonly RoundRecommendation[]
  readonly round: Round
}

/** The forms of a round, by unit, and the list of them behind. */
export async function makeForms(
  { units, actions, recommended, carried, round }: Distributing,
  hash: HashText,
  tell: (done: number, total: number) => void = () => {},
): Promise<readonly OutputFile[]> {
  const sent = units.map(unit => {
    const own = actions.filter(action => action.unit === unit.name)
    const asked = recommended.filter(one => one.unit === unit.name)
    return { unit, actions: own, recommended: asked, all: carried, fileName: formFileName(unit), waiting: asked.length }
  })
  const files: OutputFile[] = []
  for (const [index, { fileName, ...form }] of sent.entries()) {
    files.push({ fileName, bytes: await formWorkbook(composeForm(form, round, hash)) })
    tell(index + 1, sent.length)
  }
  return [...files, { fileName: `${checklistName}.xlsx`, bytes: checklistWorkbook(sent, round.name) }]
}

/** What a workbook is to a round, in words, where it is anything but a master of actions or a survey. */
export function otherThanMaster({ sheets }: Source): string | undefined {
  const names = new Set(sheets.map(({ name }) => name))
  if (names.has(checklistName) && !names.has('Laporan')) return 'daftar unit sebuah putaran'
  if (names.has(metaName)) return 'formulir putaran'
  return undefined
}

/** A form that came back, read. */
export type LoadedForm = ReadForm | 'not-a-form'

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
  /** Files of which some rows could not be read. */
  readonly broken: ReadonlySet<string>
  /** Problems of the forms themselves. */
  readonly log: ProblemLog
}

/**
 * Merges forms into a new master. Whatever would change a figure without being understood stops it, with all else that is wrong.
 * The new master is read back: it says what was merged, and every other sheet of it what it said before.
 */
export async function collectForms(
  { source, bytes, name, forms, unread, broken, memoKind, log }: Collecting,
  world: RoundWorld,
): Promise<Outcome<Collected>> {
  const master = log.take(readMaster(source, world.reference))
  if (master === undefined) return failure(log.problems)
  const { hash, findUnsurAmong } = world
  const merged = mergeForms({ master, forms, hash, findUnsurAmong, unread })
  for (const problem of merged.problems) log.add(problem)
  if (log.hasErrors) return failure(log.problems.filter(problem => isKnown(problem, broken)))
  const updated = await updateMaster({ bytes, name, master, source }, merged, world)
  if (!updated.ok) return failure([...log.problems, ...updated.problems])
  const round = roundIn(merged)
  const record = roundWorkbook({ kind: memoKind, master, merged, source, round, problems: log.problems })
  const figures = figuresOf(master, merged)
  return success({ master: updated.value, record, round: round.name, figures }, log.problems)
}

/**
 * Whether it can be said although something stopped the round: nobody knows whose a form is that could not be read, nor what
 * stands in its other rows.
 */
function isKnown({ severity, code, place }: Problem, broken: ReadonlySet<string>): boolean {
  return severity === 'galat' || (code !== 'putaran.unit-belum-kembali' && !broken.has(place.file))
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
