import { z } from 'zod'
import type { ReopenedPlan, VanishedPlans } from '../../../../audit/evaluation/earlier-year.ts'
import { Decimal } from '../../../../base/decimal.ts'
import { groupBy } from '../../../../base/group-by.ts'
import { nameKey, spelled } from '../../../../base/name-key.ts'
import type { Explanation } from '../../../../base/origin/explanation.ts'
import { copyOf } from '../../../../base/origin/from-row.ts'
import { explained } from '../../../../base/origin/origin.ts'
import { type FollowedAction, type FollowedPair, followActions } from '../../../../followup/action-movement.ts'
import type { Criterion } from '../../../../instrument/instrument.ts'
import type { Place } from '../../../../problems/problem.ts'
import { countView, words, yearView } from '../../view-fields.ts'
import { explainEvaluationBy } from '../explain-evaluation.ts'
import { criterionNamed } from '../judged/read-marks.ts'
import type { PlannedAction } from '../report/plans.ts'
import { composeDirections, directionsView } from './directions.ts'
import type { ArchivedEvaluation, ArchivedPlan, ChainedInput } from './evaluation-chain.ts'
import { isSameForm, type Standing, type StandingSubject, subjectNamed } from './standing.ts'

// What became of the plans of the last report: done since, still open, gone; with what was given then and now for what each is
// about. Nothing is said of causes (`docs/RULES.md` 8.9).

/** How a kind tells what its plans are about. */
export interface PlanMatters {
  /** What the plans of a subject may be about. */
  readonly criteriaOf: (subject: string) => readonly Criterion[]
  /** What is given for them: `skor` where nothing else is said. */
  readonly scored?: string | undefined
  /** Whose scores a plan of a subject is held against; its own where nothing else is said. */
  readonly judged?: ((subject: string) => string) | undefined
  /** Where a score stands among those that can be compared; none where it cannot. */
  readonly levelOf?: ((score: string) => Decimal | undefined) | undefined
}

interface Followed extends FollowedAction {
  readonly about?: string | undefined
  readonly at?: PlannedAction['at']
}

/** The plans of the last report, followed into this one. */
export interface FollowedPlans {
  readonly since: Pick<ArchivedEvaluation, 'year' | 'capsule'>
  readonly total: number
  /** Those that were open then, or are open now although they were not. */
  readonly pairs: readonly FollowedPair<Followed, Followed>[]
}

/** Follows the plans of the last report; undefined where none are known, or none were made. */
export function followPlans(
  plans: readonly PlannedAction[],
  { earlier = [] }: Pick<ChainedInput, 'earlier'>,
  { criteriaOf }: Pick<PlanMatters, 'criteriaOf'>,
): FollowedPlans | undefined {
  const [last] = earlier
  if (last?.plans === undefined || last.plans.length === 0) return undefined
  const follow = ({ subject: unit, about, plan, status, deadline }: ArchivedPlan): Followed => {
    const code = about === undefined ? undefined : criterionNamed(about, criteriaOf(unit))?.code
    return {
      year: last.year,
      unit,
      about,
      recommendationNumber: code ?? spelled(about ?? ''),
      words: plan,
      status,
      deadline,
    }
  }
  const now = plans.map(plan => ({ ...follow(plan), at: plan.at }))
  const pairs = followActions(last.plans.map(follow), now).filter(
    ({ before, after }) => before !== undefined && (before.status === 'Open' || after?.status === 'Open'),
  )
  return { since: last, total: last.plans.length, pairs }
}

const row = z.strictObject({
  number: countView.min(1).describe('nomor urut'),
  subject: words.describe('siapa yang merencanakannya'),
  about: words.optional().describe('apa yang diperbaiki: kode dan namanya, atau seperti tertulis bila tidak dikenal'),
  plan: words.describe('rencananya seperti tertulis pada laporan itu'),
  before: z.enum(['Open', 'Close']).describe('statusnya pada laporan itu'),
  after: z.enum(['Open', 'Close']).optional().describe('statusnya pada laporan ini; tidak ada bila tidak ditulis lagi'),
  scoreBefore: words.optional().describe('skor pada laporan itu; tidak ada bila tidak diketahui'),
  scoreAfter: words.optional().describe('skor pada laporan ini; tidak ada bila tidak diketahui'),
})

