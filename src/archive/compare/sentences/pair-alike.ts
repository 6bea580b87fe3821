import { monthNames } from '../../../base/dates/calendar-date.ts'

/** Two texts with this share of words in common are taken for one that was reworded. */
const commonShare = 0.5

/** At most so many possible pairs are looked at. Where there are more, texts are told as removed and added. */
const mostPairs = 250_000

type WordCounts = ReadonlyMap<string, number>

/**
 * Pairs texts that share most of their words; figures do not count. The most alike are paired first, then those that stand
 * closest.
 */
export function pairAlike(
  left: readonly number[],
  right: readonly number[],
  wordsBefore: (at: number) => string,
  wordsAfter: (at: number) => string,
): readonly (readonly [before: number, after: number])[] {
  if (left.length * right.length > mostPairs) return []
  const others = right.map(at => ({ at, words: countWords(wordsAfter(at)) }))
  const candidates = left.flatMap(before => {
    const words = countWords(wordsBefore(before))
    return others.map(other => ({ before, after: other.at, share: shareOf(words, other.words) }))
  })
  const alike = candidates.filter(({ share }) => share >= commonShare)
  // Two pairs with a text in common are never equal in all three, so the order of the texts decides nothing.
  alike.sort(
    (one, other) =>
      other.share - one.share || apart(one) - apart(other) || one.before + one.after - other.before - other.after,
  )
  const [gone, come] = [new Set<number>(), new Set<number>()]
  return alike.flatMap(({ before, after }) => {
    if (gone.has(before) || come.has(after)) return []
    gone.add(before)
    come.add(after)
    return [[before, after] as const]
  })
}

function apart({ before, after }: { readonly before: number; readonly after: number }): number {
  return Math.abs(before - after)
}

function countWords(text: string): WordCounts {
  const counts = new Map<string, number>()
  for (const word of maskFigures(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** Words in common as a share of all words of both texts (Dice). */
function shareOf(one: WordCounts, other: WordCounts): number {
  let common = 0
  for (const [word, count] of one) common += Math.min(count, other.get(word) ?? 0)
  const total = sizeOf(one) + sizeOf(other)
  return total === 0 ? 0 : (2 * common) / total
}

function sizeOf(counts: WordCounts): number {
  let size = 0
  for (const count of counts.values()) size += count
  return size
}

const figure = /(?:(?<![\p{L}\p{N}])[+−-])?\d(?:[\d.,/:]*\d)?/gu
const roman = /(?<![\p{L}\p{N}])[IVX]+(?![\p{L}\p{N}])/gu
const month = new RegExp(`(?<!\\p{L})(?:${monthNames.join('|')})(?!\\p{L})`, 'gu')
const word =
  '(?:se)?(?:nol|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|ratus|ribu|juta|koma|persen)'
const inWords = new RegExp(`(?<=0%?\\s)\\(${word}(?:\\s${word})*\\)`, 'g')

/**
 * A sentence without its figures: numbers with their signs, numbers in words behind them, months, and the Roman numerals of
 * semesters and quarters. Two sentences that are then the same differ in figures only.
 */
export function maskFigures(sentence: string): string {
  return sentence.replace(figure, '0').replace(inWords, '(0)').replace(month, '0').replace(roman, '0')
}
