/** A stretch of text in one style. Absent flags mean no. */
export interface TextRun {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
  readonly underline?: true
}

/** What a cell holds when somebody formatted a part of it. Line ends are `\n` inside the runs. */
export type RichText = readonly TextRun[]

/** The words without their styles. */
export function plainText(rich: RichText): string {
  return rich.map(run => run.text).join('')
}

/** The characters from `start` to `end` with their styles; runs that become empty are left out. */
export function sliceRich(rich: RichText, start: number, end: number): RichText {
  const runs: TextRun[] = []
  let offset = 0
  for (const run of rich) {
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
    if (text !== '') runs.push({ ...run, text })
    offset += run.text.length
  }
  return runs
}

/** One line of a cell. A line that began with `1.`, `a)` or `-` has it as its marker, apart from its text. */
export interface TextLine {
  readonly marker?: string
  /** Depth of the list it stands in: 0 for running text, 1 for a list, 2 for a list inside a list item … */
  readonly level: number
  readonly runs: RichText
}

const listMarker = /^[ \t]*((?:\d{1,3}|[a-zA-Z])[.)]|\((?:\d{1,3}|[a-z])\)|[-•–*])[ \t]+(?=\S)/

/**
 * Splits the text of a cell into lines and finds the lists in it, as typists write them: `1. …`, `a. …`, `- …`.
 *
 * A kind of marker seen for the first time opens a deeper list; one seen before returns to its list. Text without a
 * marker stays where it is written, and blank lines are dropped. No character is lost: marker plus text is the line.
 */
export function textLines(rich: RichText): readonly TextLine[] {
  const open: string[] = []
  return splitLines(rich).map(line => {
    const text = plainText(line)
    const found = listMarker.exec(text)
    if (found?.[1] === undefined) return { level: 0, runs: line }
    const level = listLevel(open, markerKind(found[1]))
    return { marker: found[1], level, runs: sliceRich(line, found[0].length, text.length) }
  })
}

function splitLines(rich: RichText): readonly RichText[] {
  const lines: RichText[] = []
  let start = 0
  for (const text of plainText(rich).split('\n')) {
    const lead = text.length - text.trimStart().length
    if (text.trim() !== '') lines.push(sliceRich(rich, start + lead, start + text.trimEnd().length))
    start += text.length + 1
  }
  return lines
}

/** `12.` and `3.` are one kind, `a)` another: the marker with its number or letter made anonymous. */
function markerKind(marker: string): string {
  return marker.replace(/\d+/, '1').replace(/[a-z]/, 'a').replace(/[A-Z]/, 'A')
}

/** Depth of a marker kind among the open lists, closing the deeper ones or opening a new one. */
function listLevel(open: string[], kind: string): number {
  const depth = open.indexOf(kind)
  if (depth < 0) return open.push(kind)
  open.length = depth + 1
  return depth + 1
}
