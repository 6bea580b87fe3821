import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { type Handlers, handle } from '../../document/handlers.ts'
import type { Inline } from '../../document/inline.ts'
import type { InlineContext } from './context.ts'
import { fieldOf } from './field.ts'

/** How the runs of a text look beyond the style of their paragraph. */
interface RunStyle {
  readonly bold?: true
  readonly italics?: true
  readonly underline?: Record<string, never>
}

interface Setting extends InlineContext {
  readonly style: RunStyle
}

const handlers: Handlers<Inline, Setting, readonly ParagraphChild[]> = {
  text: ({ text }, { style }) => [new TextRun({ text, ...style })],
  lineBreak: (_, { style }) => [new TextRun({ break: 1, ...style })],
  strong: ({ children }, setting) => styledInlines(children, setting, { bold: true }),
  emphasis: ({ children }, setting) => styledInlines(children, setting, { italics: true }),
  underline: ({ children }, setting) => styledInlines(children, setting, { underline: {} }),
  link: ({ href, children }, setting) => {
    const words = docxInlines(children, { ...setting, isLinked: true }, setting.style)
    return setting.isLinked ? words : [new ExternalHyperlink({ link: href, children: words })]
  },
  reference: ({ to, label = '' }, { labelBookmarkOf, isLinked, style }) => {
    const words = new TextRun({ text: label, ...style })
    return isLinked ? [words] : fieldOf(`REF ${labelBookmarkOf(to)} \\h`, [words])
  },
}

/** Inlines as the children of a Word paragraph. */
export function docxInlines(
  inlines: readonly Inline[],
  { labelBookmarkOf, isLinked = false }: InlineContext,
  style: RunStyle = {},
): ParagraphChild[] {
  return inlines.flatMap(inline => handle(handlers, inline, { labelBookmarkOf, isLinked, style }))
}

function styledInlines(inlines: readonly Inline[], { style, ...context }: Setting, more: RunStyle): ParagraphChild[] {
  return docxInlines(inlines, context, { ...style, ...more })
}
