import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { type Handlers, handle } from '../../document/handlers.ts'
import type { Inline } from '../../document/inline.ts'
import type { InlineContext } from './context.ts'
import { fieldOf } from './field.ts'
import { hex } from './units.ts'

/** How the runs of a text look beyond the style of their paragraph. */
interface RunStyle {
  readonly bold?: true
  readonly italics?: true
  readonly underline?: Record<string, never>
  readonly color?: string
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
    const words = docxInlines(children, { ...setting, isLinked: true }, linkStyle(setting))
    return setting.isLinked ? words : [new ExternalHyperlink({ link: href, children: words })]
  },
  reference: ({ to, label = '' }, setting) => {
    const { labelBookmarkOf, isLinked } = setting
    const words = new TextRun({ text: label, ...linkStyle(setting) })
    return isLinked ? [words] : fieldOf(`REF ${labelBookmarkOf(to)} \\h`, [words])
  },
}

function linkStyle({ style, theme }: Setting): RunStyle {
  const { print } = theme.links
  return print === null ? style : { ...style, color: hex(print) }
}

/** Inlines as the children of a Word paragraph. */
export function docxInlines(
  inlines: readonly Inline[],
  { labelBookmarkOf, theme, isLinked = false }: InlineContext,
  style: RunStyle = {},
): ParagraphChild[] {
  return inlines.flatMap(inline => handle(handlers, inline, { labelBookmarkOf, theme, isLinked, style }))
}

function styledInlines(inlines: readonly Inline[], { style, ...context }: Setting, more: RunStyle): ParagraphChild[] {
  return docxInlines(inlines, context, { ...style, ...more })
}
