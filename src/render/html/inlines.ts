import { type Handlers, handle } from '../../document/handlers.ts'
import type { Inline } from '../../document/inline.ts'
import { escapeHtml } from './escape-html.ts'

const handlers: Handlers<Inline, undefined, string> = {
  text: ({ text }) => escapeHtml(text),
  lineBreak: () => '<br>',
  strong: ({ children }) => `<strong>${htmlInlines(children)}</strong>`,
  emphasis: ({ children }) => `<em>${htmlInlines(children)}</em>`,
  underline: ({ children }) => `<u>${htmlInlines(children)}</u>`,
  link: ({ href, children }) => `<a href="${escapeHtml(href)}">${htmlInlines(children)}</a>`,
  reference: ({ to, label = '' }) => `<a href="#${escapeHtml(to)}">${escapeHtml(label)}</a>`,
}

/** Inlines as HTML. */
export function htmlInlines(inlines: readonly Inline[]): string {
  return inlines.map(inline => handle(handlers, inline, undefined)).join('')
}
