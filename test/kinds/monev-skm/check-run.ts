import { auditedMonevSkm } from '../../../src/kinds/monev-skm/audited.ts'
import { checkMonevSkm } from '../../../src/kinds/monev-skm/check.ts'
import { monevReference } from '../../../src/kinds/monev-skm/reference.ts'
import { monevSkmRules } from '../../../src/kinds/monev-skm/rules.ts'
import { scoreMonevSkm } from '../../../src/kinds/monev-skm/score.ts'
import { nodePorts, silentProgress } from '../../../src/platform/node-ports.ts'
import { loadReference } from '../../../src/sources/load-reference.ts'
import type { Source } from '../../../src/sources/source.ts'
import { sheetOf, sourceOf } from '../../workbook/build-sheet.ts'
import { showProblems } from '../../workbook/show-problems.ts'
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
  const { input, ...checked } = check(workbook)
  return { scores: input && scoreMonevSkm(input, reference), ...checked }
}

/** What the rules find in an input that has no errors; all of them, or the one of a code. */
export function audit(workbook: Workbook, code?: string) {
  const { input, shown: errors } = check(workbook)
  if (input === undefined) throw new Error(`an input with errors is not audited: ${errors}`)
  const rules = monevSkmRules.filter(rule => code === undefined || rule.code === code)
  if (rules.length === 0) throw new Error(`no rule ${code}`)
  const audited = auditedMonevSkm(input, scoreMonevSkm(input, reference), reference)
  const problems = rules.flatMap(rule => rule.find(audited))
  return { problems, shown: showProblems(problems) }
}
