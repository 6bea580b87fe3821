import { blankLine, type Inline } from '../../document/inline.ts'
import { type Handlers, handle } from '../../document/map-document.ts'
import { escapeHtml } from '../escape-html.ts'
import { htmlText } from './marked-text.ts'

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
