import type { Signatures } from '../../../document/document.ts'
import { signatureLines, signatureNote } from '../../../document/printed-lines.ts'
import { noteStyle, signatureLayout } from '../../../theme/layout.ts'
import type { Flow } from './flow.ts'
import { emptyLine, type FlowContext, flowText } from './flow-text.ts'

/** Place and date, and who signs, with the footnote: all on one page. */
export function measureSignatures(signatures: Signatures, context: FlowContext): readonly Flow[] {
  const { area, theme } = context
  const left = area.width - signatureLayout.width
  const lines = signatureLines(signatures).map(({ children, role }) =>
    flowText(children, { ...theme.paragraphs.plain, align: 'left', above: 0, bold: role === 'name' }, context, {
      left,
      below: role === 'signed' ? signatureLayout.room : 0,
      keepNext: true,
      keepLines: true,
    }),
  )
  const note = signatureNote(signatures)
  return [
    emptyLine(context, { keepNext: true }),
    ...lines,
    ...(note === undefined ? [] : [flowText(note.children, noteStyle(theme), context, { keepLines: true })]),
  ]
}
