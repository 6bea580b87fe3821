import Handlebars from 'handlebars'
import { scanTags, type Tag } from './scan-tags.ts'

export interface SyntaxFault {
  readonly line: number
  readonly reason: string
}

/** What is wrong with the writing of a template, and the template without it, of the same lines. */
export interface Repaired {
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
