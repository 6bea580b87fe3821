import { formatNumber } from '../../../base/format-number.ts'
import { type Explanation, rulesFrom } from '../../../base/origin/explanation.ts'
import type { Explanations } from '../../../base/origin/origin.ts'
import type { QuestionCode, Respondent } from './respondent.ts'
import type { RespondentsView } from './respondents-view.ts'
import type { RespondentSelection } from './select-respondents.ts'

interface RespondentRules {
  'responden.banyaknya': { what: string; count: number }
  'responden.jawaban': { what: string; code: string }
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
