import { type Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

// What reports on earlier years said, beside what this workbook says (`docs/RULES.md` 8.9).

/** A result of an earlier year in the workbook, beside what the report on that year printed. */
export interface ComparedResult {
  /** `IPP Balai Umpama` */
  readonly what: string
  readonly year: number
  readonly typed: Decimal
  readonly printed: Rounded
  /** Name of the report in the archive. */
  readonly capsule: string
  readonly place: Place
}

/** Rounding of a result typed with two decimals. */
const tolerance = '0.005'

/** A result of an earlier year is not the one that the report on that year printed. */
export const resultDiffersFromArchive = defineRule({
  code: 'penilaian.archive-differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { what: 'IPP Balai Umpama', year: 2024, typed: '4,02', printed: '3,98', capsule: 'pekppp-2024' },
  message: p =>
    `${p.what} tahun ${p.year} tertulis ${p.typed}; menurut laporan tahun itu di arsip (${p.capsule}) ${p.printed}.`,
  hint: () =>
    'Laporan ini memakai yang tertulis. Betulkan bila keliru; bila barisnya dihapus, angka dari arsip yang dipakai.',
  find: ({ comparedResults }: { readonly comparedResults: readonly ComparedResult[] }) =>
    comparedResults.flatMap(({ typed, printed, place, ...rest }) => {
      if (typed.minus(printed).abs().lt(tolerance)) return []
      const written = roundHalfUp(typed, Math.max(2, typed.decimalPlaces()))
      return [{ place, params: { ...rest, typed: formatNumber(written), printed: formatNumber(printed) } }]
    }),
})

/** Plans of one that the last report left open and that this workbook does not have. */
export interface VanishedPlans {
  readonly subject: string
  readonly year: number
  /** At least one. */
  readonly plans: readonly string[]
  /** Where they should stand: `Tindak Lanjut`. */
  readonly sheet: string
  readonly capsule: string
  readonly place: Place
}

const [shownLength, shownPlans] = [60, 3]

/** Whoever was promised a plan learns what became of it: an open one is carried over until it is closed. */
export const vanishedPlans = defineRule({
  code: 'rencana.vanished',
  restsOn: 'rows',
  severity: 'peringatan',
  example: {
    subject: 'Balai Umpama',
    year: 2024,
    count: 1,
    plans: '"Menata ruang tunggu"',
    sheet: 'Tindak Lanjut',
    capsule: 'pekppp-2024',
  },
  message: p =>
    `${p.subject}: ${p.count} rencana masih Open pada laporan tahun ${p.year} di arsip (${p.capsule}) dan tidak ada lagi di lembar ${p.sheet}: ${p.plans}.`,
  hint: () => 'Tulis kembali rencana itu dengan status terakhirnya; yang sudah selesai ditulis Close.',
  find: ({ vanishedPlans: found }: { readonly vanishedPlans: readonly VanishedPlans[] }) =>
    found.map(({ place, plans, ...rest }) => {
      const shown = plans.slice(0, shownPlans).map(one => `"${shorten(one)}"`)
      const more = plans.length - shown.length
      const told = [...shown, ...(more > 0 ? [`dan ${more} lainnya`] : [])].join(', ')
      return { place, params: { ...rest, count: plans.length, plans: told } }
    }),
})

function shorten(words: string): string {
  const line = words
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim()
  return line.length <= shownLength ? line : `${line.slice(0, shownLength).trimEnd()}…`
}

/** A plan that the last report had closed, and that is open again. */
export interface ReopenedPlan {
  readonly subject: string
  readonly year: number
  readonly capsule: string
  readonly place: Place
}

/** That happens, and is counted; more often a status was mistyped in one of the two reports. */
export const reopenedPlan = defineRule({
  code: 'rencana.reopened',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { subject: 'Balai Umpama', year: 2024, capsule: 'pekppp-2024' },
  message: p =>
    `${p.subject}: rencana ini sudah Close pada laporan tahun ${p.year} di arsip (${p.capsule}), kini Open.`,
  hint: () => 'Periksa statusnya; yang memang dibuka kembali dihitung demikian.',
  find: ({ reopenedPlans }: { readonly reopenedPlans: readonly ReopenedPlan[] }) =>
    reopenedPlans.map(({ place, ...params }) => ({ place, params })),
})