/** What became of the plans of the last report. */
export const earlierPlansView = z
  .strictObject({
    year: yearView.describe('tahun laporan yang memuat rencana itu'),
    total: countView.min(1).describe('banyaknya rencana pada laporan itu'),
    opened: countView.describe('di antaranya yang masih open pada laporan itu'),
    fates: z
      .array(
        z.strictObject({
          count: countView.min(1).describe('banyaknya'),
          isAll: z.boolean().describe('semua yang masih open waktu itu'),
          isClosed: z.boolean().describe('kini close'),
          isGone: z.boolean().describe('tidak ditulis lagi; bila bukan keduanya, masih open'),
        }),
      )
      .describe('apa yang terjadi pada yang masih open waktu itu; yang tidak ada tidak disebut'),
    reopened: countView.describe('yang close waktu itu dan kini open lagi'),
    compared: countView.describe('rencana pada tabel yang skornya dapat dibandingkan'),
    directions: directionsView,
    scored: words.describe('sebutan yang diberikan: skor, poin, atau keadaan'),
    scoredTitle: words.describe('yang sama, di judul kolom'),
    hasBlanks: z.boolean().describe('ada yang tidak diketahui pada salah satu tahun'),
    isOne: z.boolean().describe('hanya satu rencana'),
    hasOpened: z.boolean().describe('ada yang masih open pada laporan itu'),
    isOneOpen: z.boolean().describe('hanya satu yang masih open pada laporan itu'),
    allOpened: z.boolean().describe('semuanya masih open pada laporan itu'),
    hasReopened: z.boolean().describe('ada yang dibuka lagi'),
    rows: z.array(row).describe('rencana yang open waktu itu, atau kini open lagi'),
  })
  .describe('apa yang terjadi pada rencana di laporan sebelumnya')

export type EarlierPlansView = z.infer<typeof earlierPlansView>

/** What a report says of them; undefined where no plans of before are known. */
export function composeEarlierPlans(
  followed: FollowedPlans | undefined,
  then: Standing | undefined,
  now: Standing,
  matters: PlanMatters,
): EarlierPlansView | undefined {
  if (followed === undefined || then === undefined) return undefined
  const { since, total, pairs } = followed
  const source: Place = { file: since.capsule }
  const { scored = 'skor' } = matters
  const opened = pairs.filter(({ before }) => before?.status === 'Open')
  const changes: Decimal[] = []
  const rows = pairs.flatMap(({ before, after }, index) => {
    if (before === undefined) return []
    const scores = scoresOf(before, then, now, matters)
    if (scores?.change !== undefined) changes.push(scores.change)
    const view = {
      number: index + 1,
      subject: before.unit,
      ...(before.about !== undefined && { about: namedMatter(before.unit, before.about, matters) }),
      plan: before.words,
      before: before.status,
      ...(after && { after: after.status }),
      ...(scores?.before !== undefined && { scoreBefore: scores.before }),
      ...(scores?.after !== undefined && { scoreAfter: scores.after }),
    }
    const told = copyOf(source)
    const status = after?.at === undefined ? undefined : copyOf(after.at('status'))
    return [explained(view, { plan: told, about: told, before: told, scoreBefore: told, after: status })]
  })
  const cells = () => [source, ...pairs.flatMap(({ after }) => after?.at?.('status') ?? [])]
  const counted = (what: string) => explainEvaluationBy('penilaian.banyak', { what }, { cells })
  const view = {
    year: since.year,
    total,
    opened: opened.length,
    fates: composeFates(opened, counted),
    reopened: pairs.length - opened.length,
    scored,
    scoredTitle: scored.charAt(0).toUpperCase() + scored.slice(1),
    hasBlanks: rows.some(one => one.scoreBefore === undefined || one.scoreAfter === undefined),
    isOne: total === 1,
    hasOpened: opened.length > 0,
    isOneOpen: opened.length === 1,
    allOpened: opened.length === total,
    hasReopened: pairs.length > opened.length,
    compared: changes.length,
    directions: composeDirections(changes, direction => counted(`rencana yang skornya ${direction}`)),
    rows,
  }
  return explained(view, {
    total: counted('rencana pada laporan itu'),
    opened: counted('rencana yang masih open pada laporan itu'),
    reopened: counted('rencana yang dibuka lagi'),
    compared: counted('rencana yang skornya dapat dibandingkan'),
  })
}

