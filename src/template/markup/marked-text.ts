import type { Text } from '../../document/inline.ts'
import { cutMarks, type ValueMark, valueMarks } from '../../document/value-marks.ts'
import type { OpenedMark, XmlText } from './xml-tree.ts'

/** Two texts as one, with the marks of both. */
export function joinTexts(before: XmlText, after: XmlText): XmlText {
  const text = before.text + after.text
  if (before.marks === undefined && after.marks === undefined) return { type: 'text', text }
  const marks: OpenedMark[] = [...(before.marks ?? [])]
  for (const { from, to, ...mark } of after.marks ?? []) {
    const added = { ...mark, from: from + before.text.length, to: to + before.text.length }
    const at = marks.findIndex(known => known.opened === mark.opened)
    const begun = marks[at]
    if (begun === undefined) marks.push(added)
    else marks[at] = { ...begun, to: added.to }
  }
  return { type: 'text', text, marks }
}

/** The text with one space for every run of blanks; its marks stay on what they mark. */
export function readText({ text, marks }: XmlText): Text {
  const collapsed = collapseBlanks(text)
  if (marks === undefined) return { type: 'text', text: collapsed }
  // Every character before a place is what it becomes; only the second and later blanks of a run become nothing.
  const at = (place: number) => collapseBlanks(`${text.slice(0, place)}|`).length - 1
  return withMarks(
    collapsed,
    marks.map(({ from, to, value }) => ({ from: at(from), to: Math.max(at(to), at(from)), value })),
  )
}

/** What is left of a text when blanks at its ends are taken away. */
export function cutText({ text, [valueMarks]: marks }: Text, start: number, end: number): Text {
  const left = text.slice(start, end)
  return marks === undefined ? { type: 'text', text: left } : withMarks(left, cutMarks(marks, start, left.length))
}

function withMarks(text: string, marks: readonly ValueMark[]): Text {
  const held = cutMarks(marks, 0, text.length)
  return held.length === 0 ? { type: 'text', text } : { type: 'text', text, [valueMarks]: held }
}

/** The text with one space for every run of spaces, tabs and line ends. A no-break space is no blank: it is meant. */
export function collapseBlanks(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ')
}
