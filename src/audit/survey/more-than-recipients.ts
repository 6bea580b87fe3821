import { formatNumber } from '../../base/format-number.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

/** A service of which it is known how many received it. */
interface SurveyedService {
  readonly service: string
  readonly respondents: number
  readonly recipients: number
  readonly place: Place
}

/** More respondents than persons who received the service: one of the two figures is wrong, or a form was sent twice. */
export const moreThanRecipients = defineRule({
  code: 'responden.more-than-recipients',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { service: 'Sertifikasi', respondents: '12', recipients: '8' },
  message: p =>
    `Responden layanan ${p.service} ${p.respondents} orang, padahal penerima layanannya tertulis ${p.recipients}.`,
  hint: () => 'Periksa jumlah penerima layanan, atau isian yang terkirim dua kali.',
  find: ({ services }: { readonly services: readonly SurveyedService[] }) =>
    services.flatMap(({ service, respondents, recipients, place }) => {
      if (respondents <= recipients) return []
      const params = { service, respondents: formatNumber(respondents), recipients: formatNumber(recipients) }
      return [{ place, params }]
    }),
})
