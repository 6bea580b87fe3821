import type { RichText } from '../base/rich-text.ts'
import { type Masking, maskRichText, maskTextBy } from '../privacy/mask-personal-data.ts'
import type { PrivacyKnowledge } from '../privacy/privacy-knowledge.ts'
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

/**
 * A view, or a part of one, with a mask in place of every personal datum in its texts, however deep they lie; formatted
 * text keeps its styles (`docs/RULES.md` 5.2). Numbers and flags stay as they are.
 */
export function maskView<View>(view: View, masking: Masking): View {
  return maskValue(view, masking) as View
}

function maskValue(value: unknown, masking: Masking): unknown {
  if (typeof value === 'string') return maskTextBy(masking, value)
  if (isRichText(value)) return maskRichText(masking, value)
  if (Array.isArray(value)) {
    const masked = value.map(item => maskValue(item, masking))
    return masked.some((item, index) => item !== value[index]) ? masked : value
  }
  if (typeof value !== 'object' || value === null) return value
  return maskParts(value, masking)
}

/** Most objects hold nothing to be masked: those are not made again. */
function maskParts(whole: object, masking: Masking): object {
  let masked: Record<string, unknown> | undefined
  for (const [key, part] of Object.entries(whole)) {
    const maskedPart = maskValue(part, masking)
    if (maskedPart === part) continue
    masked ??= { ...whole }
    masked[key] = maskedPart
  }
  return masked ?? whole
}

/** A datum may run over several stretches of style, so they are looked at together. */
function isRichText(value: unknown): value is RichText {
  return Array.isArray(value) && value.length > 0 && value.every(run => typeof run === 'object' && 'text' in run)
}
