import type { CapsuleStore } from '../archive/capsule-store.ts'
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
import { joinRecommended, unanswered } from '../ratl/recommended.ts'
import { roundProblem } from '../ratl/round-problems.ts'
import { type RoundWorld, roundWorld } from '../ratl/round-world.ts'
import { type Collected, collectForms, loadForm, makeForms, otherThanMaster } from '../ratl/rounds.ts'
import { updateMaster } from '../ratl/write-master.ts'
import type { Input } from '../sources/input.ts'
import { loadApart } from '../sources/load-source.ts'
import type { Source } from '../sources/source.ts'
import type { AppWorld } from './app-ports.ts'
import { type PackageFile, unpackCapsule } from './archive/import-capsule.ts'
import { recallFrom } from './archive/recall-reports.ts'
import { type KeptReport, type KeptSurvey, surveyInCapsule } from './survey-in-capsule.ts'

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
  /**
   * Makes a form for each unit, of a master of actions or of a survey with its recommendations. What a survey recommends may
   * rest on reports of earlier years: `store` is the archive that has them.
   */
  readonly distribute: (
    input: Input,
    options: DistributeOptions & { readonly store?: CapsuleStore },
  ) => Promise<Outcome<Distributed>>
  /** The same of an archived report on a survey: its own input, instruments and earlier reports are what counts. */
  readonly distributeArchived: (
    store: CapsuleStore,
    name: string,
    options: DistributeOptions,
  ) => Promise<Outcome<Distributed>>
  /** The same of an exported one. */
  readonly distributePackage: (file: PackageFile, options: DistributeOptions) => Promise<Outcome<Distributed>>
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
    distributeArchived: (store, name, options) => distributeArchived(store, name, options, world),
    distributePackage: (file, options) => distributePackage(file, options, world),
    collect: (forms, master, { watch = unwatched } = {}) => collect(forms, master, watch, world),
  }
}

/** A round that is on its way: what every form of it says, and who hears of it. */
interface Making {
  readonly world: RoundWorld
  readonly round: Round
  readonly tell: (done: number, total: number) => void
}

async function making(
  { deadline, cutoff = deadline, name = roundOf(cutoff), watch = unwatched }: DistributeOptions,
  { ports }: AppWorld,
): Promise<Making> {
  watch({ stage: 'render', format: 'xlsx' })
  return {
    world: await roundWorld(ports),
    round: { name, year: yearOf(cutoff), cutoff, deadline },
    tell: (done, total) => watch({ stage: 'render', format: 'xlsx', done, total }),
  }
}

async function distribute(
  input: Input,
  options: DistributeOptions & { readonly store?: CapsuleStore },
  app: AppWorld,
): Promise<Outcome<Distributed>> {
  const { kinds, ports } = app
  const log = new ProblemLog()
  const { watch = unwatched, store } = options
  watch({ stage: 'load', file: input.shownAs })
  // What surveys recommend stands in a sheet of notes.
  const whole = log.take(await loadApart({ ...input, withNotes: true }, ports.jobs))
  const other = whole && otherThanMaster(whole)
  if (other !== undefined)
    return failure([roundProblem('putaran.bukan-induk', { file: input.shownAs }, { what: other })])
  const source = whole && withoutNotes(whole)
  const kind = source && log.take(chooseKind(source, kinds))
  if (whole === undefined || source === undefined || kind === undefined) return failure(log.problems)
  const { recommends, reportsRounds } = kind
  if (reportsRounds)
    return failure([roundProblem('putaran.bukan-induk', { file: input.shownAs }, { what: recordOfRound })])
  if (recommends !== undefined) {
    const recalled = store && recallFrom(store)
    const recommended = log.take(await recommends(source, ports.resources, recalled && { recall: recalled.recall }))
    for (const problem of recalled?.problems() ?? []) log.add(problem)
    return recommended === undefined ? failure(log.problems) : ofSurvey({ source, recommended }, log, options, app)
  }
  const holdsActions = Object.values(await kind.workbook(ports.resources)).some(({ name: sheet }) => sheet === 'RATL')
  if (!holdsActions)
    return failure([roundProblem('putaran.tanpa-rekomendasi', { file: input.shownAs }, { kind: kind.id })])
  return ofMaster(input, whole, await making(options, app))
}

/** What the workbook beside a new master is called. */
const recordOfRound = 'catatan sebuah putaran'

function withoutNotes({ file, sheets }: Source): Source {
  return { file, sheets: sheets.filter(({ name }) => !name.startsWith('_')) }
}

