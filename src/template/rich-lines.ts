import Handlebars from 'handlebars'
import type { TextLine, TextRun } from '../base/rich-text.ts'
import { TemplateError } from './faults.ts'

/** The rule by which templates escape what they print. */
const escapePrinted = (text: string) => Handlebars.Utils.escapeExpression(text)

/** The lines of a cell as markup: `<line marker="1." level="1">… <em>…</em></line>`. */
export function richLines(lines: readonly unknown[]): string {
  if (lines.length === 0) throw new TemplateError('isi membutuhkan paling sedikit satu baris')
  return lines
    .map(line => {
      if (!isLine(line)) throw new TemplateError('isi membutuhkan baris-baris sebuah sel')
      return lineMarkup(line)
    })
    .join('')
}

/** The view schema has checked the lines; this only tells them from other lists. */
function isLine(line: unknown): line is TextLine {
  return typeof line === 'object' && line !== null && 'runs' in line && Array.isArray(line.runs) && 'level' in line
}

function lineMarkup(line: TextLine): string {
  const { marker, level } = line
  const attributes = marker === undefined ? '' : ` marker="${escapePrinted(marker)}"`
  return `<line${attributes} level="${level}">${contentOf(line)}</line>`
}

function runMarkup({ text, bold, italic, underline }: TextRun): string {
  const italicised = italic ? `<em>${escapePrinted(text)}</em>` : escapePrinted(text)
  const emboldened = bold ? `<strong>${italicised}</strong>` : italicised
  return underline ? `<u>${emboldened}</u>` : emboldened
}

/** The same lines as paragraphs and lists of running text. */
export function richBlocks(lines: readonly unknown[]): string {
  if (lines.length === 0) throw new TemplateError('uraian membutuhkan paling sedikit satu baris')
  const checked = lines.map(line => {
    if (!isLine(line)) throw new TemplateError('uraian membutuhkan baris-baris sebuah sel')
    return line
  })
  return blocksOf(checked)
}

function blocksOf(lines: readonly TextLine[]): string {
  const [first, ...others] = lines
  if (first === undefined) return ''
  const { marker, level } = first
  if (marker === undefined) return `<p>${contentOf(first)}</p>${blocksOf(others)}`
  const end = lines.findIndex(line => line.marker === undefined || line.level < level)
  const list = end < 0 ? lines : lines.slice(0, end)
  return `${listOf(list, level) ?? list.map(writtenLine).join('')}${blocksOf(lines.slice(list.length))}`
}

/** None where the numbers are not those that a list would count: then they stay as they are written. */
function listOf(lines: readonly TextLine[], level: number): string | undefined {
  const starts = lines.flatMap((line, index) => (line.level === level ? [index] : []))
  const kind = listKind(starts.map(index => lines[index]?.marker ?? ''))
  if (kind === undefined) return undefined
  const items = starts.map((start, index) => {
    const [own, ...inner] = lines.slice(start, starts[index + 1])
    const text = own === undefined ? '' : contentOf(own)
    return inner.length === 0 ? `<li>${text}</li>` : `<li><p role="plain">${text}</p>${blocksOf(inner)}</li>`
  })
  return kind === 'ul' ? `<ul>${items.join('')}</ul>` : `<ol marker="${kind}">${items.join('')}</ol>`
}

function listKind(markers: readonly string[]): 'ul' | 'number' | 'letter' | undefined {
  const bare = markers.map(marker => marker.replace(/[().]/g, '').toLowerCase())
  if (bare.every(marker => /^[-•–*]$/.test(marker))) return 'ul'
  if (bare.every((marker, index) => marker === String(index + 1))) return 'number'
  const letter = (index: number) => String.fromCharCode(97 + index)
  return bare.every((marker, index) => index < 26 && marker === letter(index)) ? 'letter' : undefined
}

function writtenLine(line: TextLine): string {
  return `<p role="plain">${escapePrinted(line.marker ?? '')} ${contentOf(line)}</p>`
}

function contentOf({ runs }: TextLine): string {
  return runs.map(runMarkup).join('')
}
