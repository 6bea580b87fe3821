import { formatNumber } from '../base/format-number.ts'
import { groupBy } from '../base/group-by.ts'
import type { Problem } from '../problems/problem.ts'

/** What is asked about a word, however often the word is written. */
const wordQuestions: ReadonlySet<string> = new Set([
  'cell.unknown-answer',
  'cell.unknown-meaning',
  'cell.not-a-choice',
  'cell.choice-asked',
])

/**
 * The problems with each question about a word once for a sheet: at the first cell that has the word, with the number of
 * cells. It is decided once, by a line of the sheet `Pemetaan Kolom`.
 */
export function onceForEachWord(problems: readonly Problem[]): readonly Problem[] {
  const alike = groupBy(problems.filter(isWordQuestion), questionOf)
  const isFirst = (problem: Problem) => alike.get(questionOf(problem))?.[0] === problem
  return problems.flatMap(problem => {
    if (!isWordQuestion(problem)) return [problem]
    return isFirst(problem) ? [withCount(problem, alike.get(questionOf(problem))?.length ?? 1)] : []
  })
}

function isWordQuestion({ code }: Problem): boolean {
  return wordQuestions.has(code)
}

function questionOf({ code, place, message, hint }: Problem): string {
  return JSON.stringify([code, place.file, place.sheet, message, hint])
}

function withCount(problem: Problem, cells: number): Problem {
  return cells === 1 ? problem : { ...problem, message: `${problem.message} Tertulis di ${formatNumber(cells)} sel.` }
}
