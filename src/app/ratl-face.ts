import { compareTexts } from '../base/compare-texts.ts'
import type { CalendarDate } from '../base/dates/calendar-date.ts'
import { yearOf } from '../base/dates/calendar-date.ts'
import type { OutputFile } from '../base/output.ts'
import { chooseKind } from '../kinds/choose-kind.ts'
import { unwatched, type Watch } from '../ports/watch.ts'
import { failure, type Outcome, ProblemLog, success } from '../problems/outcome.ts'
import { type Round, roundOf } from '../ratl/action.ts'
import { readMeta } from '../ratl/form-meta.ts'
import { readMaster, readUnits } from '../ratl/master.ts'
import type { ReturnedForm } from '../ratl/read-form.ts'
import { roundProblem } from '../ratl/round-problems.ts'
import { roundWorld } from '../ratl/round-world.ts'
import {
  type Collected,
  collectForms,
  type Distributing,
  loadForm,
  makeForms,
  type RoundWorld,
  updateMaster,
} from '../ratl/rounds.ts'
import type { Input } from '../sources/input.ts'
import { loadApart } from '../sources/load-source.ts'
import type { Source } from '../sources/source.ts'
import type { AppWorld } from './app-ports.ts'

export type { Collected, RoundFigures } from '../ratl/rounds.ts'

export interface DistributeOptions {
  /** The day by which forms are to be back. */
  readonly deadline: CalendarDate
  /** The day whose state is asked for; that of the deadline by default. */
  readonly cutoff?: CalendarDate
  /** What the round is called; the half of the year of its cut-off by default. */
  readonly name?: string
  readonly watch?: Watch
}

export interface Distributed {
  readonly round: Round
  /** A survey is no master: forms of its recommendations come back to the workbook of the semester report. */
  readonly from: 'induk' | 'survei'
  readonly units: number
  readonly actions: number
  /** Recommended unsur that wait for an action. */
  readonly waiting: number
  /** The forms, the list of units, and the master with ids where it had not all of them: the forms come back to that. */
  readonly files: readonly OutputFile[]
  /** Name of that master among the files. */
  readonly master?: string
}

/** Rounds of forms, in memory: bytes come in, files go out. */
export interface RatlFace {
  /** Makes a form for each unit, of a master of actions or of a survey with its recommendations. */
  readonly distribute: (input: Input, options: DistributeOptions) => Promise<Outcome<Distributed>>
  /**
   * Merges forms that came back into a new master. The order of the forms does not matter. With an error nothing comes of it, and all
   * that is wrong is told.
   */
  readonly collect: (
    forms: readonly Input[],
    master: Input,
    options?: { readonly watch?: Watch },
  ) => Promise<Outcome<Collected>>
}

export function ratlFace(world: AppWorld): RatlFace {
  return {
    distribute: (input, options) => distribute(input, options, world),
    collect: (forms, master, { watch = unwatched } = {}) => collect(forms, master, watch, world),
  }
}

async function distribute(
  input: Input,
  { deadline, cutoff = deadline, name = roundOf(cutoff), watch = unwatched }: DistributeOptions,
  { kinds, ports }: AppWorld,
): Promise<Outcome<Distributed>> {
  const log = new ProblemLog()
  watch({ stage: 'load', file: input.shownAs })
  const source = log.take(await loadApart(input, ports.jobs))
  const kind = source && log.take(chooseKind(source, kinds))
  if (source === undefined || kind === undefined) return failure(log.problems)
  const round = { name, year: yearOf(cutoff), cutoff, deadline }
  const tell = (done: number, total: number) => watch({ stage: 'render', format: 'xlsx', done, total })
  const world = await roundWorld(ports)
  watch({ stage: 'render', format: 'xlsx' })
  if (kind.recommends !== undefined) {
    const units = log.take(readUnits(source))
    const recommended = log.take(await kind.recommends(source, ports.resources))
    if (units === undefined || recommended === undefined) return failure(log.problems)
    const files = await makeForms({ units, actions: [], recommended, round }, world.hash, tell)
    const counts = { units: units.length, actions: 0, waiting: recommended.length }
    return success({ round, from: 'survei', ...counts, files }, log.problems)
  }
  const holdsActions = Object.values(await kind.workbook(ports.resources)).some(({ name: sheet }) => sheet === 'RATL')
  if (!holdsActions)
    return failure([roundProblem('putaran.tanpa-rekomendasi', { file: input.shownAs }, { kind: kind.id })])
  return ofMaster(input, source, round, { world, tell })
}

