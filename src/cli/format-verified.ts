import { formatNumber } from '../base/format-number.ts'
import type { VerifyResult } from '../index.ts'
import { countProblems, formatProblems } from './format-problems.ts'

/** What became of a file that was read back, for people: differences, how much was read, and one closing sentence. */
export function formatVerified(result: VerifyResult): string {
  const parts = [formatProblems(result.problems), formatCounts(result), closing(result)]
  return parts.filter(part => part !== '').join('\n')
}

function formatCounts({ counts }: VerifyResult): string {
  if (counts === null) return ''
  const { pages, words, tables, cells, figures, references } = counts
  const parts = [
    ...(pages === 0 ? [] : [[pages, 'halaman'] as const]),
    [words, 'kata'] as const,
    [tables, 'tabel'] as const,
    [cells, 'sel'] as const,
    [figures, 'gambar'] as const,
    [references, 'rujukan dan tautan'] as const,
  ]
  return `Dibaca: ${parts.map(([count, what]) => `${formatNumber(count)} ${what}`).join(', ')}.\n`
}

function closing({ status, file, against, problems }: VerifyResult): string {
  if (status === 'rejected') return `${countProblems(problems)}. Verifikasi tidak dapat dilakukan.\n`
  const other = against === null ? 'dirinya sendiri' : against
  if (status === 'differs') return `${countProblems(problems)}. ${file} berbeda dengan ${other}.\n`
  const advice = ' Tanpa --masukan, isi tidak dapat dicocokkan dengan buku kerjanya.'
  const isWhole = against !== null && !/\.(pdf|docx)$/i.test(against)
  return `${file} sesuai dengan ${other}.${isWhole ? '' : advice}\n`
}
