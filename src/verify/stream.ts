import { keepResults } from '../base/keep-results.ts'

/** One letter of a text, with where it comes from. */
export interface Letter {
  /** In lower case, so that capitals of the theme compare equal. */
  readonly folded: string
  /** As it was written. */
  readonly written: string
  /** Index of the text that holds it. */
  readonly text: number
  /** Where it stands in that text. */
  readonly at: number
  /** Whether a blank stands before it; undefined where nobody can tell, as after the end of a line. */
  readonly blankBefore: boolean | undefined
}

export interface StreamText {
  readonly text: string
  /** Nobody can tell whether a blank stands between its last letter and the next text. */
  readonly endsLine: boolean
}

/** Blanks, and signs that nobody sees or no format keeps: soft hyphens, controls, halves of characters. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Cs}\p{Cn}]/u

/** What one sign of a text is to a reader. */
interface Sign {
  readonly isUnseen: boolean
  readonly isBlank: boolean
  /** The capital of one letter may be two letters: each counts. */
  readonly folded: readonly string[]
}

const signOf = keepResults<Sign>(
  written => ({
    isUnseen: unseen.test(written),
    isBlank: /\s/.test(written),
    folded: [...written.toUpperCase().toLowerCase()],
  }),
  500,
)

/** The letters of texts, one after the other, without blanks. A line ends at `\n`, and after a text that says so. */
export function lettersOf(texts: readonly StreamText[]): readonly Letter[] {
  const letters: Letter[] = []
  let blankBefore: boolean | undefined
  texts.forEach(({ text, endsLine }, index) => {
    let at = 0
    for (const written of text) {
      const sign = signOf(written)
      if (sign.isUnseen) {
        if (written === '\n') blankBefore = undefined
        else if (sign.isBlank && blankBefore === false) blankBefore = true
      } else {
        for (const folded of sign.folded) {
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

/** Letters as people read them, for a quotation: with a blank wherever there may be one. */
export function quote(letters: readonly Letter[], from: number, to: number): string {
  const [start, end] = [Math.max(0, from), Math.min(letters.length, to)]
  const words = letters
    .slice(start, end)
    .map(({ written, text, at, blankBefore }, index, all) => {
      const before = all[index - 1]
      // The two letters of such a capital are one sign in the text.
      if (before?.text === text && before.at === at) return ''
      return blankBefore !== false && index > 0 ? ` ${written}` : written
    })
    .join('')
  return `${start > 0 ? '…' : ''}${words}${end < letters.length ? '…' : ''}`
}

/** A text as it is compared: in lower case, without blanks. */
export function squeezed(text: string): string {
  return lettersOf([{ text, endsLine: true }])
    .map(({ folded }) => folded)
    .join('')
}
