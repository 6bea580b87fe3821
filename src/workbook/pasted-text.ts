import { SaxesParser } from 'saxes'
import type { RichText, TextRun } from '../base/rich-text.ts'

const styles: ReadonlyMap<string, Omit<TextRun, 'text'>> = new Map([
  ['b', { bold: true }],
  ['strong', { bold: true }],
  ['i', { italic: true }],
  ['em', { italic: true }],
  ['u', { underline: true }],
])
const blocks = new Set(['p', 'div', 'br', 'ul', 'ol', 'li'])

/**
 * Understands the simple HTML that applications export into cells: bold, italics, underline, paragraphs and lists.
 *
 * Lists come out as typists write them (`1. …`, `- …`), so that one rule finds lists wherever they come from. Anything
 * else, an unknown element, an attribute, an unclosed tag, leaves the text exactly as it was.
 */
export function readCellMarkup(rich: RichText): RichText {
  const [whole] = rich
  if (whole === undefined || rich.length > 1 || !/<\/?[a-z]+\s*\/?>/i.test(whole.text)) return rich
  return parseMarkup(whole.text)?.map(run => ({ ...whole, ...run })) ?? rich
}

interface OpenList {
  readonly ordered: boolean
  items: number
}

function parseMarkup(source: string): RichText | undefined {
  const runs: TextRun[] = []
  const open: string[] = []
  const lists: OpenList[] = []
  let understood = true
  const newLine = () => {
    if (runs.length > 0 && !runs.at(-1)?.text.endsWith('\n')) runs.push({ text: '\n' })
  }
  const parser = new SaxesParser({ fragment: true })
  parser.on('error', () => {
    understood = false
  })
  for (const foreign of ['doctype', 'cdata', 'comment', 'processinginstruction'] as const) {
    parser.on(foreign, () => {
      understood = false
    })
  }
  parser.on('opentag', ({ name, attributes }) => {
    const element = name.toLowerCase()
    if (Object.keys(attributes).length > 0 || !(blocks.has(element) || styles.has(element))) understood = false
    open.push(element)
    if (blocks.has(element)) newLine()
    if (element === 'ul' || element === 'ol') lists.push({ ordered: element === 'ol', items: 0 })
    if (element === 'li') runs.push({ text: itemMarker(lists.at(-1)) })
  })
  parser.on('closetag', ({ name }) => {
    open.pop()
    const element = name.toLowerCase()
    if (element === 'ul' || element === 'ol') lists.pop()
    if (blocks.has(element) && element !== 'br') newLine()
  })
  parser.on('text', text => {
    if (text !== '') runs.push({ text, ...Object.assign({}, ...open.map(element => styles.get(element) ?? {})) })
  })
  parser.write(source).close()
  return understood ? runs : undefined
}

function itemMarker(list: OpenList | undefined): string {
  if (list === undefined || !list.ordered) return '- '
  list.items += 1
  return `${list.items}. `
}

/**
 * The bullets and check boxes that Word offers. It keeps them as places of the fonts Wingdings and Symbol, in the area that
 * Unicode leaves to private use, and pastes them so.
 */
const signs: ReadonlyMap<string, string> = new Map([
  ['\uf06c', '●'],
  ['\uf06e', '■'],
  ['\uf06f', '□'],
  ['\uf071', '❑'],
  ['\uf076', '❖'],
  ['\uf0a7', '▪'],
  ['\uf0a8', '□'],
  ['\uf0b7', '•'],
  ['\uf0d8', '➢'],
  ['\uf0e0', '→'],
  ['\uf0e8', '➔'],
  ['\uf0fb', '✗'],
  ['\uf0fc', '✓'],
  ['\uf0fd', '☒'],
  ['\uf0fe', '☑'],
])

const privateUse = /[\uf000-\uf0ff]/g

/** The text with the signs that its author saw in Word; what is none of them stays. */
export function readWordBullets(text: string): string {
  return text.replace(privateUse, character => signs.get(character) ?? character)
}
