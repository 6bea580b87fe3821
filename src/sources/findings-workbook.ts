import type { PersonalDataKind } from '../privacy/personal-datum.ts'
import type { MaskedPiece } from '../privacy/searched-texts.ts'
import { formatPlace, type Place, type Problem, type Severity, severityWords } from '../problems/problem.ts'
import { type ClickTarget, cellAddress, type ListCell, type ListSheet } from './lists/list-sheet.ts'
import { listWorkbook } from './lists/list-workbook.ts'

/** Name of the sheet, and the beginning of the name of every file of findings. */
export const findingsTitle = 'Catatan Pemeriksaan'

/** What the workbook calls its rows. An archived one keeps the words of the program that made it. */
export interface FindingsWords {
  readonly heading: string
  /** What stands there instead of rows. */
  readonly none: string
  readonly severities: Readonly<Record<Severity, string>>
}

export const todaysFindingsWords: FindingsWords = {
  heading: 'Catatan',
  none: 'Tidak ada catatan.',
  severities: severityWords,
}

const columns = ({ heading }: FindingsWords) => [
  { header: 'No', width: 6 },
  { header: 'Tingkat', width: 12 },
  { header: 'Kode', width: 34 },
  { header: 'Lembar', width: 18 },
  { header: 'Sel', width: 10 },
  { header: heading, width: 80 },
  { header: 'Saran', width: 60 },
]

/**
 * A workbook of findings, one to a row in the order given, with a link to the cell.
 *
 * @param more sheets behind that of the findings.
 * @param linkTo the way to a file that a finding is about, percent-encoded; undefined for none.
 */
export function findingsWorkbook(
  findings: readonly Problem[],
  linkTo: (file: string) => string | undefined,
  words = todaysFindingsWords,
  more: readonly ListSheet[] = [],
): Uint8Array {
  const rows = findings.map((finding, index) => [
    index + 1,
    words.severities[finding.severity],
    ...findingCells(finding, linkTo(finding.place.file)),
  ])
  const none = [[null, null, null, null, null, words.none]]
  return listWorkbook([
    { name: findingsTitle, columns: columns(words), rows: rows.length === 0 ? none : rows },
    ...more,
  ])
}

function findingCells({ code, place, message, hint }: Problem, file: string | undefined): readonly ListCell[] {
  const inside = place.cell ?? (place.line === undefined ? '' : `baris ${place.line}`)
  const cell = inside === '' || file === undefined ? inside : { text: inside, ...linkInto(file, place) }
  return [code, place.sheet ?? '', cell, message, hint]
}

/** A spreadsheet opens a workbook at a cell; of other inputs the file is all that can be pointed at. */
function linkInto(link: string, { file, sheet, cell }: Place): ClickTarget {
  const isWorkbook = /\.xls[xm]$/i.test(file) && sheet !== undefined && cell !== undefined
  return isWorkbook ? { link, cell: cellAddress(sheet, cell) } : { link }
}

const kindWords: Readonly<Record<PersonalDataKind, string>> = {
  phone: 'nomor telepon; bila resmi, salin ke lembar Kanal Resmi',
  email: 'alamat surel; bila resmi, salin ke lembar Kanal Resmi',
  profile: 'akun media sosial; bila resmi, salin ke lembar Kanal Resmi',
  'identity-number': 'nomor identitas atau rekening',
  address: 'alamat rumah',
  trace: 'tanggal lahir, nomor kendaraan, atau koordinat',
  person: 'nama orang',
}

/**
 * What the public edition masks, as the sheet Keputusan Publikasi that an input may have: to be looked through, changed,
 * and copied there. Holds personal data, so that it is written only where somebody asks for it.
 */
export function decisionsSheet(pieces: readonly MaskedPiece[]): ListSheet {
  const columns = [
    { header: 'Teks', width: 40 },
    { header: 'Keputusan', width: 14 },
    { header: 'Alasan', width: 60 },
    { header: 'Tempat', width: 30 },
  ]
  const rows = pieces.map(({ text, kind, isSuspected, place: { file: _, ...inside }, cells }) => {
    const others = cells > 1 ? ` (${cells} sel)` : ''
    const reason = isSuspected ? `mungkin ${kindWords[kind]}` : kindWords[kind]
    return [text, 'samarkan', reason, `${formatPlace({ file: '', ...inside }).trim()}${others}`]
  })
  return { name: 'Keputusan Publikasi', columns, rows }
}
