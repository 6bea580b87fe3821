import { composeMonevSkm } from '../../../src/kinds/monev-skm/compose.ts'
import { scoreMonevSkm } from '../../../src/kinds/monev-skm/score.ts'
import { type MonevSkmView, monevSkmView } from '../../../src/kinds/monev-skm/view.ts'
import type { Workbook } from './check-input.ts'
import { check, reference } from './check-run.ts'

/** What the templates may see of a workbook without errors. */
export function viewOf(workbook: Workbook): MonevSkmView {
  const { input, shown } = check(workbook)
  if (input === undefined) throw new Error(shown.join('\n'))
  const scores = scoreMonevSkm(input, reference)
  return monevSkmView.parse(composeMonevSkm(input, scores, [], reference, { edition: 'publik' }))
}
