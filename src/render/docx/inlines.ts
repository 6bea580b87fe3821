import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { type Handlers, handle } from '../../document/handlers.ts'
import type { Inline } from '../../document/inline.ts'

interface RunStyle {
  readonly bold?: true
  readonly italics?: true
  readonly underline?: Record<string, never>
}

const handlers: Handlers<Inline, RunStyle, readonly ParagraphChild[]> = {
  text: ({ text }, style) => [new TextRun({ text, ...style })],
  lineBreak: (_, style) => [new TextRun({ break: 1, ...style })],
  strong: ({ children }, style) => docxInlines(children, { ...style, bold: true }),
  emphasis: ({ children }, style) => docxInlines(children, { ...style, italics: true }),
  underline: ({ children }, style) => docxInlines(children, { ...style, underline: {} }),
  link: ({ href, children }, style) => [new ExternalHyperlink({ link: href, children: docxInlines(children, style) })],
  reference: ({ to, label = '' }, style) => [
    new InternalHyperlink({ anchor: bookmarkName(to), children: [new TextRun({ text: label, ...style })] }),
  ],
}

/** Inlines as the children of a Word paragraph. */
export function docxInlines(inlines: readonly Inline[], style: RunStyle = {}): ParagraphChild[] {
  return inlines.flatMap(inline => handle(handlers, inline, style))
}

/** An id of ours as a bookmark: Word takes letters, digits and underscores, at most 40, and no digit first. */
export function bookmarkName(id: string): string {
  return `r_${id.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40)
}
