import { roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { readValue } from '../../instrument/score-instrument.ts'
import { meanOf } from '../parts/evaluation/compose-evaluation.ts'
import { gradeWords, printValue } from '../parts/evaluation/evaluation.ts'
import type { SummaryLine } from '../parts/report-summary.ts'
import type { PekpppScores } from './score.ts'

/** The figures for machines: decimals as text with a point, counts as numbers. */
export function figuresOfPekppp(scores: PekpppScores): Readonly<Record<string, unknown>> {
  const { loci, hasIndex, whole, evaluated, plans } = scores
  const mean = evaluated.length === 0 ? undefined : printValue(meanOf(evaluated.map(({ value }) => value)), whole)
  return {
    units: Object.fromEntries(
      loci.map(({ locus, evaluation, users, index }) => {
        const { instrument, value, parts } = evaluation
        const [reading] = instrument.readings
        const aspects = parts.flatMap(({ criterion, value: own }) =>
          own === undefined ? [] : [[criterion.name, readValue(own, reading)] as const],
        )
        const ofUsers = users?.value && { respondents: users.part.respondents, value: readValue(users.value, reading) }
        return [
          locus.name,
          {
            aspects: Object.fromEntries(aspects),
            evaluators: value === undefined ? null : readValue(value, reading),
            users: ofUsers ?? null,
            index: index === undefined ? null : roundHalfUp(index, 2),
          },
        ]
      }),
    ),
    mean: mean && { ofIndex: hasIndex, value: mean.value, grade: mean.grade ? gradeWords(mean.grade.band) : null },
    plans: { actions: plans.actions, closed: plans.closed, open: plans.open, overdue: plans.overdue },
  }
}

/** What the keys of these figures are called by people. */
export const pekpppFigureWords: ReadonlyMap<string, string> = new Map([
  ['units', 'unit'],
  ['aspects', 'aspek'],
  ['evaluators', 'F-02'],
  ['users', 'F-03'],
  ['respondents', 'responden'],
  ['value', 'nilai'],
  ['index', 'IPP'],
  ['mean', 'rata-rata'],
  ['ofIndex', 'menurut IPP'],
  ['grade', 'kategori'],
  ['plans', 'rencana perbaikan'],
  ['actions', 'banyaknya'],
  ['closed', 'close'],
  ['open', 'open'],
  ['overdue', 'lewat waktu'],
])

/** The same figures as lines for people. */
export function summarisePekppp({ loci, hasIndex, evaluated, whole, plans }: PekpppScores): readonly SummaryLine[] {
  if (evaluated.length === 0) return []
  const { value, grade } = printValue(meanOf(evaluated.map(one => one.value)), whole)
  const users = loci.reduce((sum, one) => sum + (one.users?.part.respondents ?? 0), 0)
  return [
    {
      label: 'Lokus',
      figures: [`${formatNumber(loci.length)} unit dinilai`, `${formatNumber(users)} pengguna menjawab F-03`],
    },
    {
      label: hasIndex ? 'IPP' : 'F-02',
      figures: [`rata-rata ${formatNumber(value)}`, ...(grade ? [gradeWords(grade.band)] : [])],
    },
    {
      label: 'Rencana perbaikan',
      figures: [`${formatNumber(plans.actions)} rencana`, `${formatNumber(plans.open)} open`],
    },
  ]
}
