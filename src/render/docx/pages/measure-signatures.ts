import type { Signatures } from '../../../document/document.ts'
import { signatureLayout } from '../../../theme/layout.ts'
import type { Flow } from './flow.ts'
import { emptyLine, type FlowContext, flowText } from './flow-text.ts'

/** Place and date, and who signs: all on one page. */
export function measureSignatures({ placeAndDate, signatories }: Signatures, context: FlowContext): readonly Flow[] {
  const left = context.area.width - signatureLayout.width
  const line = (text: string, below = 0, bold = false) =>
    flowText([{ type: 'text', text }], { ...context.theme.paragraphs.plain, align: 'left', above: 0, bold }, context, {
      left,
      below,
      keepNext: true,
      keepLines: true,
    })
  const blocks = signatories.flatMap(({ agency, title, name, nip }) => [
    line(agency),
    line(`${title},`, signatureLayout.room),
    line(name, 0, true),
    ...(nip === undefined ? [] : [line(`NIP ${nip}`)]),
  ])
  return [emptyLine(context, { keepNext: true }), line(placeAndDate), ...blocks]
}
