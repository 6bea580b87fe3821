import { z } from 'zod'
import { findingsView } from '../compose-findings.ts'
import { count, day, decimal, gradeRole, lines, words } from '../view-fields.ts'
import { unitGroups } from './sheets.ts'

const signed = z.string().regex(/^-?\d+\.\d{2}$/)
const year = z.int().min(1990)

const report = z.strictObject({
  number: words,
  semester: z.enum(['I', 'II']),
  year,
  date: day,
  place: words,
  agency: words,
  agencyShort: words,
  author: words,
  application: words,
  assignmentNumber: words,
  assignmentDate: day,
  cutoff: day,
  signatoryTitle: words,
  signatoryName: words,
  hasNip: z.boolean(),
  signatoryNip: z.string(),
  hasLogo: z.boolean(),
  internal: z.boolean(),
})

const unitSplit = z.strictObject({
  total: count,
  groups: z.array(z.strictObject({ name: z.enum(unitGroups), central: z.boolean(), count: count.min(1) })).min(1),
  /** Units that became independent in exactly this year. */
  newlyIndependent: count,
  hasNewlyIndependent: z.boolean(),
})

/** The best or the lowest unsur; several when they tie as printed. */
const extreme = z.strictObject({ value: decimal, names: z.array(words).min(1) })

const survey = z.strictObject({
  year,
  id: words,
  respondents: count.min(1),
  units: unitSplit,
  /** From raw answers or several parts: all respondents pooled. */
  pooled: z.boolean(),
  unsurCount: count.min(1),
  ikm: decimal,
  grade: words,
  gradeName: words,
  target: decimal,
  achievement: decimal,
  reached: z.boolean(),
  unsur: z.array(z.strictObject({ code: words, name: words, value: decimal, grade: words, role: gradeRole })).min(1),
  /** Highest and lowest are the same value: every unsur ties. */
  allEqual: z.boolean(),
  highest: extreme,
  lowest: extreme,
})

const change = z.strictObject({ change: decimal, names: z.array(words).min(1) })

/** The last two survey years side by side. */
const comparison = z.strictObject({
  id: words,
  before: year,
  after: year,
  unsur: z.array(z.strictObject({ code: words, name: words, before: decimal, after: decimal, change: signed })),
  ikmBefore: decimal,
  ikmAfter: decimal,
  ikmChange: decimal,
  ikmRose: z.boolean(),
  ikmFell: z.boolean(),
  hasRise: z.boolean(),
  rise: change.optional(),
  hasFall: z.boolean(),
  fall: change.optional(),
})

const counts = z.strictObject({
  units: count,
  recommendations: count,
  actions: count,
  closed: count,
  open: count,
  overdue: count,
  hasActions: z.boolean(),
  percent: decimal.optional(),
})

const progress = counts.extend({
  allClosed: z.boolean(),
  hasOverdue: z.boolean(),
  hasOpenUnits: z.boolean(),
  openUnits: z.array(z.strictObject({ name: words, open: count.min(1), overdue: count, hasOverdue: z.boolean() })),
  hasSilentUnits: z.boolean(),
  silentUnits: z.array(words),
})

const moved = z.strictObject({
  openBefore: count,
  closed: count,
  vanished: count,
  reopened: count,
  newOpen: count,
  newClosed: count,
  carried: count,
  openNow: count,
  overdue: count,
  /** Days. */
  longestOverdue: count,
})

/** What became of the actions of the last report, by survey year and together. */
const movement = z.strictObject({
  since: z.strictObject({ semester: z.enum(['I', 'II']), year }),
  years: z.array(moved.extend({ year })).min(1),
  severalYears: z.boolean(),
  total: moved.extend({
    hasOpenBefore: z.boolean(),
    allClosed: z.boolean(),
    hasCarried: z.boolean(),
    hasVanished: z.boolean(),
    hasReopened: z.boolean(),
    hasNewOpen: z.boolean(),
    hasOverdue: z.boolean(),
  }),
})

const detail = z.strictObject({
  year,
  id: words,
  byNumber: z.boolean(),
  byService: z.boolean(),
  units: z.array(
    z.strictObject({
      number: count,
      name: words,
      groups: z.array(
        z.strictObject({
          number: words,
          recommendation: lines,
          service: words,
          actions: z.array(z.strictObject({ lines, timeline: words, status: z.enum(['Open', 'Close']) })).min(1),
        }),
      ),
    }),
  ),
})

/** All that the templates of the semester report may see. */
export const monevSkmView = z.strictObject({
  report,
  surveyYears: z.array(year).min(1),
  /** All unsur of the regulation; for templates of before 0.2.0. */
  unsurNames: z.array(words).min(1),
  askedUnsur: z.strictObject({
    count: count.min(1),
    names: z.array(words).min(1),
    /** Unsur that have no value in any survey year, as the report declares them not to apply. */
    hasLeftOut: z.boolean(),
    leftOut: z.array(words),
  }),
  surveys: z.array(survey).min(1),
  hasComparison: z.boolean(),
  comparison: comparison.optional(),
  gradeBands: z
    .array(z.strictObject({ grade: words, name: words, from: decimal, to: decimal, role: gradeRole }))
    .length(4),
  recommendations: z.array(
    z.strictObject({
      year,
      items: z.array(z.strictObject({ number: words, text: words })).min(1),
      hasServices: z.boolean(),
      services: count,
      recommendations: count,
    }),
  ),
  team: z.array(z.strictObject({ role: words, names: z.array(words).min(1) })).min(1),
  /** All units of the sheet Unit; for templates of before 0.2.0. */
  unitTotal: count.min(1),
  /** Units that took part in the last survey year, and so those that took part in any. */
  surveyedUnits: count.min(1),
  unitsByYear: z.array(unitSplit.extend({ year })).min(1),
  severalYears: z.boolean(),
  ratl: z.strictObject({
    years: z.array(progress.extend({ year })).min(1),
    total: progress,
    hasGroups: z.boolean(),
    /** Actions of all years by group of units. */
    groups: z.array(z.strictObject({ name: words, closed: count, open: count })),
  }),
  hasMovement: z.boolean(),
  /** Since the last report, where an archive has it. */
  movement: movement.exactOptional(),
  summary: z.strictObject({
    units: z.array(
      z.strictObject({
        number: count,
        name: words,
        marked: z.boolean(),
        rows: z.array(counts.extend({ year })).min(1),
      }),
    ),
    /** Of all units of the sheet Unit, shown or not; for templates of before 0.2.0. */
    hasMarked: z.boolean(),
    markedYears: z.array(year),
    /** A unit that is shown has a mark, and these are the years in which those became independent. */
    hasMarkNote: z.boolean(),
    markNoteYears: z.array(year),
  }),
  details: z.array(detail),
  /** Of the internal edition only. */
  hasFindings: z.boolean(),
  findings: findingsView,
})

export type MonevSkmView = z.infer<typeof monevSkmView>
