import type { Text } from '../../document/inline.ts'
import { type ValueMark, valueMarks } from '../../document/value-marks.ts'
import { escapeHtml } from '../escape-html.ts'

/** A text; in a traced report with a `<span data-v>` around each value that it prints. */
export function htmlText({ text, [valueMarks]: marks }: Text): string {
  return marks === undefined ? escapeHtml(text) : marked(text, marks, 0, text.length)
}

/** A stretch of a text with the marks inside it, of which outer ones come first. */
function marked(text: string, marks: readonly ValueMark[], from: number, to: number): string {
  const [first, ...rest] = marks
  if (first === undefined) return escapeHtml(text.slice(from, to))
  const inside = rest.filter(mark => mark.to <= first.to)
  const behind = rest.filter(mark => mark.to > first.to)
  const span = `<span data-v="${first.value}">${marked(text, inside, first.from, first.to)}</span>`
  return escapeHtml(text.slice(from, first.from)) + span + marked(text, behind, first.to, to)
}
