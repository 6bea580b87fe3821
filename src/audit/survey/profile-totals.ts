import { Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber, formatPercent } from '../../base/format-number.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

/** How the respondents of a unit, or of the agency, divide by one characteristic, as a sheet lists it. */
export interface AuditedProfile {
  /** As a sentence names it: `seluruh instansi`, `Balai POM di Jambi`. */
  readonly subject: string
  readonly characteristic: string
  readonly groups: readonly {
    readonly name: string
    readonly count: number
    /** In per cent, as it was typed. */
    readonly share?: Decimal | undefined
    readonly sharePlace: Place
  }[]
  /** How many respondents the results of that subject have; none where they are not known. */
  readonly respondents?: number | undefined
  /** Some respondents need not say it, such as a kind of disability. */
  readonly isOfSome: boolean
  readonly place: Place
}

interface Profiles {
  readonly profiles: readonly AuditedProfile[]
}

const totalOf = ({ groups }: AuditedProfile) => groups.reduce((sum, { count }) => sum + count, 0)

/** The groups of a characteristic come to another number than there are respondents. */
export const profileTotalDiffers = defineRule({
  code: 'profil.total-differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { characteristic: 'Pendidikan', subject: 'Balai POM di Jambi', total: '450', respondents: '500' },
  message: p =>
    `${p.characteristic} responden ${p.subject} berjumlah ${p.total}, sedangkan respondennya ${p.respondents}.`,
  hint: () => 'Periksa jumlah setiap kelompok; yang tidak mengisi ditulis sebagai kelompok "Tidak diisi".',
  find: ({ profiles }: Profiles) =>
    profiles.flatMap(profile => {
      const { characteristic, subject, respondents, isOfSome, place } = profile
      const total = totalOf(profile)
      if (respondents === undefined || (isOfSome ? total <= respondents : total === respondents)) return []
      const params = { characteristic, subject, total: formatNumber(total), respondents: formatNumber(respondents) }
      return [{ place, params }]
    }),
})

/** A typed share is rounded to two decimals, or to fewer. */
const halfStepOf = (typed: Decimal) => new Decimal(10).pow(-Math.min(2, typed.decimalPlaces())).div(2)

/** A share that was typed beside a count is not what the count comes to; 0,01 is rounding. */
export const profileShareDiffers = defineRule({
  code: 'profil.share-differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { group: 'Perempuan', subject: 'Balai POM di Jambi', typed: '52,00%', computed: '55,00%', total: '40' },
  message: p =>
    `Persentase ${p.group} (${p.subject}) tertulis ${p.typed}; dari ${p.total} orang menjadi ${p.computed}.`,
  hint: () => 'Perbaiki persentasenya, atau kosongkan; laporan menghitungnya sendiri.',
  find: ({ profiles }: Profiles) =>
    profiles.flatMap(profile => {
      const total = totalOf(profile)
      return profile.groups.flatMap(({ name: group, count, share, sharePlace: place }) => {
        if (share === undefined || total === 0) return []
        const exact = new Decimal(count).times(100).div(total)
        // Shares that were made to add up to 100 may part by a hundredth more.
        if (exact.minus(share).abs().lte(halfStepOf(share).plus('0.01'))) return []
        const printed = (value: Decimal): Rounded => roundHalfUp(value, 2)
        const params = {
          group,
          subject: profile.subject,
          typed: formatPercent(printed(share)),
          computed: formatPercent(printed(exact)),
          total: formatNumber(total),
        }
        return [{ place, params }]
      })
    }),
})