/** With its code and its name, where it is known. */
export function namedMatter(subject: string, about: string, { criteriaOf }: Pick<PlanMatters, 'criteriaOf'>): string {
  const found = criterionNamed(about, criteriaOf(subject))
  if (found === undefined) return about
  return nameKey(found.name) === nameKey(about) ? found.name : `${found.code} ${found.name}`
}

/** Each fate of those that were open then, as far as it befell any. */
function composeFates(
  opened: FollowedPlans['pairs'],
  counted: (what: string) => Explanation,
): EarlierPlansView['fates'] {
  const fates = [
    { status: 'Close', what: 'rencana yang kini close' },
    { status: 'Open', what: 'rencana yang masih open' },
    { status: undefined, what: 'rencana yang tidak ditulis lagi' },
  ] as const
  return fates.flatMap(({ status, what }) => {
    const count = opened.filter(({ after }) => after?.status === status).length
    const view = { count, isAll: count === opened.length, isClosed: status === 'Close', isGone: status === undefined }
    return count === 0 ? [] : [explained(view, { count: counted(what) })]
  })
}

interface ThenAndNow {
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly change?: Decimal | undefined
}

const numbered = (score: string): Decimal | undefined =>
  /^\d+(?:,\d+)?$/.test(score) ? new Decimal(score.replace(',', '.')) : undefined

/** What was given for what a plan is about, in both years; undefined where one of them does not ask the same. */
function scoresOf(plan: Followed, then: Standing, now: Standing, matters: PlanMatters): ThenAndNow | undefined {
  const { judged = (subject: string) => subject, levelOf = numbered, criteriaOf } = matters
  const code = plan.about === undefined ? undefined : criterionNamed(plan.about, criteriaOf(plan.unit))?.code
  if (code === undefined) return undefined
  const name = judged(plan.unit)
  const [before, after] = [subjectNamed(then, name), subjectNamed(now, name)]
  if (!asksTheSame(code, before, after, then, now)) return undefined
  const [first, second] = [before?.scores[code], after?.scores[code]]
  const [low, high] = [
    first === undefined ? undefined : levelOf(first),
    second === undefined ? undefined : levelOf(second),
  ]
  return { before: first, after: second, change: low && high?.minus(low) }
}

function asksTheSame(
  code: string,
  before: StandingSubject | undefined,
  after: StandingSubject | undefined,
  then: Standing,
  now: Standing,
): boolean {
  if (before?.form === undefined || after?.form === undefined) return false
  const [old, own] = [then.forms[before.form], now.forms[after.form]]
  if (old?.items[code] === undefined || own === undefined) return false
  return (
    before.form === after.form && (isSameForm(old, own) || nameOfItem(old.items[code]) === nameOfItem(own.items[code]))
  )
}

/** Without its weight, which says nothing of what is asked. */
function nameOfItem(item: string | undefined): string {
  return spelled((item ?? '').replace(/ \([\d,]+%\)$/, ''))
}

/** What the rules are shown of the plans of the last report. */
export function auditedPlans(
  followed: FollowedPlans | undefined,
  sheet: string,
  placeOf: (subject: string) => Place,
): { readonly vanishedPlans: readonly VanishedPlans[]; readonly reopenedPlans: readonly ReopenedPlan[] } {
  if (followed === undefined) return { vanishedPlans: [], reopenedPlans: [] }
  const { since, pairs } = followed
  const { year, capsule } = since
  const gone = pairs.flatMap(({ before, after }) =>
    before?.status === 'Open' && after === undefined ? [{ subject: before.unit, words: before.words }] : [],
  )
  return {
    vanishedPlans: [...groupBy(gone, ({ subject }) => nameKey(subject)).values()].flatMap(own => {
      const subject = own[0]?.subject
      if (subject === undefined) return []
      return [{ subject, year, plans: own.map(one => one.words), sheet, capsule, place: placeOf(subject) }]
    }),
    reopenedPlans: pairs.flatMap(({ before, after }) =>
      before?.status === 'Close' && after?.at !== undefined
        ? [{ subject: before.unit, year, capsule, place: after.at('status') }]
        : [],
    ),
  }
}
