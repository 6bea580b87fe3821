import { formatNumber } from '../base/format-number.ts'
import type { BatchReport, BatchStatus, BatchStep } from '../runs/batch.ts'
import { countProblems } from './format-problems.ts'
import type { Terminal } from './terminal.ts'

const words: Readonly<Record<BatchStatus, string>> = { written: 'dibuat', skipped: 'sudah ada', failed: 'GAGAL' }

const minute = 60

/**
 * A line for each report as it ends, with how fast it goes and how long it will take. Reports that were skipped say
 * nothing about that.
 *
 * @param elapsed seconds since the run began.
 */
export function batchProgress(terminal: Terminal, elapsed: () => number): (step: BatchStep) => void {
  let made = 0
  return ({ entry: { item, status, report }, done, total }) => {
    if (status !== 'skipped') made += 1
    const counted = countProblems(report.problems)
    const parts = [
      `${words[status].padEnd(9)}  ${item.input}`,
      ...describeTaken(report),
      ...(counted === '' ? [] : [counted]),
    ]
    const pace = made === 0 || done === total ? [] : [describePace(made / elapsed(), total - done)]
    terminal.err(`[${String(done).padStart(String(total).length)}/${total}]  ${[...parts, ...pace].join(' · ')}\n`)
  }
}

function describeTaken({ archive }: BatchReport): readonly string[] {
  const taken = archive?.taken ?? []
  return taken.length === 0 ? [] : [`melanjutkan ${taken.map(({ capsule }) => capsule).join(', ')}`]
}

/** @param rate reports in a second. */
function describePace(rate: number, left: number): string {
  const seconds = Math.ceil(left / rate)
  const time = seconds < 2 * minute ? `${seconds} detik` : `${Math.ceil(seconds / minute)} menit`
  return `${formatNumber(Math.round(rate * minute))} laporan/menit, sisa ±${time}`
}
