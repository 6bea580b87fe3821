import { type ProblemCatalogue, problemsFrom } from '../../problems/problem.ts'
import { offerNearest } from '../../problems/problem-phrases.ts'
import { quoteUnexpected } from '../../problems/quote-unexpected.ts'

interface SpkpSpakProblems {
  'tindak-lanjut.unknown-unsur': { found: string; survey: string; nearest: readonly string[] }
}

/** What can be wrong with the input of the monthly report once its cells could be read. */
export const spkpSpakCatalogue: ProblemCatalogue<SpkpSpakProblems> = {
  'tindak-lanjut.unknown-unsur': {
    severity: 'galat',
    example: { found: 'U9', survey: 'SPKP', nearest: ['U8'] },
    message: p => `"${quoteUnexpected(p.found)}" bukan unsur ${p.survey}.`,
    hint: p => offerNearest(p.nearest, 'Tulis kode unsur, misalnya U4 atau P3, atau namanya.'),
  },
}

export const spkpSpakProblem = problemsFrom(spkpSpakCatalogue)
