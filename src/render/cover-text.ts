import type { CoverLine } from '../document/document.ts'
import type { Inline } from '../document/inline.ts'
import type { TextStyle } from '../theme/text-style.ts'
import { type Faces, faceNameOf } from '../typeset/faces.ts'

const noBreak = '\u00a0'

/**
 * The words of a line of the cover as every format breaks them. What is kept together by no-break spaces stays so where it
 * fits a line of `width` points; a longer phrase loses its end until it does: between words a title may break, in them never.
 */
export function coverText({ children }: CoverLine, style: TextStyle, faces: Faces, width: number): readonly Inline[] {
  const face = faces[faceNameOf(style.bold ?? false, style.italic ?? false)]
  const fits = (words: string) => face.widthOf(style.capitals ? words.toUpperCase() : words) * style.size <= width
  return loosened(children, fits)
}

type Fits = (words: string) => boolean

function loosened(inlines: readonly Inline[], fits: Fits): readonly Inline[] {
  return inlines.map(inline => {
    if (inline.type === 'text') {
      const text = inline.text.split(' ').map(phrase => loosen(phrase, fits))
      return { ...inline, text: text.join(' ') }
    }
    return 'children' in inline ? { ...inline, children: loosened(inline.children, fits) } : inline
  })
}

function loosen(phrase: string, fits: Fits): string {
  if (fits(phrase)) return phrase
  const words = phrase.split(noBreak)
  const count = words.findLastIndex((_, index) => fits(words.slice(0, index + 1).join(noBreak)))
  const [kept, rest] = [words.slice(0, Math.max(1, count + 1)), words.slice(Math.max(1, count + 1))]
  return rest.length === 0 ? phrase : `${kept.join(noBreak)} ${loosen(rest.join(noBreak), fits)}`
}