async function distributeArchived(
  store: CapsuleStore,
  name: string,
  options: DistributeOptions,
  app: AppWorld,
): Promise<Outcome<Distributed>> {
  const found = await store.find(name)
  if (!found.ok) return found
  const shownAs = store.placeOf(found.value.id)
  options.watch?.({ stage: 'load', file: shownAs })
  const parts = await store.readParts(found.value)
  return parts.ok ? ofKept({ shownAs, manifest: found.value.manifest, parts: parts.value }, options, app) : parts
}

async function distributePackage(
  file: PackageFile,
  options: DistributeOptions,
  app: AppWorld,
): Promise<Outcome<Distributed>> {
  options.watch?.({ stage: 'load', file: file.shownAs })
  const unpacked = await unpackCapsule(file, app.kinds, app.ports)
  if (!unpacked.ok) return unpacked
  const { manifest, files } = unpacked.value
  const parts = new Map(files.map(({ path, bytes }) => [path, bytes]))
  return ofKept({ shownAs: file.shownAs, manifest, parts }, options, app)
}

async function ofKept(kept: KeptReport, options: DistributeOptions, app: AppWorld): Promise<Outcome<Distributed>> {
  const log = new ProblemLog()
  const survey = log.take(await surveyInCapsule(kept, app.kinds, app.ports))
  return survey === undefined ? failure(log.problems) : ofSurvey(survey, log, options, app)
}

async function ofSurvey(
  { source, recommended }: KeptSurvey,
  log: ProblemLog,
  options: DistributeOptions,
  app: AppWorld,
): Promise<Outcome<Distributed>> {
  const units = log.take(readUnits(source))
  if (units === undefined) return failure(log.problems)
  const { world, round, tell } = await making(options, app)
  const carried = joinRecommended([recommended], units)
  const files = await makeForms({ units, actions: [], recommended: carried, carried, round }, world.hash, tell)
  const counts = { units: units.length, actions: 0, waiting: carried.length }
  return success({ round, from: 'survei', ...counts, files }, log.problems)
}

async function ofMaster(input: Input, source: Source, { world, round, tell }: Making): Promise<Outcome<Distributed>> {
  const log = new ProblemLog()
  const bytes = log.take(bytesOfMaster(input))
  const master = log.take(readMaster(source, world.reference))
  if (bytes === undefined || master === undefined) return failure(log.problems)
  const { units, actions } = master
  const known = joinRecommended([master.recommended.recommended], units)
  const recommended = unanswered(known, actions, world.findUnsurAmong(known))
  const forms = await makeForms({ units, actions, recommended, carried: [], round }, world.hash, tell)
  const { length: waiting } = recommended
  const counts = { round, from: 'induk' as const, units: units.length, actions: actions.length, waiting }
  if (actions.every(({ hasId }) => hasId)) return success({ ...counts, files: forms }, log.problems)
  const merged = { actions, recommended: known }
  const named = log.take(await updateMaster({ bytes, name: input.name, master, source }, merged, world))
  if (named === undefined) return failure(log.problems)
  const fileName = `Induk ${round.name}${extensionOf(input.name)}`
  return success({ ...counts, master: fileName, files: [...forms, { fileName, bytes: named }] }, log.problems)
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
  const chosen = source && chooseKind(withoutNotes(source), kinds)
  const isRecord = chosen?.ok === true && chosen.value.reportsRounds
  const other = isRecord ? recordOfRound : source && otherThanMaster(source)
  if (other !== undefined)
    return failure([roundProblem('putaran.bukan-induk', { file: input.shownAs }, { what: other })])
  const forms: ReturnedForm[] = []
  const unread: string[] = []
  const broken = new Set<string>()
  for (const [index, { name, files, shownAs }] of inputs.toSorted(byName).entries()) {
    const read = log.take(await world.load({ name, bytes: files.get(name) ?? new Uint8Array(), shownAs }))
    const loaded = read && loadForm(read, world.reference)
    if (loaded === 'not-a-form') log.add(roundProblem('putaran.berkas-lain', { file: shownAs }, { what: 'list' }))
    else {
      const { form, problems = [] } = loaded ?? {}
      for (const problem of problems) log.add(problem)
      if (problems.some(({ severity }) => severity === 'galat')) broken.add(shownAs)
      if (form === undefined) unread.push((read && readMeta(read)?.unit) ?? '')
      else forms.push(form)
    }
    watch({ stage: 'check', done: index + 1, total: inputs.length })
  }
  if (bytes === undefined || source === undefined) return failure(log.problems)
  if (forms.length + unread.length === 0) log.add(roundProblem('putaran.tanpa-formulir', { file: input.shownAs }, {}))
  watch({ stage: 'check' })
  const memoKind = kinds.find(({ reportsRounds }) => reportsRounds)?.id ?? ''
  return collectForms({ source, bytes, name: input.name, forms, unread, broken, memoKind, log }, world)
}

function byName({ shownAs: one }: Input, { shownAs: other }: Input): number {
  return compareTexts(one, other)
}
