import { optional } from '../../workbook/column.ts'
import { choice } from '../../workbook/fields/choice.ts'

/** How the results of several units become one (`docs/RULES.md` 2.8). */
const poolings = {
  responden: ['responden', 'gabungan responden', 'seluruh responden'],
  unit: ['rata-rata unit', 'rata-rata nilai unit', 'unit'],
  layanan: ['rata-rata layanan', 'rata-rata nilai layanan', 'layanan'],
} as const

export type Pooling = keyof typeof poolings

export const poolingField = optional('Cara Penggabungan', choice(poolings), {
  feeds: true,
  note: 'Cara menggabungkan hasil: responden (bila kosong), rata-rata unit, atau rata-rata layanan',
  choices: ['responden', 'rata-rata unit', 'rata-rata layanan'],
})

/** How many respondents are asked for (`docs/RULES.md` 2.11). */
const methods = {
  'krejcie-morgan': ['Krejcie-Morgan', 'Krejcie–Morgan', 'Krejcie Morgan', 'rumus Krejcie-Morgan', 'Morgan'],
  tabel: ['tabel', 'tabel Krejcie-Morgan', 'tabel Morgan', 'tabel Morgan dan Krejcie'],
  slovin: ['Slovin', 'rumus Slovin'],
  sensus: ['sensus', 'seluruh populasi', 'semua'],
} as const

export const samplingField = optional('Metode Sampel', choice(methods), {
  feeds: true,
  note: 'Cara menghitung responden minimal dari populasi: Krejcie-Morgan (bila kosong), tabel, Slovin, atau sensus',
  choices: ['Krejcie-Morgan', 'tabel', 'Slovin', 'sensus'],
})
