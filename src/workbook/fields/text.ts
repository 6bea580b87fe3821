// Readers of single cells, one for each thing that a column may hold: words, numbers, days, choices. A cell comes in. A
// typed value goes out, or a problem that says why there is none.

import { plainText, type RichText, sliceRich } from '../../base/rich-text.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellRichText } from '../cell-text.ts'
import { described, type FieldContext, type ReadField } from '../column.ts'
import { leaveOutEmoji } from '../emoji.ts'
import { anyWords } from '../field-description.ts'
import { readCellMarkup, readWordBullets } from '../pasted-text.ts'

/** Characters that XML, and with it DOCX, cannot carry: control characters, halves of surrogate pairs, U+FFFE, U+FFFF. */
const unprintable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu
/** Where another program may have broken a word: it shows at the end of a line only, and what is printed has other lines. */
const softHyphen = /\u00ad/g
/** They say only whether a sign is to be shown as a picture. */
const selectors = /[\ufe0e\ufe0f]/g
const isAllowed = (character: string) => character === '\n' || character === '\t'

/** Excel keeps fifteen digits of a number: whoever types the eighteen of an employee as one gets zeros for the rest. */
const firstInexact = 1e15

/** Text on one line: line ends and runs of spaces become one space. */
export const text: ReadField<string> = described({ words: 'teks', cell: 'text', json: anyWords }, (cell, at) => {
  const words = plainText(richText(cell, at) ?? []).replace(/\s+/g, ' ')
  return words === '' ? undefined : words
})

const longText = { words: 'teks, boleh beberapa baris', cell: 'lines', json: anyWords } as const

/** Text with its italics, bold and lines; simple well-formed mark-up in it is understood, other mark-up stays text. */
export const richText: ReadField<RichText> = described(longText, (cell, at) => {
  if (cell.type === 'number' && Math.abs(cell.number) >= firstInexact) {
    at.add(cellProblem('cell.digits-lost', at.place, { title: at.title }))
    return undefined
  }
  const clean = replaceUnprintable(withoutEmoji(readCellMarkup(cellRichText(cell)), at), at)
  const whole = plainText(clean)
  const start = whole.length - whole.trimStart().length
  const trimmed = sliceRich(clean, start, whole.trimEnd().length)
  return trimmed.length === 0 ? undefined : trimmed
})

function withoutEmoji(rich: RichText, at: FieldContext): RichText {
  const { kept, count } = leaveOutEmoji(rich)
  if (count > 0) at.add(cellProblem('cell.emoji-left-out', at.place, { title: at.title, count }))
  return kept
}

function replaceUnprintable(rich: RichText, at: FieldContext): RichText {
  let count = 0
  const replaced = rich.map(run => ({
    ...run,
    text: readWordBullets(run.text)
      .replace(softHyphen, '')
      .replace(selectors, '')
      .replace(/\r\n?/g, '\n')
      .replace(unprintable, character => {
        if (isAllowed(character)) return character
        count += 1
        return ' '
      }),
  }))
  if (count > 0) at.add(cellProblem('cell.replaced-characters', at.place, { title: at.title, count }))
  return replaced
}
