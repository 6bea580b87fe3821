import { Decimal } from '../../base/decimal.ts'
import { normaliseName } from '../../base/name-key.ts'
import { optionNumbers } from '../../problems/problem-phrases.ts'
import type { CellValue } from '../../sources/source.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import { described, type FieldContext, type ReadField } from '../column.ts'
import type { FieldDescription } from '../field-description.ts'
import { isEmptyMark } from './nothing.ts'
import { parseDecimal } from './numbers.ts'
import { explainedSheet, spokenMeaning } from './spoken-meaning.ts'

/** The spellings of each option of a question, the lowest option (1) first. A spelling belongs to one option. */
export type AnswerWords = readonly (readonly string[])[]

/** What a cell of answers holds. */
export type AnswerReading =
  /** A number, which may lie outside the scale or between two options: whether it is one of them is for the check to say. */
  | { readonly type: 'answer'; readonly value: Decimal }
  | { readonly type: 'blank' }
  /** Words that no option is known by, without the number or letter around them. */
  | { readonly type: 'unknown-word'; readonly word: string }
  /** The workbook says of the words what is no option. */
  | { readonly type: 'unknown-meaning'; readonly word: string; readonly meaning: string }
  /** The number beside the words is not that of their option. */
  | { readonly type: 'contradiction'; readonly word: string; readonly written: number; readonly means: number }
  /** Neither a number nor words. */
  | { readonly type: 'not-an-answer' }

/**
 * An answer from 1 to the number of options: `4`, `4. Sangat sesuai`, `Sangat sesuai (4)`, `d. Sangat sesuai`, or the words
 * alone. `-` and `tidak menjawab` are blank; a word that is not known is an error, as is one beside another's number. What
 * the workbook says of a word goes before what it says itself.
 */
export function answer(words: AnswerWords): ReadField<Decimal> {
  const options = words.length
  const parse = answerParser(words)
  return described(fromOneTo(options), (cell, at) => {
    const reading = parse(cell, at)
    const [title, found] = [at.title, cellText(cell)]
    if (reading.type === 'unknown-word') {
      at.add(cellProblem('cell.unknown-answer', at.place, { word: reading.word, options, sheet: explainedSheet(at) }))
    } else if (reading.type === 'unknown-meaning') {
      at.add(cellProblem('cell.unknown-meaning', at.place, { ...reading, expected: optionNumbers(options) }))
    } else if (reading.type === 'contradiction') {
      at.add(cellProblem('cell.answer-contradiction', at.place, { ...reading, title, found }))
    } else if (reading.type === 'not-an-answer') {
      at.add(cellProblem('cell.not-an-answer', at.place, { title, found, options }))
    }
    return reading.type === 'answer' ? reading.value : undefined
  })
}

function fromOneTo(options: number): FieldDescription {
  const inWords = { type: 'string', pattern: String.raw`\p{L}|^\s*[(\[]?\s*\d` } as const
  return {
    words: `angka 1 sampai ${options}, atau kata jawabannya`,
    cell: 'number',
    json: [{ type: 'number', minimum: 1, maximum: options }, inWords],
  }
}

/** Reads the cells of one question by its words, whose case, punctuation and spaces make no difference. */
function answerParser(words: AnswerWords): ParseAnswer {
  const options = new Map(
    words.flatMap((spellings, index) => spellings.map(spelling => [normaliseName(spelling), index + 1] as const)),
  )
  const optionOf = (word: string) => options.get(normaliseName(word))
  return (cell, at) => {
    const value = parseDecimal(cell)
    if (value !== undefined) return { type: 'answer', value }
    const found = cellText(cell)
    return (at && readMeaning(found, at, optionOf, words.length)) ?? readWords(found, optionOf)
  }
}

/** Reads a cell, with what the workbook says of its words. */
type ParseAnswer = (cell: CellValue, at?: Pick<FieldContext, 'meaning'>) => AnswerReading

/** What the workbook says of a cell as it stands, or of its words; undefined where it says nothing. */
function readMeaning(
  found: string,
  at: Pick<FieldContext, 'meaning'>,
  optionOf: OptionOf,
  options: number,
): AnswerReading | undefined {
  const { word, written } = takeApart(found)
  const whole = spokenMeaning([found], at)
  const said = whole ?? spokenMeaning([word], at)
  if (said === undefined) return undefined
  if (said.type === 'blank') return { type: 'blank' }
  const means = Number(said.meaning) || optionOf(said.meaning)
  if (means === undefined || !Number.isInteger(means) || means < 1 || means > options) {
    return { type: 'unknown-meaning', word: whole === undefined ? word : found, meaning: said.meaning }
  }
  const isContradicted = whole === undefined && written !== undefined && written !== means
  return isContradicted ? { type: 'contradiction', word, written, means } : answerOf(means)
}

type OptionOf = (word: string) => number | undefined

const notAnswered = /^(?:tidak|tdk) (?:menjawab|dijawab|diisi)$/i

function readWords(found: string, optionOf: OptionOf): AnswerReading {
  const whole = optionOf(found)
  if (whole !== undefined) return answerOf(whole)
  if (isEmptyMark(found) || notAnswered.test(found)) return { type: 'blank' }
  const { word, written } = takeApart(found)
  if (word === '') return written === undefined ? { type: 'not-an-answer' } : answerOf(written)
  const means = optionOf(word)
  if (means === undefined) return { type: 'unknown-word', word }
  if (written !== undefined && written !== means) return { type: 'contradiction', word, written, means }
  return answerOf(means)
}

function answerOf(option: number): AnswerReading {
  return { type: 'answer', value: new Decimal(option) }
}

/** `4`, `(4)`, `4.` alone; before words `4. `, `4 - `, `(4) `, `4 `; behind them ` (4)`, ` - 4`, ` = 4`. */
const alone = /^[([]?(?<number>\d{1,2})[)\].:]?$/
const before = /^[([]?(?<number>\d{1,2})[)\]]?\s*[.):=–—-]*\s*(?<word>[^\d\s].*)$/
const behind = /^(?<word>.*\S)\s*(?:[([]\s*(?<inside>\d{1,2})\s*[)\]]|[:=–—-]\s*(?<number>\d{1,2}))$/
/** The letter of an option says nothing: lists begin with the best one or with the worst. */
const letter = /^(?:\([a-z]\)|[a-z][.)]|[a-z]\s+[–—-](?=\s))\s*(?=\S)/i

/** Words of a cell without the number or letter of their option, and that number. No words when it has no letters. */
function takeApart(found: string): { readonly word: string; readonly written?: number } {
  const single = alone.exec(found)?.groups
  if (single) return { word: '', written: Number(single.number) }
  const { number, inside = number, word = found } = (before.exec(found) ?? behind.exec(found))?.groups ?? {}
  if (!/\p{L}/u.test(word)) return { word: '' }
  const bare = word.replace(letter, '').replace(/^[([]\s*(.*\S)\s*[)\]]$/, '$1')
  return inside === undefined ? { word: bare } : { word: bare, written: Number(inside) }
}
