import type { Reissue, ReissuedFile } from '../../app/archive/reissue-report.ts'
import type { CapsuleList, Inspection } from '../../archive/capsule-store.ts'
import type { KnownCapsule } from '../../archive/known-capsule.ts'
import { type Manifest, sourceKept } from '../../archive/manifest.ts'
import { formatInZone, instantOf, type Zone, zoneOf } from '../../base/dates/zoned-time.ts'
import { formatNumber } from '../../base/format-number.ts'
import { formatColumns } from './format-columns.ts'
import { countProblems, formatProblems } from './format-problems.ts'

/**
 * A line for each capsule; the newest revision of a report stands last.
 *
 * @param asked the filters as they were written, empty without any.
 */
export function formatEntries({ capsules, all }: CapsuleList, asked: string): string {
  if (all === 0) return 'Tidak ada laporan di arsip.\n'
  if (capsules.length === 0) return `Tidak ada yang cocok dengan ${asked}. Di arsip ada ${formatNumber(all)} laporan.\n`
  const zone = latestZone(capsules)
  const rows = capsules.map(({ id, period, unit, number, edition, madeAt, isValid }) => {
    const state = isValid ? 'berlaku' : 'digantikan'
    return [id, period, edition, unit, number ?? '–', formatInZone(madeAt, zone), state]
  })
  const table = formatColumns(['Laporan', 'Periode', 'Edisi', 'Unit', 'Nomor', 'Dibuat', 'Keadaan'], rows)
  const counted = asked === '' ? '' : ` dari ${formatNumber(all)} di arsip`
  return `${table}${formatNumber(capsules.length)} laporan${counted}.\n`
}

/** Older capsules tell no zone: an agency has moved to none, so that of its latest holds for them. */
function latestZone(capsules: CapsuleList['capsules']): Zone | undefined {
  const zoned = capsules.filter(({ madeAt }) => zoneOf(madeAt) !== undefined)
  const latest = zoned.reduce<(typeof zoned)[number] | undefined>(
    (last, one) => (last === undefined || instantOf(one.madeAt) > instantOf(last.madeAt) ? one : last),
    undefined,
  )
  return latest && zoneOf(latest.madeAt)
}

export function formatCapsule({ id, manifest }: KnownCapsule): string {
  const { report, made, versions, parts, problems, replaces, follows } = manifest
  const isPublicCopy = manifest.format === 2 && manifest.publicOf !== null
  const facts = [
    ['Laporan', report.title],
    ['Jenis', report.kind],
    ['Periode', report.period],
    ['Edisi', report.edition],
    ['Unit', report.unit],
    ['Nomor', report.number ?? '–'],
    ['Dibuat', formatInZone(made.at)],
    ['Dibuat oleh', describeMaker(manifest)],
    ['Dengan perintah', made.command.length === 0 ? '–' : ['laporan', ...made.command].join(' ')],
    ['Dari masukan', describeInput(manifest)],
    ['Ditulis ke', made.folder === '' ? '–' : made.folder],
    ['Menggantikan', replaces ?? '–'],
    ['Melanjutkan', follows.length === 0 ? '–' : follows.join(', ')],
    ['Versi', `laporan ${versions.laporan}, Node ${versions.node}`],
    ['Masalah', isPublicCopy ? 'tidak disertakan' : countProblems(problems) || 'tidak ada'],
  ]
  const width = Math.max(...facts.map(([label = '']) => label.length))
  const lines = facts.map(([label = '', value = '']) => `  ${label.padEnd(width)}  ${value}\n`)
  const rows = parts.map(({ path, bytes, sha256 }) => [path, `${formatNumber(bytes)} byte`, sha256.slice(0, 16)])
  return `${id}\n${lines.join('')}\n${formatColumns(['Bagian', 'Ukuran', 'SHA-256'], rows)}`
}

/** Format 1 did not say. */
function describeMaker(manifest: Manifest): string {
  if (manifest.format === 1) return '–'
  const { account, computer } = manifest.made.by
  return [account ?? '–', ...(computer === null ? [] : [`di ${computer}`])].join(' ')
}

function describeInput(manifest: Manifest): string {
  const { file } = manifest.input
  return sourceKept(manifest) === 'whole' ? file : `${file} (tidak disimpan; hanya sidiknya)`
}

export function formatReissue({ id, isIdentical, files, changes }: Reissue, folder: string | null): string {
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
