import Handlebars from 'handlebars'
import type { TextRun } from '../base/rich-text.ts'
import type { TextLine } from '../base/text-lines.ts'

const escapeXml = (text: string) => Handlebars.Utils.escapeExpression(text)

/** The lines of a cell as markup: `<line marker="1." level="1">… <em>…</em></line>`. */
export function richLines(lines: readonly unknown[]): string {
  // The view schema has checked the lines; a helper argument only loses its type on the way.
  return (lines as readonly TextLine[]).map(lineMarkup).join('')
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
