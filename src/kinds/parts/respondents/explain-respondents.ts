import { formatNumber } from '../../../base/format-number.ts'
import { type Explanation, type Precedent, rulesFrom } from '../../../base/origin/explanation.ts'
import type { Explanations } from '../../../base/origin/origin.ts'
import type { Place } from '../../../problems/problem.ts'
import type { CountedGroup } from '../../../scoring/counted-groups.ts'
import type { QuestionCode, Respondent } from './respondent.ts'
import type { RespondentsView } from './respondents-view.ts'
import type { RespondentSelection } from './select-respondents.ts'

interface RespondentRules {
  'responden.banyaknya': { what: string; count: number }
  'responden.jawaban': { what: string; code: string }
  'responden.kelompok': Readonly<Record<string, never>>
  'responden.bagian': { count: number; total: number }
  'responden.kelompok-terkecil': Readonly<Record<string, never>>
}

/** How respondents and their answers are counted (`docs/RULES.md` 3.2). */
export const respondentRules = {
  'responden.banyaknya': {
    example: { what: 'dipakai', count: 30 },
    words: (p: { what: string; count: number }) => `banyaknya baris responden yang ${p.what}: ${formatNumber(p.count)}`,
  },
  'responden.jawaban': {
    example: { what: 'jumlah', code: 'U1' },
    words: (p: { what: string; code: string }) =>
      `${p.what} jawaban untuk unsur ${p.code} dari responden yang dipakai; yang kosong tidak dihitung`,
  },
  'responden.kelompok': {
    example: {},
    words: () => 'responden yang isiannya termasuk kelompok itu, dihitung banyaknya',
  },
  'responden.bagian': {
    example: { count: 12, total: 30 },
    words: (p: { count: number; total: number }) =>
      `${formatNumber(p.count)} dari ${formatNumber(p.total)} dalam persen; perseratusan yang hilang karena pembulatan diberikan kepada kelompok yang paling banyak terpotong, sehingga semuanya berjumlah 100,00`,
  },
  'responden.kelompok-terkecil': {
    example: {},
    words: () => 'ketetapan program: kelompok yang lebih kecil tidak disajikan tersendiri pada edisi publik',
  },
} as const

const explain = rulesFrom<RespondentRules>(respondentRules)

/** How many rows of respondents are of a sort; each is named by the cell of its time. */
export function explainRows(what: string, rows: readonly Respondent[]): Explanation {
  const cells = () => rows.map(({ at }) => at('filledAt'))
  return explain('responden.banyaknya', { what, count: rows.length }, { cells })
}

/** Where the numbers of respondents come from. */
export function explainSelection({
  used,
  received,
  incomplete,
  outside,
}: Pick<RespondentSelection, 'used' | 'received' | 'incomplete' | 'outside'>): Explanations<RespondentsView> {
  return {
    used: explainRows('dipakai', used),
    received: explainRows('mengisi pada bulan laporan dengan layanan selesai', received),
    leftOut: explainRows('mengisi pada bulan laporan dengan layanan selesai, dikurangi yang dipakai', received),
    incomplete: explainRows('layanannya belum selesai', incomplete),
    outside: explainRows('mengisi di luar bulan laporan', outside),
  }
}

/** Where the working of an unsur comes from. */
export function explainWorking(
  code: QuestionCode,
  used: readonly Respondent[],
): Explanations<RespondentsView['working'][number]> {
  const cells = () => used.flatMap(({ answers, at }) => (answers.has(code) ? [at(code)] : []))
  const of = (what: string) => explain('responden.jawaban', { what, code }, { cells })
  return { sum: of('jumlah'), answered: of('banyaknya'), mean: of('rata-rata') }
}

/** How many are in a group, and what the group is called. */
export function explainGroup(cells: () => readonly Place[]): Explanations<CountedGroup> {
  const rule = explain('responden.kelompok', {}, { cells })
  return { name: rule, count: rule }
}

/** The share of a group in all of them (`docs/RULES.md` 1.5). */
export function explainShare(count: number, total: number, of: () => readonly Precedent[]): Explanation {
  return explain('responden.bagian', { count, total }, { of })
}

/** How many a group of a public edition has at least (`docs/RULES.md` 5.4). */
export function explainSmallest(): Explanation {
  return explain('responden.kelompok-terkecil', {})
}
