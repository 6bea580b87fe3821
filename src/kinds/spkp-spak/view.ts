import { z } from 'zod'
import { findingsView } from '../compose-findings.ts'
import { count, day, decimal, gradeRole, lines, words } from '../view-fields.ts'

/** An address; one of the web can be followed. */
const link = z.strictObject({ has: z.boolean(), isWeb: z.boolean(), text: z.string() })

const report = z.strictObject({
  month: words,
  previousMonth: words,
  firstDay: day,
  lastDay: day,
  date: day,
  place: words,
  agency: words,
  agencyShort: words,
  author: words,
  authorShort: words,
  task: words,
  letterNumber: words,
  letterDate: day,
  application: words,
  applicationLink: link,
  signatoryTitle: words,
  signatoryName: words,
  hasNip: z.boolean(),
  signatoryNip: z.string(),
  hasLogo: z.boolean(),
  internal: z.boolean(),
})

/** Of the internal edition only; what was not filled in is a dash. */
const personal = z.strictObject({
  time: words,
  name: words,
  age: words,
  sex: words,
  education: words,
  job: words,
  employer: words,
})

const respondents = z.strictObject({
  received: count,
  used: count,
  leftOut: count,
  /** So many of a month are used at most. */
  limit: count,
  incomplete: count,
  outside: count,
  isNone: z.boolean(),
  isLimited: z.boolean(),
  hasIncomplete: z.boolean(),
  hasOutside: z.boolean(),
  /** The edition lists respondents and their answers one by one; otherwise it has the distribution of the answers. */
  isListed: z.boolean(),
  list: z.array(
    z.strictObject({
      number: count.min(1),
      date: day,
      service: words,
      personal: personal.optional(),
      /** In the order of all unsur of both surveys. */
      answers: z.array(words),
    }),
  ),
  distribution: z.strictObject({
    /** Not in a list of single answers, and not of so few respondents that each could be told from it. */
    isShown: z.boolean(),
    unsur: z.array(
      z.strictObject({
        code: words,
        name: words,
        /** How many gave each answer, from 1 to 4, and how many none. */
        answers: z.array(count).length(4),
        blank: count,
        sum: count,
        hasMean: z.boolean(),
        mean: decimal.optional(),
      }),
    ),
  }),
  /** The working of the unsur values, in the same order. */
  working: z.array(
    z.strictObject({ code: words, sum: count, answered: count, hasMean: z.boolean(), mean: decimal.optional() }),
  ),
})

/** Bars of a chart and rows of a table: how respondents divide by one characteristic, small groups merged. */
const characteristic = z.strictObject({
  id: words,
  title: words,
  /** `jenis kelamin`, as running text has it. */
  phrase: words,
  groups: z
    .array(
      z.strictObject({
        name: words,
        count: count.min(1),
        /** Rounded by itself; for templates of before 0.2.0. */
        percent: decimal,
        /** In per cent; those of all groups add up to 100.00. */
        share: decimal,
      }),
    )
    .min(1),
  hasMerged: z.boolean(),
  /** More than half of all respondents are in merged groups: instead of the chart the report says why there is none. */
  isMostlyMerged: z.boolean(),
  /** All respondents are of one group. */
  isUniform: z.boolean(),
  hasLargest: z.boolean(),
  /** The largest group that has a name of its own; several when they tie. */
  largest: z
    .strictObject({
      names: z.array(words).min(1),
      count,
      percent: decimal,
      isTie: z.boolean(),
      /** Every one of them has this share, as the chart shows it. */
      hasShare: z.boolean(),
      share: decimal,
    })
    .optional(),
})

const demography = z.strictObject({
  /** Fewer respondents than a group of a public edition may have: nothing is shown. */
  isTooFew: z.boolean(),
  smallestGroup: count,
  isShown: z.boolean(),
  /** Some characteristic is described, not merely said to be mostly merged. */
  hasCharts: z.boolean(),
  characteristics: z.array(characteristic),
  /** Phrases of the characteristics whose groups are too small to be shown apart, even when merged. */
  hasHidden: z.boolean(),
  hidden: z.array(words),
  /** Phrases of those that nobody filled in. */
  hasUnknown: z.boolean(),
  unknown: z.array(words),
})

const band = z.strictObject({
  name: words,
  from: decimal,
  to: decimal,
  conversionFrom: decimal,
  conversionTo: decimal,
  role: gradeRole,
})

const unsur = z.strictObject({
  code: words,
  name: words,
  question: words,
  hasValue: z.boolean(),
  value: decimal.optional(),
  grade: words.optional(),
  role: gradeRole.optional(),
})

/** The best or the lowest unsur; several when they tie as printed. */
const extreme = z.strictObject({ value: decimal, names: z.array(words).min(1) })

const followUp = z.strictObject({
  number: count.min(1),
  unsur: words,
  lines,
  timeline: words,
  status: z.enum(['Open', 'Close']),
})

