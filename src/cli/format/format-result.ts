// Results in words. What the face returned comes in; Indonesian text for the terminal, or one line of JSON, goes out.
// Nothing here reads or writes a file.

import type { ArchiveUse, ReportResult } from '../../app/disk/report-result.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { Problem } from '../../problems/problem.ts'
import { isOfOutput } from '../../problems/problem-group.ts'
import { type AskedCommand, formatNextSteps } from './format-next-steps.ts'
import { countProblems, formatProblems, type ProblemDetail } from './format-problems.ts'

/** The result as one JSON object on one line; keys as `README.md` promises them. */
export function formatJson(result: ReportResult): string {
  const { kind, period, folder, files, capsule, archive, outside, problems, figures, sources } = result
  const listed = problems.map(({ code, severity, place, message, hint }: Problem) => ({
    code,
    severity,
    place,
    message,
    hint,
  }))
  return `${JSON.stringify({ kind, period, folder, files, capsule, archive, outside, problems: listed, figures, ...(sources && { sources }) })}\n`
}

/** The result for people: problems, figures, files, a closing sentence; last what stopped the run, or what to do next. */
export function formatResult(result: ReportResult, asked: AskedCommand): string {
  const found = result.problems.filter(problem => !isOfOutput(problem))
  const stops = result.problems.filter(isOfOutput)
  const parts = [
    formatProblems(found, detailOf(result, stops)),
    formatFigures(result),
    formatFiles(result),
    formatOutside(result),
    formatArchiveUse(result),
    closing(result, found),
    formatNextSteps(result, found, asked),
    formatProblems(stops),
  ]
  return parts.filter(part => part !== '').join('\n')
}

/** What is written beside a report holds its findings in full, and whoever has to run again will see them again. */
function detailOf({ status }: ReportResult, stops: readonly Problem[]): ProblemDetail {
  return status === 'written' || stops.length > 0 ? 'brief' : 'first'
}

function formatFigures({ title, summary }: ReportResult): string {
  if (title === null) return ''
  const width = Math.max(0, ...summary.map(({ label }) => label.length))
  const lines = summary.map(({ label, figures }) => `  ${label.padEnd(width)}  ${figures.join(' · ')}\n`)
  return `${title}\n${lines.join('')}`
}

/** Of a rejected input the notes are told with what to do next. */
function formatFiles({ status, files }: ReportResult): string {
  if (files.length === 0 || status === 'rejected') return ''
  const lines = files.map(({ path, bytes, pages }) => {
    const size = `${formatNumber(Math.ceil(bytes / 1024))} KB`
    return `  ${path}  (${pages === null ? size : `${formatNumber(pages)} halaman, ${size}`})\n`
  })
  return `Berkas\n${lines.join('')}`
}

const endings: Readonly<Record<ReportResult['status'], string>> = {
  written: 'Laporan selesai ditulis.',
  checked: 'Pemeriksaan selesai. Tidak ada berkas yang ditulis.',
  rejected: 'Laporan belum dapat dibuat.',
  blocked: 'Tidak ada berkas yang ditulis.',
  differs: 'Hasil cetak berbeda dengan naskahnya. Tidak ada berkas yang ditulis.',
  failed: 'Penulisan terhenti; berkas yang disebut di bawah tidak ditulis.',
}

function closing({ status, files }: ReportResult, found: readonly Problem[]): string {
  const counted = countProblems(found)
  return `${counted === '' ? '' : `${counted}. `}${endingOf(status, files.length > 0)}\n`
}

function endingOf(status: ReportResult['status'], hasFiles: boolean): string {
  if (status === 'failed' && hasFiles) return 'Laporan ditulis, tetapi tidak disimpan ke arsip.'
  if (status === 'checked' && hasFiles) return 'Pemeriksaan selesai.'
  return endings[status]
}

/** Which archive a run used, what it took up from there, and what it left there. */
function formatArchiveUse({ status, archive, capsule }: ReportResult): string {
  if (archive === null) return 'Arsip\n  tidak dipakai\n'
  const isChecked = status !== 'rejected'
  const lines = [
    ['folder', describeFolder(archive, capsule !== null)],
    ...(isChecked ? describeTaken(archive) : []),
    ...(capsule === null ? [] : [['disimpan sebagai', describeCapsule(capsule)]]),
    ...archive.others.map(folder => ['arsip lain', `${folder}  (tidak dipakai)`]),
    ...archive.foreign.map(folder => ['bukan arsip', `${folder}  (milik lain, tidak disentuh)`]),
  ]
  const width = Math.max(...lines.map(([label = '']) => label.length))
  return `Arsip\n${lines.map(([label = '', value = '']) => `  ${label.padEnd(width)}  ${value}\n`).join('')}`
}

function describeFolder({ folder, origin }: ArchiveUse, isKept: boolean): string {
  if (folder === null) return 'tidak ada'
  if (origin !== 'new') return folder
  return `${folder}  ${isKept ? '(baru dibuat)' : '(belum ada; dibuat bersama laporan pertama)'}`
}

function describeTaken({ taken }: ArchiveUse): readonly (readonly [label: string, value: string])[] {
  if (taken.length === 0) return [['melanjutkan', 'tidak ada laporan sebelumnya yang diambil dari arsip']]
  return taken.map(({ title, capsule }, index) => [index === 0 ? 'melanjutkan' : '', `${title}  (${capsule})`])
}

function describeCapsule({ id, isNew, replaces }: NonNullable<ReportResult['capsule']>): string {
  if (!isNew) return `${id}  (sudah ada, tidak berubah)`
  return replaces === null ? id : `${id}  (menggantikan ${replaces})`
}

/** Which templates and themes came from outside the program; empty where none did. */
function formatOutside({ outside }: Pick<ReportResult, 'outside'>): string {
  if (outside.length === 0) return ''
  return `Templat dan tema dari luar program\n${outside.map(({ path }) => `  ${path}\n`).join('')}`
}
