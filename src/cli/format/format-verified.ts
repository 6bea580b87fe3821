import type { VerifyResult } from '../../app/verify-report.ts'
import { formatNumber } from '../../base/format-number.ts'
import { countProblems, formatProblems } from './format-problems.ts'

/** What became of a file that was read back, for people: differences, how much was read, and one closing sentence. */
export function formatVerified(result: VerifyResult): string {
  const parts = [formatProblems(result.problems), formatCounts(result), formatArchive(result), closing(result)]
  return parts.filter(part => part !== '').join('\n')
}

function formatCounts({ counts, file, problems }: VerifyResult): string {
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
  const read = `Dibaca: ${parts.map(([count, what]) => `${formatNumber(count)} ${what}`).join(', ')}.`
  return `${read}${claims(file, problems)}\n`
}

/** A report that took up earlier ones is drafted again with them. */
function formatArchive({ archive }: VerifyResult): string {
  return archive === null ? '' : `Arsip: ${archive}\n`
}

/** What of the claims of a PDF held; nothing is said of clauses that were not looked at. */
function claims(file: string, problems: VerifyResult['problems']): string {
  if (!/\.pdf$/i.test(file) || problems.some(({ code }) => /^(pdfa|tags)\./.test(code))) return ''
  return ' PDF/A-3b dan tag: tidak ada penyimpangan pada butir yang diperiksa.'
}

function closing({ status, file, against, problems }: VerifyResult): string {
  if (status === 'rejected') return `${countProblems(problems)}. Berkas tidak dapat dicocokkan.\n`
  const other = against === null ? 'dirinya sendiri' : against
  if (status === 'differs') return `${countProblems(problems)}. ${file} berbeda dengan ${other}.\n`
  const advice = ' Tanpa --masukan, isi tidak dapat dicocokkan dengan buku kerjanya.'
  const isWhole = against !== null && !/\.(pdf|docx)$/i.test(against)
  return `${file} sesuai dengan ${other}.${isWhole ? '' : advice}\n`
}
