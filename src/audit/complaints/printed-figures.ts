import { Decimal, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { groupBy } from '../../base/group-by.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

// Figures that were printed elsewhere, held against each other: what cannot have been counted is found without the rows.

/** A number with the decimals that were printed, zeros among them: 41.90 was rounded to hundredths. */
interface Printed {
  readonly value: Decimal
  readonly places: number
}

/** One printed line; the lines of a group are of one statement. */
export interface PrintedFigure {
  readonly group: string
  readonly name: string
  readonly count?: number | undefined
  /** Per cent. */
  readonly share?: Printed | undefined
  readonly mean?: Printed | undefined
  /** The whole that it is a part of, or what the mean was divided by. */
  readonly of?: number | undefined
  /** The lines of its group are all the parts there are. */
  readonly isWhole: boolean
  readonly at: (column: 'name' | 'count' | 'share' | 'mean' | 'of') => Place
}

interface Figures {
  readonly printed: readonly PrintedFigure[]
}

const byGroup = (printed: readonly PrintedFigure[]) => [...groupBy(printed, ({ group }) => group)]
const exact = ({ value, places }: Printed) => formatNumber(roundHalfUp(value, places))

/** Half of the last printed decimal: what rounding may have taken or given. */
function halfOf({ places }: Printed): Decimal {
  return new Decimal(10).pow(-places).div(2)
}

export const partsDiffer = defineRule({
  code: 'angka.parts-differ',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { count: '2', sum: '56.171', whole: '57.171' },
  message: p => `${p.count} bagian kelompok ini berjumlah ${p.sum}, sedangkan keseluruhannya tertulis ${p.whole}.`,
  hint: () => 'Cari bagian yang keliru atau tertinggal sebelum angka ini dikutip.',
  find: ({ printed }: Figures) =>
    byGroup(printed).flatMap(([, rows]) => {
      const [first] = rows
      const counted = rows.filter(({ count }) => count !== undefined)
      const wholes = new Set(rows.flatMap(({ of }) => of ?? []))
      const [whole] = wholes
      if (first === undefined || whole === undefined || wholes.size > 1 || counted.length < rows.length) return []
      const sum = counted.reduce((all, { count = 0 }) => all + count, 0)
      const isWrong = rows.some(({ isWhole }) => isWhole) ? sum !== whole : rows.length > 1 && sum > whole
      const params = { count: formatNumber(rows.length), sum: formatNumber(sum), whole: formatNumber(whole) }
      return isWrong ? [{ place: first.at('of'), params }] : []
    }),
})

export const shareImpossible = defineRule({
  code: 'angka.share-impossible',
  severity: 'peringatan',
  example: {
    share: '41,90',
    whole: '1.166',
    lower: '488',
    upper: '489',
    ends: '41,85 dan 41,94',
  },
  message: p => `${p.share}% bukan bagian bulat dari ${p.whole}; ${p.lower} dan ${p.upper} memberi ${p.ends}.`,
  hint: () => 'Persen ini dihitung dari keseluruhan yang lain; cari dasarnya sebelum angka ini dikutip.',
  find: ({ printed }: Figures) =>
    printed.flatMap(({ share, of, count, at }) => {
      if (share === undefined || of === undefined || of === 0 || count !== undefined) return []
      const lower = share.value.times(of).div(100).floor()
      const shares = [lower, lower.plus(1)].map(one => one.times(100).div(of))
      if (shares.some(one => one.minus(share.value).abs().lte(halfOf(share)))) return []
      const places = Math.max(2, share.places)
      const ends = shares.map(one => formatNumber(roundHalfUp(one, places))).join(' dan ')
      const numbers = { lower: formatNumber(lower.toNumber()), upper: formatNumber(lower.plus(1).toNumber()) }
      const params = { share: exact(share), whole: formatNumber(of), ...numbers, ends }
      return [{ place: at('share'), params }]
    }),
})

export const shareDiffers = defineRule({
  code: 'angka.share-differs',
  severity: 'peringatan',
  example: { share: '93,80', count: '1.094', of: '1.166', computed: '93,83' },
  message: p => `Tertulis ${p.share}%, padahal ${p.count} dari ${p.of} adalah ${p.computed}%.`,
  hint: () => 'Perbaiki persen, jumlah, atau keseluruhannya sebelum angka ini dikutip.',
  find: ({ printed }: Figures) =>
    printed.flatMap(({ share, of, count, at }) => {
      if (share === undefined || of === undefined || of === 0 || count === undefined) return []
      const computed = new Decimal(count).times(100).div(of)
      if (computed.minus(share.value).abs().lte(halfOf(share))) return []
      const places = Math.max(2, share.places)
      const params = {
        share: exact(share),
        count: formatNumber(count),
        of: formatNumber(of),
        computed: formatNumber(roundHalfUp(computed, places)),
      }
      return [{ place: at('share'), params }]
    }),
})

export const twoWholes = defineRule({
  code: 'angka.two-wholes',
  restsOn: 'rows',
  severity: 'peringatan',
  example: {
    first: 'C6',
    firstWhole: '15.951–16.354',
    other: 'C7',
    otherWhole: '14.329–15.317',
  },
  message: p =>
    `Menurut ${p.first} dan persennya keseluruhannya ${p.firstWhole}, sedangkan menurut ${p.other} ${p.otherWhole}; keduanya tidak mungkin dari keseluruhan yang sama.`,
  hint: () => 'Cari keseluruhan masing-masing dan tulis di kolom "Dari" sebelum angka ini dikutip.',
  find: ({ printed }: Figures) =>
    byGroup(printed).flatMap(([, rows]) => {
      const spans = rows.flatMap(row => impliedWhole(row) ?? [])
      const [first] = spans
      const other = spans.find(one => first !== undefined && (one.from > first.to || one.to < first.from))
      if (first === undefined || other === undefined) return []
      const range = ({ from, to }: typeof first) => `${formatNumber(from)}–${formatNumber(to)}`
      const cells = { first: first.row.at('count').cell ?? '', other: other.row.at('count').cell ?? '' }
      const params = { ...cells, firstWhole: range(first), otherWhole: range(other) }
      return [{ place: other.row.at('share'), params }]
    }),
})

/** The wholes that a count and a rounded share allow. */
function impliedWhole(row: PrintedFigure) {
  const { count, share, of } = row
  if (count === undefined || share === undefined || of !== undefined || share.value.lte(halfOf(share))) return undefined
  const at = (percent: Decimal) => new Decimal(count).times(100).div(percent)
  const [from, to] = [at(share.value.plus(halfOf(share))).ceil(), at(share.value.minus(halfOf(share))).floor()]
  return { row, from: from.toNumber(), to: to.toNumber() }
}

export const meanDiffers = defineRule({
  code: 'angka.mean-differs',
  severity: 'peringatan',
  example: { mean: '159', computed: '160,7', count: '1.607', of: '10' },
  message: p => `Tertulis rata-rata ${p.mean}, padahal ${p.count} dibagi ${p.of} adalah ${p.computed}.`,
  hint: () => 'Perbaiki rata-rata, jumlah, atau pembaginya sebelum angka ini dikutip.',
  find: ({ printed }: Figures) =>
    printed.flatMap(({ mean, count, of, at }) => {
      if (mean === undefined || count === undefined || of === undefined || of === 0) return []
      const computed = new Decimal(count).div(of)
      if (computed.minus(mean.value).abs().lte(halfOf(mean))) return []
      const written = { mean: exact(mean), count: formatNumber(count), of: formatNumber(of) }
      const places = Math.min(2, computed.decimalPlaces())
      const params = { ...written, computed: formatNumber(roundHalfUp(computed, places)) }
      return [{ place: at('mean'), params }]
    }),
})

/** Small counts are alike by chance. */
const telling = 100

export const oneCountTwoTerms = defineRule({
  code: 'angka.one-count-two-terms',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { count: '1.295', first: 'B9' },
  message: p => `Jumlah yang sama, ${p.count}, disebut dengan istilah lain di ${p.first}.`,
  hint: () => 'Pastikan istilah mana yang benar; diteruskan ke unit lain belum berarti ditindaklanjuti.',
  find: ({ printed }: Figures) =>
    byGroup(printed).flatMap(([, rows]) =>
      rows.flatMap((row, index) => {
        const { count } = row
        const first = rows.slice(0, index).find(one => one.count === count && one.name !== row.name)
        if (count === undefined || count < telling || first === undefined) return []
        const params = { count: formatNumber(count), first: first.at('name').cell ?? '' }
        return [{ place: row.at('name'), params }]
      }),
    ),
})

interface OwnFigures {
  readonly ownFigures: readonly {
    readonly name: string
    readonly printed: string
    readonly computed: string
    readonly place: Place
  }[]
}

/** What was printed of this very period, and is another number in the rows. */
export const ownFigureDiffers = defineRule({
  code: 'angka.own-differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { name: 'Selesai', printed: '1.094', computed: '1.092' },
  message: p => `${p.name}: pernah tercetak ${p.printed}, menurut barisnya ${p.computed}.`,
  hint: () => 'Periksa apakah barisnya lengkap; laporan memakai barisnya.',
  find: ({ ownFigures }: OwnFigures) =>
    ownFigures.flatMap(({ name, printed, computed, place }) =>
      printed === computed ? [] : [{ place, params: { name, printed, computed } }],
    ),
})
