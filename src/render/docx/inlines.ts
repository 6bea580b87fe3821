import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import { type Handlers, handle } from '../../document/handlers.ts'
import type { Inline, Reference } from '../../document/inline.ts'
import { beforePage, pageMention } from '../../document/page-mention.ts'
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
  reference: docxReference,
}

/** Keeps room for a page number while pages are being counted. */
const unknownPage = '00'

function docxReference(reference: Reference, setting: Setting): readonly ParagraphChild[] {
  const { to, label = '', page = false } = reference
  const { labelBookmarkOf, bookmarkOf, pageOf, isLinked, style } = setting
  const run = (text: string) => new TextRun({ text, ...style })
  if (isLinked) return [run(label)]
  const words = fieldOf(`REF ${labelBookmarkOf(to)} \\h`, [run(label)])
  if (!page) return words
  const bookmark = bookmarkOf(to)
  const number = fieldOf(`PAGEREF ${bookmark} \\h`, [run(pageOf(bookmark) ?? unknownPage)])
  return [...words, run(`${beforePage}${pageMention('')}`), ...number]
}

/** Inlines as the children of a Word paragraph. */
export function docxInlines(
  inlines: readonly Inline[],
  { labelBookmarkOf, bookmarkOf, pageOf, isLinked = false }: InlineContext,
  style: RunStyle = {},
): ParagraphChild[] {
  const setting = { labelBookmarkOf, bookmarkOf, pageOf, isLinked, style }
  return inlines.flatMap(inline => handle(handlers, inline, setting))
}

function styledInlines(inlines: readonly Inline[], { style, ...context }: Setting, more: RunStyle): ParagraphChild[] {
  return docxInlines(inlines, context, { ...style, ...more })
}
