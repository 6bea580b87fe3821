import Handlebars from 'handlebars'

interface SyntaxFault {
  readonly line: number
  readonly reason: string
}

/** What is wrong with the writing of a template, and the template without it, of the same lines. */
interface Repaired {
  readonly faults: readonly SyntaxFault[]
  readonly source: string
  /** Every block is closed: what stands in it stands in it still. */
  readonly keepsBlocks: boolean
}

/**
 * Handlebars stops at the first fault, and blames a block that nobody closed at the end of the file. Here each tag is read
 * by itself, and blocks are blamed where they open.
 */
export function findSyntaxFaults(source: string): Repaired {
  const tags = scanTags(source)
  const unreadable = tags.filter(tag => !isReadable(tag))
  const { groups, faults } = matchBlocks(tags)
  const unmatched = [...faults].filter(([tag]) => !unreadable.includes(tag))
  const told = [...unreadable.map(tag => [tag, unreadableReason(tag)] as const), ...unmatched]
  const broken = groups.filter(group => group.some(tag => unreadable.includes(tag) || faults.has(tag))).flat()
  return {
    faults: told.map(([{ line }, reason]) => ({ line, reason })).sort((left, right) => left.line - right.line),
    source: [...unreadable, ...faults.keys(), ...broken].reduce(blankOut, source),
    keepsBlocks: faults.size === 0 && unreadable.every(({ kind }) => kind === 'other'),
  }
}

function isReadable({ kind, text, name, isWhole }: Tag): boolean {
  if (!isWhole) return false
  const alone = {
    open: `${text}{{/${name}}}`,
    close: `{{#${name}}}${text}`,
    else: `{{#if x}}${text}{{/if}}`,
    other: text,
  }
  try {
    Handlebars.parseWithoutProcessing(alone[kind])
    return true
  } catch {
    return false
  }
}

const shownLetters = 40

function unreadableReason({ text }: Tag): string {
  const [line = ''] = text.split('\n')
  return `susunan {{…}} tidak benar di dekat "${line.slice(0, shownLetters)}"`
}

/** A block that is open: its opening tag with each `{{else}}`, and the first closing tag of another name met in it. */
interface OpenBlock {
  readonly tag: Tag
  readonly elses: Tag[]
  stray?: Tag
}

interface MatchedBlocks {
  /** Tags that belong together. */
  readonly groups: (readonly Tag[])[]
  /** Those that have no other, or another than theirs, with the reason. */
  readonly faults: Map<Tag, string>
}

function matchBlocks(tags: readonly Tag[]): MatchedBlocks {
  const open: OpenBlock[] = []
  const matched: MatchedBlocks = { groups: [], faults: new Map() }
  for (const tag of tags) {
    const innermost = open.at(-1)
    if (tag.kind === 'open') open.push({ tag, elses: [] })
    if (tag.kind === 'close') closeBlock(tag, open, matched)
    if (tag.kind === 'else' && innermost === undefined) matched.faults.set(tag, '{{else}} di luar blok')
    if (tag.kind === 'else') innermost?.elses.push(tag)
  }
  for (const block of open) leaveOpen(block, matched)
  return matched
}

/** The innermost open block of that name; those inside it were never closed. */
function closeBlock(tag: Tag, open: OpenBlock[], matched: MatchedBlocks): void {
  const at = open.findLastIndex(block => block.tag.name === tag.name)
  const [closed, ...inside] = at < 0 ? [] : open.splice(at)
  if (closed !== undefined) {
    matched.groups.push([closed.tag, ...closed.elses, tag])
    for (const block of inside) leaveOpen(block, matched)
    return
  }
  matched.faults.set(tag, `{{/${tag.name}}} tidak menutup blok apa pun`)
  const innermost = open.at(-1)
  if (innermost !== undefined) innermost.stray ??= tag
}

/** A block that is closed by another name is one fault, not two. */
function leaveOpen({ tag, elses, stray }: OpenBlock, { groups, faults }: MatchedBlocks): void {
  const how = stray === undefined ? `tidak ditutup dengan {{/${tag.name}}}` : `ditutup dengan {{/${stray.name}}}`
  faults.set(tag, `{{#${tag.name}}} ${how}`)
  if (stray !== undefined) faults.delete(stray)
  groups.push([tag, ...elses, ...(stray === undefined ? [] : [stray])])
}

/** The source with blanks where a tag was. */
function blankOut(source: string, { start, end }: Tag): string {
  return source.slice(0, start) + source.slice(start, end).replace(/[^\n]/g, ' ') + source.slice(end)
}

/** A `{{…}}` of a template as it is written. */
interface Tag {
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
function scanTags(source: string): readonly Tag[] {
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
