import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { type Handlers, handle } from '../../document/handlers.ts'
import type { Inline, Reference } from '../../document/inline.ts'
import { beforePage, pageMention } from '../../document/page-mention.ts'
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
  reference: docxReference,
}

/** Keeps room for a page number while pages are being counted. */
const unknownPage = '00'

function docxReference(reference: Reference, setting: Setting): readonly ParagraphChild[] {
  const { to, label = '', page = false } = reference
  const { labelBookmarkOf, bookmarkOf, pageOf, isLinked } = setting
  const run = (text: string) => new TextRun({ text, ...linkStyle(setting) })
  if (isLinked) return [run(label)]
  const words = fieldOf(`REF ${labelBookmarkOf(to)} \\h`, [run(label)])
  if (!page) return words
  const bookmark = bookmarkOf(to)
  const number = fieldOf(`PAGEREF ${bookmark} \\h`, [run(pageOf(bookmark) ?? unknownPage)])
  return [...words, run(`${beforePage}${pageMention('')}`), ...number]
}

function linkStyle({ style, theme }: Setting): RunStyle {
  const { print } = theme.links
  return print === null ? style : { ...style, color: hex(print) }
}

/** Inlines as the children of a Word paragraph. */
export function docxInlines(
  inlines: readonly Inline[],
  { labelBookmarkOf, bookmarkOf, pageOf, theme, isLinked = false }: InlineContext,
  style: RunStyle = {},
): ParagraphChild[] {
  const setting = { labelBookmarkOf, bookmarkOf, pageOf, theme, isLinked, style }
  return inlines.flatMap(inline => handle(handlers, inline, setting))
}

function styledInlines(inlines: readonly Inline[], { style, ...context }: Setting, more: RunStyle): ParagraphChild[] {
  return docxInlines(inlines, context, { ...style, ...more })
}
