/** A `{{…}}` of a template as it is written. */
export interface Tag {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly text: string
  /** `other`: what opens and closes nothing. */
  readonly kind: 'open' | 'close' | 'else' | 'other'
  /** What an opening or closing one is called: `if`, or the name of a part. */
  readonly name: string
  /** Has its closing braces. */
  readonly isWhole: boolean
}

// What Handlebars takes for text or for a comment, braces in it or not.
const escaped = String.raw`\\\{\{`
const comment = String.raw`\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![\s\S]*?\}\}`
const rawBlock = String.raw`\{\{\{\{[^/][\s\S]*?\{\{\{\{/[^}]*\}\}\}\}`
const whole = String.raw`\{\{(?:"[^"\n]*"|'[^'\n]*'|\[[^\]\n]*\]|[^{}"'[]|["'[]|\{(?!\{)|\}(?!\}))*\}\}\}?`
const anything = new RegExp(`${escaped}|${comment}|${rawBlock}|(${whole}|\\{\\{)`, 'g')

/** All tags of a template, those that are broken too, in the order in which they stand. */
export function scanTags(source: string): readonly Tag[] {
  const tags: Tag[] = []
  let [line, counted] = [1, 0]
  for (const { 1: text, index } of source.matchAll(anything)) {
    if (text === undefined) continue
    line += source.slice(counted, index).split('\n').length - 1
    counted = index
    const isWhole = text !== '{{'
    const written = isWhole ? text : looseText(source.slice(index))
    tags.push({ ...readTag(written), text: written, line, start: index, end: index + written.length, isWhole })
  }
  return tags
}

/** As far as the next tag or the end of the line. */
function looseText(source: string): string {
  return /^\{\{(?:(?!\{\{)[^\n])*/.exec(source)?.[0] ?? ''
}

const parts = /^\{\{\{?~?\s*(#>|#\*?|\/|\^|>|&|\*)?\s*([^\s}~]*)/

function readTag(text: string): Pick<Tag, 'kind' | 'name'> {
  const [, sigil = '', name = ''] = parts.exec(text) ?? []
  if (sigil === '/') return { kind: 'close', name }
  if (sigil.startsWith('#') || (sigil === '^' && name !== '')) return { kind: 'open', name }
  return { kind: sigil === '^' || (sigil === '' && name === 'else') ? 'else' : 'other', name }
}
