import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import { formatLongDate } from '../../base/dates/calendar-date.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

/** What follows from a result, and what is planned for it. */
export interface AuditedRecommendation {
  /** As a sentence names it: `Balai POM di Jambi, layanan Pengujian`. */
  readonly subject: string
  /** `U9 Sarana dan Prasarana` of each unsur that was chosen and has no plan. */
  readonly unplanned: readonly string[]
  /** Unsur that share the value, or the fall, of the last one that was chosen, and whether some of them are left. */
  readonly ties: readonly { readonly unsur: readonly string[]; readonly isCut: boolean }[]
  readonly place: Place
}

interface Recommendations {
  readonly recommendations: readonly AuditedRecommendation[]
  /** Nothing is planned at all: the sheet was not filled in, which the report says. */
  readonly hasPlans: boolean
}

/** An unsur was chosen for action, and nothing is planned for it. */
export const recommendationWithoutPlan = defineRule({
  code: 'rtl.missing',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { subject: 'Balai POM di Jambi, layanan Pengujian', unsur: 'U9 Sarana dan Prasarana' },
  message: p => `Belum ada rencana tindak lanjut ${p.subject} untuk ${p.unsur}, yang direkomendasikan.`,
  hint: () => 'Tambahkan barisnya di lembar RTL.',
  find: ({ recommendations, hasPlans }: Recommendations) =>
    recommendations.flatMap(({ subject, unplanned, place }) =>
      hasPlans && unplanned.length > 0 ? [{ place, params: { subject, unsur: unplanned.join('; ') } }] : [],
    ),
})

/** Several unsur have the value of the last one that was chosen: more than three are chosen, or the order decided. */
export const tiedRecommendation = defineRule({
  code: 'rekomendasi.tied',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { subject: 'Balai POM di Jambi', unsur: 'U2; U9', outcome: 'semuanya disertakan' },
  message: p => `Nilai atau penurunan ${p.unsur} pada ${p.subject} sama di batas unsur terpilih; ${p.outcome}.`,
  hint: () => 'Tidak perlu tindakan bila dikehendaki demikian; isian "Nilai Sama" menentukannya.',
  find: ({ recommendations }: Pick<Recommendations, 'recommendations'>) =>
    recommendations.flatMap(({ subject, ties, place }) =>
      ties.map(({ unsur, isCut }) => {
        const outcome = isCut ? 'sebagian tidak terpilih menurut urutan unsur' : 'semuanya disertakan'
        return { place, params: { subject, unsur: unsur.join('; '), outcome } }
      }),
    ),
})

/** A plan for the result of a survey. */
export interface AuditedPlan {
  readonly subject: string
  /** `U9 Sarana dan Prasarana` */
  readonly unsur: string
  /** It is among those that follow from the result, or nothing is known of them. */
  readonly isRecommended: boolean
  /** The last day of the time that it is planned for; none where nothing is said of it. */
  readonly due?: CalendarDate | undefined
  readonly hasTime: boolean
  readonly unsurPlace: Place
  readonly place: Place
}

interface Plans {
  readonly plans: readonly AuditedPlan[]
  /** The last day of the survey. */
  readonly surveyEnd: CalendarDate
}

/** A plan gives an unsur priority that does not follow from the result. */
export const planNotRecommended = defineRule({
  code: 'rtl.not-recommended',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { subject: 'Balai POM di Jambi', unsur: 'U7 Perilaku Pelaksana' },
  message: p => `Rencana tindak lanjut ${p.subject} untuk ${p.unsur}, yang tidak termasuk unsur terpilih.`,
  hint: () => 'Pastikan unsurnya benar: prioritas seharusnya unsur yang terendah, turun, atau bermutu rendah.',
  find: ({ plans }: Pick<Plans, 'plans'>) =>
    plans.flatMap(({ subject, unsur, isRecommended, unsurPlace: place }) =>
      isRecommended ? [] : [{ place, params: { subject, unsur } }],
    ),
})

/** A plan ends before the survey whose result it is to answer. */
export const planBeforeSurvey = defineRule({
  code: 'rtl.before-survey',
  severity: 'peringatan',
  example: { subject: 'Balai POM di Jambi', due: '31 Maret 2025', end: '30 Juni 2025' },
  message: p => `Rencana tindak lanjut ${p.subject} selesai ${p.due}, sebelum surveinya selesai pada ${p.end}.`,
  hint: () => 'Perbaiki waktunya, atau isi "Tahun RTL" di lembar Laporan.',
  find: ({ plans, surveyEnd }: Plans) =>
    plans.flatMap(({ subject, due, place }) =>
      due !== undefined && due < surveyEnd
        ? [{ place, params: { subject, due: formatLongDate(due), end: formatLongDate(surveyEnd) } }]
        : [],
    ),
})

/** A plan without a time. */
export const planWithoutTime = defineRule({
  code: 'rtl.no-time',
  severity: 'peringatan',
  example: { subject: 'Balai POM di Jambi', unsur: 'U9 Sarana dan Prasarana' },
  message: p => `Rencana tindak lanjut ${p.subject} untuk ${p.unsur} tanpa waktu pelaksanaan.`,
  hint: () => 'Tandai triwulannya, atau isi kolom "Waktu".',
  find: ({ plans }: Pick<Plans, 'plans'>) =>
    plans.flatMap(({ subject, unsur, hasTime, place }) => (hasTime ? [] : [{ place, params: { subject, unsur } }])),
})
