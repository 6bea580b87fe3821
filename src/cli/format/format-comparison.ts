import { type Comparison, shownDifference } from '../../archive/compare/comparison.ts'
import type { SentenceDifference } from '../../archive/compare/sentences/compare-sentences.ts'
import { formatNumber } from '../../base/format-number.ts'
import { groupBy } from '../../base/group-by.ts'

const shownLength = 100

/** The differences of two reports by group: what it is about, and both sides below it; then their sentences. */
export function formatComparison({ before, after, differences, sentences }: Comparison): string {
  const head = `${before}\n${after}\n`
  const counted = sentences === null ? 'Kalimat tidak dibandingkan.' : countSentences(sentences)
  if (differences.length === 0 && sentences?.length === 0) return `${head}\nTidak ada perbedaan.\n`
  const groups = [...groupBy(differences.map(shownDifference), ({ group }) => group)].map(([group, ofGroup]) => {
    const lines = ofGroup.map(
      one => `  ${one.change.padEnd(14)}  ${one.subject}: ${shorten(one.before)} → ${shorten(one.after)}\n`,
    )
    return `\n${group}\n${lines.join('')}`
  })
  const all = [...groups, formatSentences(sentences ?? [])].join('')
  return `${head}${all}\n${formatNumber(differences.length)} perbedaan. ${counted}\n`
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= shownLength ? line : `${line.slice(0, shownLength).trimEnd()}…`
}

/** Letters that are shown of a sentence, and how many of them before the place where two sentences part. */
const shownLetters = 110
const lead = 30

/** The sentences in which two reports differ, by heading: those whose words differ, then those of other figures. */
function formatSentences(sentences: readonly SentenceDifference[]): string {
  return [
    formatPart('Kalimat yang bunyinya lain', sentences.filter(isOfWords)),
    formatPart(
      'Kalimat yang hanya angkanya lain',
      sentences.filter(sentence => !isOfWords(sentence)),
    ),
  ].join('')
}

/** `Kalimat: 2 lain bunyinya, 31 lain angkanya saja.` */
function countSentences(sentences: readonly SentenceDifference[]): string {
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
  const isShort = Math.max(before.length, after.length) <= shownLetters
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
  const piece = text.slice(start, start + shownLetters).trimEnd()
  return `${start === 0 ? '' : '… '}${piece}${start + shownLetters < text.length ? '…' : ''}`
}
