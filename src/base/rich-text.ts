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
