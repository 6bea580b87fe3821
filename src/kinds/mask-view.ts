import type { RichText } from '../base/rich-text.ts'
import { type Masking, maskRichText, maskTextBy } from '../privacy/mask-personal-data.ts'

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
