/** One letter of a text, with where it comes from. */
export interface Letter {
  /** Small, so that capitals of the theme compare equal. */
  readonly folded: string
  /** As it was written. */
  readonly written: string
  /** Index of the text that holds it. */
  readonly text: number
  /** Where it stands in that text. */
  readonly at: number
  /** Whether a blank stands before it; undefined where that cannot be told, as at the end of a line. */
  readonly blankBefore: boolean | undefined
}

export interface StreamText {
  readonly text: string
  /** Whether a blank stands between its last letter and the next text cannot be told. */
  readonly endsLine: boolean
}

/** Blanks, and what no reader can see or no format keeps: soft hyphens, controls, halves of characters. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/u

/** The letters of some texts, one after the other, without blanks. At `\n` a line ends, as after a text that ends one. */
export function lettersOf(texts: readonly StreamText[]): readonly Letter[] {
  const letters: Letter[] = []
  let blankBefore: boolean | undefined
  texts.forEach(({ text, endsLine }, index) => {
    let at = 0
    for (const written of text) {
      if (unseen.test(written)) {
        if (written === '\n') blankBefore = undefined
        else if (/\s/.test(written) && blankBefore === false) blankBefore = true
      } else {
        // Capitals of one letter may be two: each is a letter of its own.
        for (const folded of written.toUpperCase().toLowerCase()) {
          letters.push({ folded, written, text: index, at, blankBefore })
          blankBefore = false
        }
      }
      at += written.length
    }
    if (endsLine) blankBefore = undefined
  })
  return letters
}

/** Letters as people read them, to quote: a blank wherever there may be one. */
export function quote(letters: readonly Letter[], from: number, to: number): string {
  const [start, end] = [Math.max(0, from), Math.min(letters.length, to)]
  const words = letters
    .slice(start, end)
    .map(({ written, text, at, blankBefore }, index, all) => {
      const before = all[index - 1]
      // A capital of two letters is one sign of the text.
      if (before?.text === text && before.at === at) return ''
      return blankBefore !== false && index > 0 ? ` ${written}` : written
    })
    .join('')
  return `${start > 0 ? '…' : ''}${words}${end < letters.length ? '…' : ''}`
}

/** A text as it is compared: without blanks, in small letters. */
export function squeezed(text: string): string {
  return lettersOf([{ text, endsLine: true }])
    .map(({ folded }) => folded)
    .join('')
}
