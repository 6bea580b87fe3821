import { referenceOfToday } from '../../../src/kinds/parts/instruments-in-use.ts'
import { knowledgeOf } from '../../../src/kinds/parts/privacy-of.ts'
import { publicView } from '../../../src/kinds/public-view.ts'
import type { Edition } from '../../../src/kinds/report-kind.ts'
import { auditedSpkpSpak, namesOfSpkpSpak } from '../../../src/kinds/spkp-spak/audited.ts'
import { checkSpkpSpak } from '../../../src/kinds/spkp-spak/check.ts'
import { composeSpkpSpak } from '../../../src/kinds/spkp-spak/compose.ts'
import { figuresOfSpkpSpak } from '../../../src/kinds/spkp-spak/figures.ts'
import { spkpSpakReference } from '../../../src/kinds/spkp-spak/reference.ts'
import { spkpSpakRules } from '../../../src/kinds/spkp-spak/rules.ts'
import { scoreSpkpSpak } from '../../../src/kinds/spkp-spak/score.ts'
import { spkpSpakView } from '../../../src/kinds/spkp-spak/view.ts'
import { spkpSpakWorkbook } from '../../../src/kinds/spkp-spak/workbook.ts'
import { loadReference } from '../../../src/sources/load-reference.ts'
import { keptPorts } from '../../kept-ports.ts'
import { sheetOf, sourceOf } from '../../workbook/build-sheet.ts'
import { showProblems } from '../../workbook/show-problems.ts'
import { checkWorkbook } from '../check-workbook.ts'
import type { Workbook } from './month-input.ts'

export const reference = referenceOfToday<typeof spkpSpakReference>(
  await loadReference(spkpSpakReference, keptPorts().resources),
)

/** The check stage alone. */
export function check(workbook: Workbook) {
  const source = sourceOf(Object.entries(workbook).map(([name, rows]) => sheetOf(rows, name)))
  const outcome = checkWorkbook(source, spkpSpakWorkbook, checkSpkpSpak, reference)
  const { problems } = outcome
  return { input: outcome.ok ? outcome.value : undefined, problems, shown: showProblems(problems) }
}

/** The figures for machines, from a check and the scores alone. */
export function figuresOf(workbook: Workbook) {
  const { input, shown } = check(workbook)
  if (input === undefined) throw new Error(shown.join('\n'))
  return figuresOfSpkpSpak(scoreSpkpSpak(input, reference))
}

/** The stages of an input that passes the check. */
export function run(workbook: Workbook, edition: Edition = 'publik') {
  const { input, shown } = check(workbook)
  if (input === undefined) throw new Error(shown.join('\n'))
  const scores = scoreSpkpSpak(input, reference)
  const audited = auditedSpkpSpak(input, scores, reference)
  const findings = spkpSpakRules.flatMap(rule => rule.find(audited))
  const composed = composeSpkpSpak(input, scores, findings, reference, { edition })
  const knowledge = knowledgeOf(namesOfSpkpSpak(input))
  const view = spkpSpakView.parse(edition === 'internal' ? composed : publicView(composed, ['report'], knowledge, {}))
  return { input, scores, figures: figuresOfSpkpSpak(scores), findings: showProblems(findings), view }
}
