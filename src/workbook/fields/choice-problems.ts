import { type ProblemCatalogue, problemsFrom } from '../../problems/problem.ts'
import { offerNearest, quoted } from '../../problems/problem-phrases.ts'
import { quoteUnexpected } from '../../problems/quote-unexpected.ts'
import { explain, type WordQuestion } from '../cell-problems.ts'

interface ChoiceProblems {
  'cell.not-a-choice': WordQuestion & {
    title: string
    found: string
    choices: readonly string[]
    nearest: readonly string[]
  }
  'cell.choice-asked': WordQuestion & {
    title: string
    found: string
    why: string
    advice: string
    values: readonly string[]
  }
}

/** What can be wrong with a word that has to be one of a few. */
export const choiceCatalogue: ProblemCatalogue<ChoiceProblems> = {
  'cell.not-a-choice': {
    severity: 'galat',
    example: { title: 'Status', found: 'Rampung', choices: ['Open', 'Close'], nearest: [], sheet: 'RATL' },
    message: p => `"${p.title}" berisi "${quoteUnexpected(p.found, p.choices)}"; yang dikenal: ${quoted(p.choices)}.`,
    hint: p =>
      [
        offerNearest(p.nearest, 'Tulis salah satu di antaranya.'),
        ...explain(p, p.found, 'salah satu di antaranya'),
      ].join(' '),
  },
  'cell.choice-asked': {
    severity: 'galat',
    example: {
      title: 'Status',
      found: 'TDD',
      why: 'tidak dapat ditindaklanjuti',
      values: ['Close', 'Open'],
      advice: 'Tulis Close bila alasannya sah.',
      sheet: 'RATL',
    },
    message: p => `"${p.title}" berisi "${p.found}": ${p.why}.`,
    hint: p => [p.advice, ...explain(p, p.found, `${p.values.join(' atau ')} menurut keputusan itu`)].join(' '),
  },
}

export const choiceProblem = problemsFrom(choiceCatalogue)
