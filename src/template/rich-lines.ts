import Handlebars from 'handlebars'
import type { TextRun } from '../base/rich-text.ts'
import type { TextLine } from '../base/text-lines.ts'
import { TemplateError } from './template-error.ts'

const escapeXml = (text: string) => Handlebars.Utils.escapeExpression(text)

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

function lineMarkup({ marker, level, runs }: TextLine): string {
  const attributes = marker === undefined ? '' : ` marker="${escapeXml(marker)}"`
  return `<line${attributes} level="${level}">${runs.map(runMarkup).join('')}</line>`
}

function runMarkup({ text, bold, italic, underline }: TextRun): string {
  const italicised = italic ? `<em>${escapeXml(text)}</em>` : escapeXml(text)
  const emboldened = bold ? `<strong>${italicised}</strong>` : italicised
  return underline ? `<u>${emboldened}</u>` : emboldened
}
