import type { CapsuleEntry } from '../archive/capsule-entry.ts'
import type { KnownCapsule } from '../archive/find-head.ts'
import type { Inspection } from '../archive/inspect-archive.ts'
import type { Reissue, ReissuedFile } from '../archiving/reissue-report.ts'
import { formatNumber } from '../base/format-number.ts'
import { formatColumns } from './format-columns.ts'
import { countProblems, formatProblems } from './format-problems.ts'

/** `2026-11-24 08:15 UTC`. */
function formatMoment(moment: string): string {
  return `${moment.slice(0, 10)} ${moment.slice(11, 16)} UTC`
}

/** A line for each capsule; the newest revision of a report stands last, and says which it replaces. */
export function formatEntries(entries: readonly CapsuleEntry[]): string {
  if (entries.length === 0) return 'Tidak ada laporan di arsip.\n'
  const replaced = new Set(entries.map(({ replaces }) => replaces))
  const rows = entries.map(({ id, period, unit, number, edition, madeAt }) => {
    const state = replaced.has(id) ? 'digantikan' : 'berlaku'
    return [id, period, edition, unit, number ?? '–', formatMoment(madeAt), state]
  })
  const table = formatColumns(['Laporan', 'Periode', 'Edisi', 'Unit', 'Nomor', 'Dibuat', 'Keadaan'], rows)
  return `${table}${formatNumber(entries.length)} laporan.\n`
}

export function formatCapsule({ id, manifest }: KnownCapsule): string {
  const { report, made, input, versions, parts, problems, replaces, follows } = manifest
  const facts = [
    ['Laporan', report.title],
    ['Jenis', report.kind],
    ['Periode', report.period],
    ['Edisi', report.edition],
    ['Unit', report.unit],
    ['Nomor', report.number ?? '–'],
    ['Dibuat', formatMoment(made.at)],
    ['Dengan perintah', ['laporan', ...made.command].join(' ')],
    ['Dari masukan', input.file],
    ['Ditulis ke', made.folder],
    ['Menggantikan', replaces ?? '–'],
    ['Melanjutkan', follows.length === 0 ? '–' : follows.join(', ')],
    ['Versi', `laporan ${versions.laporan}, Node ${versions.node}`],
    ['Masalah', countProblems(problems) || 'tidak ada'],
  ]
  const width = Math.max(...facts.map(([label = '']) => label.length))
  const lines = facts.map(([label = '', value = '']) => `  ${label.padEnd(width)}  ${value}\n`)
  const rows = parts.map(({ path, bytes, sha256 }) => [path, `${formatNumber(bytes)} byte`, sha256.slice(0, 16)])
  return `${id}\n${lines.join('')}\n${formatColumns(['Bagian', 'Ukuran', 'SHA-256'], rows)}`
}

export function formatReissue({ id, isIdentical, files, changes, folder }: Reissue): string {
  const lines = files.map(file => `  ${file.fileName}: ${describeFile(file)}\n`)
  const since = isIdentical || changes.length === 0 ? '' : `Berubah sejak diarsipkan: ${changes.join(', ')}.\n`
  const where = folder === null ? '' : `Ditulis ke ${folder}.\n`
  const unexplained =
    isIdentical || changes.length > 0 ? '' : 'Versi pustaka sama; yang berubah adalah program laporan.\n'
  return `${id}\n${lines.join('')}${since}${unexplained}${where}${isIdentical ? 'Identik.' : 'Berbeda.'}\n`
}

function describeFile({ isIdentical, isMissing, difference }: ReissuedFile): string {
  if (isIdentical) return 'identik'
  if (isMissing) return 'tidak dibuat lagi oleh versi ini'
  if (difference === undefined) return 'berbeda, tetapi teksnya sama'
  const { page, line, before, after } = difference
  return `berbeda; pertama di halaman ${page} baris ${line}\n    arsip     ${before}\n    sekarang  ${after}`
}

export function formatInspection({ capsules, parts, problems }: Inspection): string {
  const found = formatProblems(problems)
  const counted = countProblems(problems)
  const looked = `${formatNumber(capsules)} laporan dan ${formatNumber(parts)} bagian diperiksa`
  return `${found}${found === '' ? '' : '\n'}${looked}: ${counted === '' ? 'semuanya utuh' : counted}.\n`
}
