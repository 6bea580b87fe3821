export interface TextRun {
  readonly text: string
  readonly italic: boolean
}

/** The text as a reader of the cell sees it, without the `*` that stand for italics. */
export function plainText(marked: string): string {
  return marked.replaceAll('*', '')
}

/** The runs of a marked text: every second stretch between `*` is italic. */
export function textRuns(marked: string): readonly TextRun[] {
  return marked
    .split('*')
    .map((text, at) => ({ text, italic: at % 2 === 1 }))
    .filter(run => run.text !== '')
}
