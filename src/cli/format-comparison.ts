import type { Comparison } from '../archiving/compare-reports.ts'
import { shownDifference } from '../archiving/shown-difference.ts'
import { formatNumber } from '../base/format-number.ts'
import { groupBy } from '../base/group-by.ts'

const shownLength = 100

/** The differences of two reports by group: what it is about, and both sides below it. */
export function formatComparison({ before, after, differences }: Comparison): string {
  const head = `${before}\n${after}\n`
  if (differences.length === 0) return `${head}\nTidak ada perbedaan.\n`
  const groups = [...groupBy(differences.map(shownDifference), ({ group }) => group)].map(([group, ofGroup]) => {
    const lines = ofGroup.map(
      one => `  ${one.change.padEnd(14)}  ${one.subject}: ${shorten(one.before)} → ${shorten(one.after)}\n`,
    )
    return `\n${group}\n${lines.join('')}`
  })
  return `${head}${groups.join('')}\n${formatNumber(differences.length)} perbedaan.\n`
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= shownLength ? line : `${line.slice(0, shownLength).trimEnd()}…`
}
