// What an office decides of its publication, for every kind: its official channels, and pieces of its texts. In come rows
// of two sheets; out goes what the finder of personal data has to know, and what was decided of nothing.

import { z } from 'zod'
import { normaliseName } from '../../base/name-key.ts'
import type { ResourcePort } from '../../ports/ports.ts'
import { referenceFile } from '../../sources/load-reference.ts'
import { optional, required, type TableRow } from '../../workbook/column.ts'
import { defineTable, type WorkbookSpec } from '../../workbook/declare.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { text } from '../../workbook/fields/text.ts'
import type { ReadWorkbook } from '../../workbook/read-workbook.ts'
import { withInstrumentSheet } from './instrument-sheet.ts'
import { words } from './view-fields.ts'

/** The sheet Kanal Resmi: what the public must have (`docs/RULES.md` 5.3). */
const officialChannelSheet = defineTable({
  name: 'Kanal Resmi',
  synonyms: ['Kanal Layanan Resmi', 'Kontak Resmi'],
  required: false,
  mayBeEmpty: true,
  note: 'Nomor telepon, surel, dan akun milik kantor, satu per baris, yang tetap tampil di edisi publik (boleh tidak ada).',
  columns: {
    channel: required('Kanal', text, {
      note: 'Nomor, alamat surel, atau akun; *@contoh.go.id berarti semua surel pada domain itu',
      synonyms: ['Nomor atau Alamat', 'Nomor/Alamat', 'Kontak'],
    }),
    remark: optional('Keterangan', text, { note: 'Misalnya layanan yang memakainya (boleh kosong)' }),
  },
})

/** The sheet Keputusan Publikasi, which `periksa --catatan` proposes. */
const publicationDecisionSheet = defineTable({
  name: 'Keputusan Publikasi',
  required: false,
  mayBeEmpty: true,
  note: 'Apa yang terjadi di edisi publik dengan kata yang mungkin data pribadi, satu per baris (boleh tidak ada).',
  columns: {
    piece: optional('Teks', text, { note: 'Kata yang diputuskan, di mana pun ia tertulis', synonyms: ['Kata'] }),
    cell: optional('Sel', text, {
      note: 'Ganti Teks: sel yang seluruh isinya diputuskan, misalnya RATL 2022!G12',
      synonyms: ['Alamat Sel'],
    }),
    decision: required(
      'Keputusan',
      choice({
        tampilkan: ['tampilkan', 'tampil', 'ditampilkan'],
        samarkan: ['samarkan', 'samar', 'disamarkan'],
        hapus: ['hapus', 'dihapus'],
      }),
      { note: 'tampilkan, samarkan, atau hapus', choices: ['tampilkan', 'samarkan', 'hapus'] },
    ),
    remark: optional('Alasan', text, { note: 'Boleh kosong', synonyms: ['Keterangan'] }),
    place: optional('Tempat', text, { note: 'Tempatnya menurut catatan pemeriksaan (boleh kosong)' }),
  },
})

const publicationSheets = {
  officialChannel: officialChannelSheet,
  publicationDecision: publicationDecisionSheet,
} as const

/** The two sheets as they were read. */
export interface PublicationRows {
  readonly channels: readonly TableRow<typeof officialChannelSheet.columns>[]
  readonly decisions: readonly TableRow<typeof publicationDecisionSheet.columns>[]
}

/** Their rows, of whatever workbook was read with them. */
export function publicationRows(read: unknown): PublicationRows {
  const { officialChannel, publicationDecision } = read as ReadWorkbook<typeof publicationSheets>
  return { channels: officialChannel.rows, decisions: publicationDecision.rows }
}

/** The sheets of a kind with these two, which all have. */
function withPublicationSheets<W extends WorkbookSpec>(workbook: W): W & typeof publicationSheets {
  return { ...workbook, ...publicationSheets }
}

const schema = z.strictObject({
  source: words,
  date: z.iso.date(),
  agencies: z.array(z.strictObject({ names: z.array(words).min(1), channels: z.array(words) })),
})

const load = referenceFile('official-channels', schema)

/** The channels that an agency is known by, beside those of the sheet Kanal Resmi. An archive from before the file has none. */
export async function channelsOfAgency(
  agency: string | undefined,
  resources: ResourcePort,
): Promise<readonly string[]> {
  if (agency === undefined || !(await resources.list('data/reference')).includes('official-channels.json')) return []
  const { agencies } = await load(resources)
  const wanted = normaliseName(agency)
  return agencies.filter(({ names }) => names.some(name => normaliseName(name) === wanted)).flatMap(one => one.channels)
}

/**
 * The sheets of a kind with those that it need not declare: what its survey asks, where it has a survey, its channels, and what
 * was decided of its publication.
 */
export function withSharedSheets<W extends WorkbookSpec>(workbook: W, asksSurvey: boolean) {
  return withPublicationSheets<WorkbookSpec & W>(asksSurvey ? withInstrumentSheet(workbook) : workbook)
}
