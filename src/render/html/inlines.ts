import { escapeHtml } from '../../base/escape-markup.ts'
import type { ValueMark } from '../../document/inline.ts'
import { blankLine, type Inline, type Text, valueMarks } from '../../document/inline.ts'
import { type Handlers, handle } from '../../document/map-document.ts'

/** Where the text stands: inside a link no other link may stand, since browsers tear them apart. */
type Surroundings = 'page' | 'link'

const handlers: Handlers<Inline, Surroundings, string> = {
  text: htmlText,
  lineBreak: () => '<br>',
  strong: ({ children }, around) => `<strong>${htmlInlines(children, around)}</strong>`,
  emphasis: ({ children }, around) => `<em>${htmlInlines(children, around)}</em>`,
  underline: ({ children }, around) => `<u>${htmlInlines(children, around)}</u>`,
  link: ({ href, children }, around) => linked(href, htmlInlines(children, 'link'), around),
  placeholder: ({ of }) => blankLine(of),
  reference: ({ to, label = '' }, around) => linked(`#${to}`, escapeHtml(label), around),
}

/** Inlines as HTML; inside a link their words only. */
export function htmlInlines(inlines: readonly Inline[], around: Surroundings = 'page'): string {
  return inlines.map(inline => handle(handlers, inline, around)).join('')
}

function linked(href: string, words: string, around: Surroundings): string {
  return around === 'link' ? words : `<a href="${escapeHtml(href)}">${words}</a>`
}

/** A text; in a traced report with a `<span data-v>` around each value that it prints. */
function htmlText({ text, [valueMarks]: marks }: Text): string {
  return marks === undefined ? escapeHtml(text) : marked(text, marks, 0, text.length)
}

/** The page as it is without marks and their list. Spans do not overlap, so a stack tells which end belongs to which. */
export function withoutMarkup(html: string): string {
  const open: boolean[] = []
  const bare = html.replace(/<span( data-v="\d+")?[^>]*>|<\/span>/g, (tag, mark?: string) => {
    if (tag !== '</span>') open.push(mark !== undefined)
    const isMark = tag === '</span>' ? open.pop() : mark !== undefined
    return isMark ? '' : tag
  })
  return bare.replace(sourcesPattern, '')
}

/** The list of what the marks mean. Inside a script only a `<` could end it. */
export function sourcesScript(sources: string): string {
  return `\n<script type="application/json" id="asal">${sources.replaceAll('<', '\\u003c')}</script>`
}

const sourcesPattern = /\n<script type="application\/json" id="asal">[^<]*<\/script>/

/** A stretch of a text with the marks inside it, of which outer ones come first. */
function marked(text: string, marks: readonly ValueMark[], from: number, to: number): string {
  const [first, ...rest] = marks
  if (first === undefined) return escapeHtml(text.slice(from, to))
  const inside = rest.filter(mark => mark.to <= first.to)
  const behind = rest.filter(mark => mark.to > first.to)
  const span = `<span data-v="${first.value}">${marked(text, inside, first.from, first.to)}</span>`
  return escapeHtml(text.slice(from, first.from)) + span + marked(text, behind, first.to, to)
}
