import { ProblemLog } from '../../src/problems/outcome.ts'
import type { Problem } from '../../src/problems/problem.ts'

/** `galat cell.missing Unit!B3`: severity, code and place, in the order of reporting. */
export function showProblems(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ severity, code, place }) => {
    const inside = [place.sheet, place.cell].filter(part => part !== undefined).join('!')
    return `${severity} ${code} ${inside === '' ? place.file : inside}`
  })
}

/** What a step gives, and the problems it reported. */
export function withLog<Value>(step: (log: ProblemLog) => Value) {
  const log = new ProblemLog()
  const value = step(log)
  return { value, problems: log.problems, shown: showProblems(log.problems) }
}
