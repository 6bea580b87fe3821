import { privacyRules } from '../../../src/audit/privacy-rules.ts'
import { auditedMonevSkm } from '../../../src/kinds/monev-skm/audited.ts'
import { namesOfMonevSkm } from '../../../src/kinds/monev-skm/audited-names.ts'
import { checkMonevSkm } from '../../../src/kinds/monev-skm/check.ts'
import { monevReference } from '../../../src/kinds/monev-skm/reference.ts'
import { monevSkmRules } from '../../../src/kinds/monev-skm/rules.ts'
import { scoreMonevSkm } from '../../../src/kinds/monev-skm/score.ts'
import { monevSkmWorkbook } from '../../../src/kinds/monev-skm/workbook.ts'
import { referenceOfToday } from '../../../src/kinds/parts/instruments-in-use.ts'
import { knowledgeOf } from '../../../src/kinds/parts/privacy-of.ts'
import { searchTexts } from '../../../src/privacy/searched-texts.ts'
import { ProblemLog } from '../../../src/problems/outcome.ts'
import { loadReference } from '../../../src/sources/load-reference.ts'
import type { Source } from '../../../src/sources/source.ts'
import { freeTexts } from '../../../src/workbook/free-texts.ts'
import { readWorkbook } from '../../../src/workbook/read-workbook.ts'
import { keptPorts } from '../../kept-ports.ts'
import { sheetOf, sourceOf } from '../../workbook/build-sheet.ts'
import { showProblems } from '../../workbook/show-problems.ts'
import { checkWorkbook } from '../check-workbook.ts'
import type { Workbook } from './check-input.ts'

export const reference = referenceOfToday<typeof monevReference>(
  await loadReference(monevReference, keptPorts().resources),
)

export function checkSource(source: Source) {
  return checkWorkbook(source, monevSkmWorkbook, checkMonevSkm, reference)
}

export function toSource(workbook: Workbook): Source {
  return sourceOf(Object.entries(workbook).map(([name, rows]) => sheetOf(rows, name)))
}

/** The check stage alone. */
export function check(workbook: Workbook) {
  const outcome = checkSource(toSource(workbook))
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
  const isAsked = (rule: { readonly code: string }) => code === undefined || rule.code === code
  const [rules, ofPrivacy] = [monevSkmRules.filter(isAsked), privacyRules.filter(isAsked)]
  if (rules.length + ofPrivacy.length === 0) throw new Error(`no rule ${code}`)
  const audited = auditedMonevSkm(input, scoreMonevSkm(input, reference), reference)
  const spec = monevSkmWorkbook(reference)
  const texts = freeTexts(readWorkbook(toSource(workbook), spec, new ProblemLog()), spec)
  const privacy = { texts: searchTexts(texts, knowledgeOf(namesOfMonevSkm(input))) }
  const problems = [...rules.flatMap(rule => rule.find(audited)), ...ofPrivacy.flatMap(rule => rule.find(privacy))]
  return { problems, shown: showProblems(problems) }
}
