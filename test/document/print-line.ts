import type { Emphasis, Inline, Link, Strong, Underline } from '../../src/document/inline.ts'
import { type Handlers, handle } from '../../src/document/map-document.ts'

/** What a node says beside its words and the nodes inside it. Anything richer does not compile: it needs a line. */
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>

/** A node as `heading id=bab-1 level=1: Pendahuluan`; one that has no words ends with its fields. */
export function lineOf(name: string, fields: Fields = {}, words?: string): string {
  const start = [name, ...pairsOf(fields)].join(' ')
  if (words === undefined) return start
  return words === '' ? `${start}:` : `${start}: ${words}`
}

export function indented(lines: readonly string[]): readonly string[] {
  return lines.map(line => `  ${line}`)
}

/** What stands side by side, on one line; none at all is told from one that is empty. */
export function sideBySide(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : parts.join(' | ')
}

/** Running text: bare words, and everything else in braces. What would pass for a mark has a `\` before it. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map((inline, index) => inlineIn(inline, inlines[index - 1])).join('')
}

/** Text in which nothing can be taken for a mark. */
export function escaped(text: string): string {
  return text
    .replace(/[\\{}|]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
}

/** A text that is empty, or would run into the text before it, stands in braces too. */
function inlineIn(inline: Inline, before: Inline | undefined): string {
  const isBare = inline.type === 'text' && inline.text !== '' && before?.type !== 'text'
  return isBare ? escaped(inline.text) : `{${handle(inlineLines, inline, undefined)}}`
}

const inlineLines: Handlers<Inline, undefined, string> = {
  text: ({ type, text, ...fields }) => lineOf(type, fields, escaped(text)),
  strong: lineWithWords,
  emphasis: lineWithWords,
  underline: lineWithWords,
  lineBreak: ({ type, ...fields }) => lineOf(type, fields),
  link: lineWithWords,
  reference: ({ type, ...fields }) => lineOf(type, fields),
  placeholder: ({ type, ...fields }) => lineOf(type, fields),
}

function lineWithWords({ type, children, ...fields }: Strong | Emphasis | Underline | Link): string {
  return lineOf(type, fields, wordsOf(children))
}

/** In the order of the alphabet: equal nodes are printed alike, whoever made them. */
function pairsOf(fields: Fields): readonly string[] {
  return Object.keys(fields)
    .filter(name => fields[name] !== undefined)
    .sort()
    .map(name => `${name}=${printed(fields[name])}`)
}

function printed(value: Fields[string]): string {
  const isQuoted = typeof value === 'string' && !/^[\w-]+$/.test(value)
  return isQuoted ? JSON.stringify(value) : String(value)
}
