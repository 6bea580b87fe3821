import { Decimal, type Rounded } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

/** A figure of a month that was typed, and what is known of it otherwise. */
export interface TypedMonthFigure {
  /** As a sentence names the month: `Januari 2025`. */
  readonly month: string
  /** As a sentence names the figure: `Indeks SPKP`. */
  readonly name: string
  /** Undefined where the cell is blank. */
  readonly typed: Decimal | undefined
  /** As printed; undefined where the month has none. */
  readonly known: Rounded | undefined
  /** The archived report that says so; the answers themselves for the reported month. */
  readonly capsule?: string | undefined
  readonly place: Place
}

interface Params {
  readonly month: string
  readonly name: string
  readonly typed: string
  readonly known: string
  readonly capsule: string | undefined
}

/** Rounding of an index typed with two decimals. */
const tolerance = new Decimal('0.005')

/** A figure typed among the earlier months that is not what the answers come to, or what the report on the month said. */
export const monthDiffers = defineRule({
  code: 'riwayat.differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: {
    month: 'Januari 2025',
    name: 'Indeks SPKP',
    typed: '3,92',
    known: '4,00',
    capsule: 'spkp-spak-2025-01-0123456789abcdef',
  },
  message: ({ month, name, typed, known, capsule }: Params) => {
    const source = capsule === undefined ? 'jawaban responden' : `laporan bulan itu di arsip (${capsule})`
    return `${name} bulan ${month} tertulis ${typed}; menurut ${source} ${known}.`
  },
  hint: ({ capsule }) =>
    capsule === undefined
      ? 'Laporan memakai hitungannya; perbaiki angka yang tertulis.'
      : 'Laporan ini memakai yang tertulis. Betulkan bila keliru; bila barisnya dihapus, angka dari arsip yang dipakai.',
  find: ({ typedFigures }: { readonly typedFigures: readonly TypedMonthFigure[] }) =>
    typedFigures.flatMap(({ month, name, typed, known, capsule, place }) =>
      isSame(typed, known) ? [] : [{ place, params: { month, name, ...written(typed, known), capsule } }],
    ),
})

function isSame(typed: Decimal | undefined, known: Rounded | undefined): boolean {
  if (typed === undefined || known === undefined) return typed === known
  return typed.minus(known).abs().lte(tolerance)
}

function written(typed: Decimal | undefined, known: Rounded | undefined): Pick<Params, 'typed' | 'known'> {
  return {
    typed: typed === undefined ? 'kosong' : formatNumber(typed.toNumber()),
    known: known === undefined ? 'tidak ada' : formatNumber(known),
  }
}
