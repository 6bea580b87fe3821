import type { PrivacyKnowledge } from '../privacy/privacy-knowledge.ts'
import { maskView } from './mask-view.ts'
import { type PrepareRequest, todaysDisclosure } from './report-kind.ts'

/**
 * What a public edition may show of a view: no findings, and a mask in place of personal data in every text but those of
 * who signs and carries out the report in office (`docs/RULES.md` 5.1).
 *
 * @param inOffice names of the parts that are not masked.
 */
export function publicView<View extends object>(
  view: View,
  inOffice: readonly string[],
  knowledge: PrivacyKnowledge,
  { disclosure = todaysDisclosure }: Pick<PrepareRequest, 'disclosure'>,
): View {
  const { find } = disclosure
  const parts = Object.entries('findings' in view ? { ...view, findings: [] } : view).map(([name, part]) => {
    return [name, inOffice.includes(name) ? part : maskView(part, { find, knowledge })]
  })
  return Object.assign({ ...view }, Object.fromEntries(parts)) as View
}