/** Months without an index, for one reason of the three. */
const absence = z.strictObject({
  months: z.array(words).min(1),
  /** The months are neither in the sheet Riwayat nor in the archive. */
  isNeverGiven: z.boolean(),
  hasNoRespondents: z.boolean(),
  /** Somebody responded, and not to this survey. */
  hasNoAnswers: z.boolean(),
  /** `SPAK`. */
  survey: words,
})

/** The line of an index over the months of the trend. */
const history = z.strictObject({
  /** A line needs two months that have an index. */
  isShown: z.boolean(),
  /** Where the axis of the chart begins, so that small changes can be seen; it ends with the scale, at 4. */
  axisFrom: count,
  months: z.array(z.strictObject({ name: words, hasIndex: z.boolean(), index: decimal.optional() })),
})

const survey = z.strictObject({
  id: words,
  code: words,
  name: words,
  indexCode: words,
  indexName: words,
  unsur: z.array(unsur).min(1),
  bands: z.array(band).length(4),
  hasIndex: z.boolean(),
  index: decimal.optional(),
  grade: words.optional(),
  role: gradeRole.optional(),
  allEqual: z.boolean(),
  allPerfect: z.boolean(),
  highest: extreme.optional(),
  lowest: extreme.optional(),
  hasTarget: z.boolean(),
  target: decimal.optional(),
  reached: z.boolean(),
  /** The month before has an index, so that the two can be compared. */
  hasBefore: z.boolean(),
  before: decimal.optional(),
  change: decimal.optional(),
  rose: z.boolean(),
  fell: z.boolean(),
  hasSuggestions: z.boolean(),
  suggestions: z.array(words),
  /** Below the highest grade or below the target; no other unsur. */
  hasAttention: z.boolean(),
  /** Every unsur that was answered needs it. */
  allAttention: z.boolean(),
  /** Why they are named: some are below the highest grade, some below the target. */
  belowGrade: z.boolean(),
  belowTarget: z.boolean(),
  attention: z.array(z.strictObject({ name: words, value: decimal })),
  history,
  hasMean: z.boolean(),
  mean: decimal.optional(),
  /** Of a zona integritas: what the mean is compared with is what this one asks for. */
  predicate: z.strictObject({ code: words, name: words }),
  /** A value was in force in the month. */
  hasThreshold: z.boolean(),
  threshold: decimal.optional(),
  isThresholdUnconfirmed: z.boolean(),
  thresholdReached: z.boolean(),
  /** How many of the three months the mean is of: those with an index of this survey. */
  meanMonths: count,
  /** Why the others have none; said once for both surveys where that is the same (`trend.sharesAbsences`). */
  hasOwnAbsences: z.boolean(),
  absences: z.array(absence),
  hasFollowUps: z.boolean(),
  followUps: z.array(followUp),
  hasCarried: z.boolean(),
  carried: z.array(followUp),
})

const serviceIndex = z.strictObject({
  /** There is one, and the edition shows it. */
  hasIndex: z.boolean(),
  index: decimal.optional(),
  grade: words.optional(),
  role: gradeRole.optional(),
})

const service = z.strictObject({
  number: count.min(1),
  name: words,
  link,
  hasRecipients: z.boolean(),
  recipients: count,
  received: count,
  used: count,
  spkp: serviceIndex,
  spak: serviceIndex,
})

const trendMonth = z.strictObject({
  name: words,
  hasRespondents: z.boolean(),
  respondents: count,
  hasSpkp: z.boolean(),
  spkp: decimal.optional(),
  hasSpak: z.boolean(),
  spak: decimal.optional(),
})

/** All that the templates of the monthly report may see. */
export const spkpSpakView = z.strictObject({
  report,
  respondents,
  demography,
  spkp: survey,
  spak: survey,
  /** The means of both surveys are compared with what one predicate asks for. */
  comparesAlike: z.boolean(),
  severalServices: z.boolean(),
  /** Several services, and somebody who answered. */
  hasServiceResults: z.boolean(),
  services: z.array(service).min(1),
  /** Public edition: the index of some service is not shown, as so few answered it. */
  hidesServices: z.boolean(),
  /** Nor is that of another service, from which it could be computed. */
  hidesOtherServices: z.boolean(),
  trend: z.strictObject({
    /** Only the reported month is known. */
    isFirst: z.boolean(),
    months: z.array(trendMonth).min(1),
    from: words,
    /** The three months of the mean, and how many of them have an index of either survey. */
    window: z.array(words).length(3),
    meanMonths: count,
    isComplete: z.boolean(),
    /** The means of both surveys lack the same months, some at least, for the same reasons. */
    sharesAbsences: z.boolean(),
  }),
  hasEfforts: z.boolean(),
  efforts: z.array(z.strictObject({ group: words, items: z.array(words).min(1) })),
  /** Of the internal edition only. */
  hasFindings: z.boolean(),
  findings: findingsView,
})

export type SpkpSpakView = z.infer<typeof spkpSpakView>
