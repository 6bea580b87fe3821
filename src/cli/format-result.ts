import { formatNumber } from '../base/format-number.ts'
import type { Problem } from '../base/problem.ts'
import type { ReportResult, WrittenFile } from '../index.ts'
import { formatArchiveUse } from './format-archive-use.ts'
import { countProblems, formatProblems, type ProblemDetail } from './format-problems.ts'

/** The result as one JSON object on one line; keys as `README.md` promises them. */
export function formatJson({ kind, period, folder, files, capsule, archive, problems, figures }: ReportResult): string {
  const listed = problems.map(({ code, severity, place, message, hint }: Problem) => ({
    code,
    severity,
    place,
    message,
    hint,
  }))
  return `${JSON.stringify({ kind, period, folder, files, capsule, archive, problems: listed, figures })}\n`
}

/** The result for people: problems, figures, files, and one closing sentence. */
export function formatResult(result: ReportResult, detail: ProblemDetail): string {
  const problems = formatProblems(result.problems, detail)
  const parts = [problems, formatFigures(result), formatFiles(result.files), formatArchiveUse(result), closing(result)]
  return parts.filter(part => part !== '').join('\n')
}

function formatFigures({ title, summary }: ReportResult): string {
  if (title === null) return ''
  const width = Math.max(0, ...summary.map(({ label }) => label.length))
  const lines = summary.map(({ label, figures }) => `  ${label.padEnd(width)}  ${figures.join(' · ')}\n`)
  return `${title}\n${lines.join('')}`
}

function formatFiles(files: readonly WrittenFile[]): string {
  if (files.length === 0) return ''
  const lines = files.map(({ path, bytes, pages }) => {
    const size = `${formatNumber(Math.ceil(bytes / 1024))} KB`
    return `  ${path}  (${pages === null ? size : `${formatNumber(pages)} halaman, ${size}`})\n`
  })
  return `Berkas\n${lines.join('')}`
}

const endings: Readonly<Record<ReportResult['status'], string>> = {
  written: 'Laporan selesai ditulis.',
  checked: 'Pemeriksaan selesai. Tidak ada berkas yang ditulis.',
  rejected: 'Tidak ada berkas yang ditulis.',
  blocked: 'Tidak ada berkas yang ditulis.',
  differs: 'Hasil cetak berbeda dengan naskahnya. Tidak ada berkas yang ditulis.',
  failed: 'Penulisan terhenti; berkas yang disebut di atas tidak ditulis.',
}

function closing({ status, problems, files }: ReportResult): string {
  const counted = countProblems(problems)
  const isUnkept = status === 'failed' && files.length > 0
  const ending = isUnkept ? 'Laporan ditulis, tetapi tidak disimpan ke arsip.' : endings[status]
  return `${counted === '' ? '' : `${counted}. `}${ending}\n`
}
