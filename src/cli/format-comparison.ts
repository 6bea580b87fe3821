import type { Comparison } from '../archive/compare/comparison.ts'
import { shownDifference } from '../archive/compare/comparison.ts'
import { formatNumber } from '../base/format-number.ts'
import { groupBy } from '../base/group-by.ts'
import { countSentences, formatSentences } from './format-sentences.ts'

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
