import { Decimal, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { Band } from '../../instrument/instrument.ts'
import type { Place } from '../../problems/problem.ts'
import { quoteUnexpected } from '../../problems/quote-unexpected.ts'
import { defineRule } from '../rule.ts'

// Values of several stages, and the list of what is assessed.

interface Reachable {
  readonly reachable?: { readonly most: Decimal; readonly whole: Decimal; readonly place: Place } | undefined
}

const roundingOfWeights = '0.5'

/** The highest points of all come to less than the scale has: the list is not whole (`docs/RULES.md` 10.2). */
export const pointsNotWhole = defineRule({
  code: 'instrumen.not-whole',
  severity: 'peringatan',
  example: { most: '90,00', whole: '100' },
  message: p => `Nilai tertinggi menurut lembar Instrumen ${p.most}, bukan ${p.whole}.`,
  hint: () => 'Periksa poin dan bobotnya, dan apakah semua tolok ukur sudah ditulis.',
  find: ({ reachable }: Reachable) => {
    if (reachable === undefined) return []
    const { most, whole, place } = reachable
    if (most.minus(whole).abs().lte(roundingOfWeights)) return []
    return [{ place, params: { most: formatNumber(roundHalfUp(most, 2)), whole: whole.toString() } }]
  },
})

interface StageValues {
  readonly stageValues: readonly { readonly what: string; readonly value: Decimal; readonly place: Place }[]
  /** The grades by which they are judged, best first. */
  readonly bands: readonly Band[]
}

/** A value between two printed grades, or at the very end of one: how it is judged is told (`docs/RULES.md` 10.4). */
export const valueBetweenBands = defineRule({
  code: 'nilai.between-grades',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { what: 'Nilai mandiri', value: '59,995', printed: '60,00', grade: 'Baik', lower: '59,99', upper: '60,00' },
  message: p =>
    `${p.what} ${p.value} berada di antara batas kategori tercetak ${p.lower} dan ${p.upper}; dibulatkan menjadi ${p.printed}, kategorinya ${p.grade}.`,
  hint: () => 'Tidak perlu tindakan bila nilainya benar; sebutkan pembulatan ini bila kategorinya dipersoalkan.',
  find: ({ stageValues, bands }: StageValues) =>
    stageValues.flatMap(({ what, value, place }) =>
      bands.slice(0, -1).flatMap((above, index) => {
        const below = bands[index + 1]
        if (below === undefined || value.lt(below.to) || value.gte(above.from)) return []
        const printed = roundHalfUp(value, 2)
        const grade = new Decimal(printed).gte(above.from) ? above.name : below.name
        const ends = { lower: formatNumber(below.to), upper: formatNumber(above.from) }
        const written = formatNumber(roundHalfUp(value, Math.min(6, value.decimalPlaces())))
        return [{ place, params: { what, value: written, printed: formatNumber(printed), grade, ...ends } }]
      }),
    ),
})

interface SelfAndVerified {
  readonly selfAndVerified?: { readonly own: Decimal; readonly verified: Decimal; readonly place: Place } | undefined
  /** By how much an agency may think better of itself. */
  readonly mostAbove: Decimal
}

/** The agency thinks far better of itself than whoever verified it (`docs/RULES.md` 10.3). */
export const selfFarAbove = defineRule({
  code: 'nilai.self-above-verified',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { own: '91,500', verified: '78,250', most: '10' },
  message: p =>
    `Nilai mandiri ${p.own}, sedangkan hasil verifikasi ${p.verified}; nilai mandiri lebih dari ${p.most} poin di atasnya.`,
  hint: () => 'Periksa tolok ukur yang poinnya turun, dan jelaskan perbedaannya dalam laporan.',
  find: ({ selfAndVerified, mostAbove }: SelfAndVerified) => {
    if (selfAndVerified === undefined) return []
    const { own, verified, place } = selfAndVerified
    if (own.minus(verified).lte(mostAbove)) return []
    const written = (one: Decimal) => formatNumber(roundHalfUp(one, 3))
    return [{ place, params: { own: written(own), verified: written(verified), most: mostAbove.toString() } }]
  },
})

interface SettledAndFinal {
  readonly settledAndFinal?: { readonly settled: Decimal; readonly final: Decimal; readonly place: Place } | undefined
}

/** Rounding of a value printed with three decimals. */
const settledTolerance = '0.0005'

/** The final value that was settled is not what the final points come to; it may have parts that are no points (`docs/RULES.md` 10.3). */
export const settledDiffers = defineRule({
  code: 'nilai.settled-differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { settled: '88,713', final: '86,250' },
  message: p => `Nilai akhir ditetapkan ${p.settled}, sedangkan poin final berjumlah ${p.final}.`,
  hint: () =>
    'Laporan mencetak keduanya, masing-masing dengan sebutannya. Periksa poinnya, kecuali bila nilai akhir memuat penilaian pihak lain.',
  find: ({ settledAndFinal }: SettledAndFinal) => {
    if (settledAndFinal === undefined) return []
    const { settled, final, place } = settledAndFinal
    if (settled.minus(final).abs().lt(settledTolerance)) return []
    const written = (one: Decimal) => formatNumber(roundHalfUp(one, 3))
    return [{ place, params: { settled: written(settled), final: written(final) } }]
  },
})

interface NamedCodes {
  readonly namedCodes: readonly {
    /** Where it is named: `Rekomendasi`. */
    readonly where: string
    readonly code: string
    readonly isKnown: boolean
    readonly place: Place
  }[]
}

/** A number that the instrument does not have, perhaps of another year's (`docs/RULES.md` 10.6). */
export const numberOfOtherYear = defineRule({
  code: 'instrumen.unknown-number',
  severity: 'peringatan',
  example: { where: 'Rekomendasi', code: '11' },
  message: p => `${p.where} menyebut tolok ukur "${quoteUnexpected(p.code)}", yang tidak ada di lembar Instrumen.`,
  hint: () => 'Periksa nomornya; penomoran setiap tahun dapat berbeda.',
  find: ({ namedCodes }: NamedCodes) =>
    namedCodes.flatMap(({ where, code, isKnown, place }) => (isKnown ? [] : [{ place, params: { where, code } }])),
})
