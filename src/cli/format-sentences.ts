import type { SentenceDifference } from '../archive/compare/sentences/compare-sentences.ts'
import { formatNumber } from '../base/format-number.ts'
import { groupBy } from '../base/group-by.ts'

/** Letters that are shown of a sentence, and how many of them before the place where two sentences part. */
const shownLength = 110
const lead = 30

/** The sentences in which two reports differ, by heading: those whose words differ, then those of other figures. */
export function formatSentences(sentences: readonly SentenceDifference[]): string {
  return [
    formatPart('Kalimat yang bunyinya lain', sentences.filter(isOfWords)),
    formatPart(
      'Kalimat yang hanya angkanya lain',
      sentences.filter(sentence => !isOfWords(sentence)),
    ),
  ].join('')
}

/** `Kalimat: 2 lain bunyinya, 31 lain angkanya saja.` */
export function countSentences(sentences: readonly SentenceDifference[]): string {
  const ofWords = sentences.filter(isOfWords).length
  return `Kalimat: ${formatNumber(ofWords)} lain bunyinya, ${formatNumber(sentences.length - ofWords)} lain angkanya saja.`
}

function isOfWords({ change }: SentenceDifference): boolean {
  return change !== 'angka diubah'
}

function formatPart(title: string, sentences: readonly SentenceDifference[]): string {
  if (sentences.length === 0) return ''
  const groups = [...groupBy(sentences, ({ heading }) => heading)].map(
    ([heading, ofHeading]) => `  ${heading}\n${ofHeading.map(formatSentence).join('')}`,
  )
  return `\n${title}\n${groups.join('')}`
}

function formatSentence({ change, before, after }: SentenceDifference): string {
  if (change === 'dipindah') return `    dipindah  ${excerpt(before, 0)}\n`
  const isShort = Math.max(before.length, after.length) <= shownLength
  const from = isShort || before === '' || after === '' ? 0 : Math.max(0, partingOf(before, after) - lead)
  const lines = [
    ...(before === '' ? [] : [`    lama      ${excerpt(before, from)}\n`]),
    ...(after === '' ? [] : [`    baru      ${excerpt(after, from)}\n`]),
  ]
  return lines.join('')
}

/** Where two texts part, in letters from their beginning. */
function partingOf(before: string, after: string): number {
  let at = 0
  while (at < before.length && before[at] === after[at]) at += 1
  return at
}

/** A piece of a text that begins with a whole word. */
function excerpt(text: string, from: number): string {
  const start = from === 0 ? 0 : text.lastIndexOf(' ', from) + 1
  const piece = text.slice(start, start + shownLength).trimEnd()
  return `${start === 0 ? '' : '… '}${piece}${start + shownLength < text.length ? '…' : ''}`
}
