import { andThen } from '../../../src/base/outcome.ts'
import { checkMonevSkm } from '../../../src/kinds/monev-skm/check.ts'
import { monevReference } from '../../../src/kinds/monev-skm/reference.ts'
import { scoreMonevSkm } from '../../../src/kinds/monev-skm/score.ts'
import { nodePorts, silentProgress } from '../../../src/platform/node-ports.ts'
import { loadReference } from '../../../src/sources/load-reference.ts'
import type { Source } from '../../../src/sources/source.ts'
import { sheetOf, sourceOf } from '../../sources/build-sheet.ts'
import { showProblems } from '../../sources/show-problems.ts'
import type { Workbook } from './check-input.ts'

export const reference = await loadReference(monevReference, nodePorts(silentProgress).resources)

export function toSource(workbook: Workbook): Source {
  return sourceOf(Object.entries(workbook).map(([name, rows]) => sheetOf(rows, name)))
}

/** The check stage alone. */
export function check(workbook: Workbook) {
  const outcome = checkMonevSkm(toSource(workbook), reference)
  return {
    input: outcome.ok ? outcome.value : undefined,
    problems: outcome.problems,
    shown: showProblems(outcome.problems),
  }
}

/** The check stage and, when it lets pass, the scores. */
export function score(workbook: Workbook) {
  const outcome = andThen(checkMonevSkm(toSource(workbook), reference), input => scoreMonevSkm(input, reference))
  return {
    scores: outcome.ok ? outcome.value : undefined,
    problems: outcome.problems,
    shown: showProblems(outcome.problems),
  }
}