interface Making {
  readonly world: RoundWorld
  readonly tell: (done: number, total: number) => void
}

async function ofMaster(
  input: Input,
  source: Source,
  round: Round,
  { world, tell }: Making,
): Promise<Outcome<Distributed>> {
  const log = new ProblemLog()
  const bytes = log.take(bytesOfMaster(input))
  const master = log.take(readMaster(source, world.reference))
  if (bytes === undefined || master === undefined) return failure(log.problems)
  const { units, actions } = master
  const forms = await makeForms({ units, actions, recommended: [], round } satisfies Distributing, world.hash, tell)
  const counts = { round, from: 'induk' as const, units: units.length, actions: actions.length, waiting: 0 }
  if (actions.every(({ hasId }) => hasId)) return success({ ...counts, files: forms }, log.problems)
  const named = log.take(
    await updateMaster(
      { bytes, name: input.name, master, source: await withNotes(input, world, source) },
      { actions },
      world,
    ),
  )
  if (named === undefined) return failure(log.problems)
  const fileName = `Induk ${round.name}${extensionOf(input.name)}`
  return success({ ...counts, master: fileName, files: [...forms, { fileName, bytes: named }] }, log.problems)
}

/** Sheets of notes too are to stay as they were. */
async function withNotes(input: Input, { load }: RoundWorld, otherwise: Source): Promise<Source> {
  const read = await load({
    name: input.name,
    bytes: input.files.get(input.name) ?? new Uint8Array(),
    shownAs: input.shownAs,
  })
  return read.ok ? read.value : otherwise
}

function extensionOf(name: string): string {
  return /\.[^.]*$/.exec(name)?.[0] ?? ''
}

function bytesOfMaster({ name, files, shownAs, isFolder }: Input): Outcome<Uint8Array> {
  const bytes = files.get(name)
  if (isFolder || bytes === undefined || !/\.xls[xm]$/i.test(name)) {
    return failure([roundProblem('putaran.induk-bukan-xlsx', { file: shownAs }, {})])
  }
  return success(bytes)
}

async function collect(
  inputs: readonly Input[],
  input: Input,
  watch: Watch,
  { kinds, ports }: AppWorld,
): Promise<Outcome<Collected>> {
  const log = new ProblemLog()
  const world = await roundWorld(ports)
  watch({ stage: 'load', file: input.shownAs })
  const bytes = log.take(bytesOfMaster(input))
  const source = bytes && log.take(await world.load({ name: input.name, bytes, shownAs: input.shownAs }))
  const forms: ReturnedForm[] = []
  const unread: string[] = []
  for (const [index, { name, files, shownAs }] of inputs.toSorted(byName).entries()) {
    const read = log.take(await world.load({ name, bytes: files.get(name) ?? new Uint8Array(), shownAs }))
    const form = read && loadForm(read, world.reference)
    if (form === 'not-a-form') log.add(roundProblem('putaran.berkas-lain', { file: shownAs }, {}))
    const taken = form === undefined || form === 'not-a-form' ? undefined : log.take(form)
    if (taken !== undefined) forms.push(taken)
    else if (form !== 'not-a-form') unread.push((read && readMeta(read)?.unit) ?? '')
    watch({ stage: 'check', done: index + 1, total: inputs.length })
  }
  if (bytes === undefined || source === undefined) return failure(log.problems)
  if (forms.length + unread.length === 0) log.add(roundProblem('putaran.tanpa-formulir', { file: input.shownAs }, {}))
  watch({ stage: 'check' })
  const memoKind = kinds.find(({ reportsRounds }) => reportsRounds)?.id ?? ''
  return collectForms({ source, bytes, name: input.name, forms, unread, memoKind, log }, world)
}

function byName({ shownAs: one }: Input, { shownAs: other }: Input): number {
  return compareTexts(one, other)
}
