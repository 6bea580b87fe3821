import { nameKey } from '../../../../base/name-key.ts'
import { optional, required } from '../../../../workbook/column.ts'
import { defineTable } from '../../../../workbook/declare.ts'
import { choice } from '../../../../workbook/fields/choice.ts'
import { count } from '../../../../workbook/fields/numbers.ts'
import { text } from '../../../../workbook/fields/text.ts'
import type { ReadTable } from '../../../../workbook/read-workbook.ts'
import { unitProblem } from '../../units/unit-problems.ts'
import { unitLookup, unitSheet } from '../../units/unit-sheet.ts'
import { evaluationProblem } from '../evaluation-problems.ts'

/** The sheet Unit, with what decides which facilities apply. */
export const observedUnitSheet = defineTable({
  name: unitSheet.name,
  required: true,
  note: 'Seluruh unit pelayanan, satu unit per baris.',
  columns: {
    ...unitSheet.columns,
    floors: optional('Jumlah Lantai', count, { note: 'Banyaknya lantai gedung pelayanan (boleh kosong)' }),
    address: optional('Alamat', text, { note: 'Alamat tempat pelayanan (boleh kosong)' }),
    grade: optional('Kategori', text, {
      note: 'Kategori yang pernah ditulis, untuk dibandingkan dengan tabel kategori (boleh kosong)',
    }),
  },
  names: 'name',
  key: {
    at: 'name',
    of: ({ name }) => nameKey(name),
    twice: (place, { name }, other) => unitProblem('unit.duplicate', place, { name, other }),
  },
})

const state = choice({
  Ya: ['ya', 'ada', 'v', '√', '✓'],
  Tidak: ['tidak', 'tidak ada', 'belum ada', 'x'],
  TB: ['tidak berlaku', 'n/a'],
})

const subject = required('Unit Pelayanan', unitLookup, {
  note: 'Nama unit seperti di lembar Unit',
  synonyms: unitSheet.columns.name.synonyms,
  asAbove: true,
  acrossMerge: true,
})

const stateColumn = required('Ada', state, {
  note: 'Ya, Tidak, atau TB (tidak berlaku; alasannya di kolom Catatan)',
  synonyms: ['Keberadaan', 'Ketersediaan'],
  choices: ['Ya', 'Tidak', 'TB'],
  feeds: true,
})

export const facilitySheet = defineTable({
  name: 'Sarana',
  synonyms: ['Sarana dan Prasarana', 'Observasi Sarana'],
  required: true,
  note: 'Hasil observasi: setiap sarana pada setiap unit, satu sarana per baris.',
  columns: {
    subject,
    code: optional('No', text, {
      note: 'Nomor atau kode sarana',
      synonyms: ['Kode', 'Nomor', 'Kode Sarana'],
      feeds: true,
    }),
    name: optional('Sarana', text, {
      note: 'Nama sarana; cukup salah satu dari nomor dan nama',
      synonyms: ['Nama Sarana', 'Sarana Prasarana', 'Fasilitas'],
      feeds: true,
    }),
    state: stateColumn,
    count: optional('Jumlah', count, { note: 'Banyaknya sarana itu (boleh kosong)' }),
    condition: optional(
      'Kondisi',
      choice({ 0: ['0'], 1: ['1', 'Rusak'], 2: ['2'], 3: ['3', 'Sedang'], 4: ['4'], 5: ['5', 'Baik'] }),
      {
        note: 'Kondisi 0 sampai 5, atau Baik (5), Sedang (3), Rusak (1); diisi bila sarananya ada',
        feeds: true,
      },
    ),
    photo: optional('Foto', text, {
      note: 'Nama berkas foto dengan akhirannya, misalnya toilet.jpg; beberapa dipisah titik koma (boleh kosong)',
      synonyms: ['Bukti', 'Nama Berkas Foto'],
    }),
    photoWords: optional('Keterangan Foto', text, {
      note: 'Apa yang tampak pada fotonya, dibacakan bagi yang tidak melihatnya (boleh kosong)',
      freeText: true,
    }),
    photoPublic: optional('Foto Publik', choice({ Ya: ['ya', 'boleh'], Tidak: ['tidak'] }), {
      note: 'Ya bila fotonya boleh tampil di edisi publik; kosong berarti tidak',
      choices: ['Ya', 'Tidak'],
    }),
    note: optional('Catatan', text, {
      note: 'Letak, keadaan, atau alasan tidak berlaku (boleh kosong)',
      synonyms: ['Keterangan', 'Alasan'],
      freeText: true,
    }),
  },
})

export const supportSheet = defineTable({
  name: 'Pendukung',
  synonyms: ['Aspek Pendukung'],
  required: false,
  note: 'Pendukung setiap unit, misalnya SOP, petugas terlatih, anggaran, dan informasi; satu butir per baris. Tanpa lembar ini nilai akhir tidak dihitung.',
  columns: {
    subject,
    code: required('Kode', text, { note: 'Kode butir, sama bagi semua unit', synonyms: ['No', 'Nomor'], feeds: true }),
    name: optional('Butir', text, { note: 'Nama butir, cukup sekali', synonyms: ['Uraian'], feeds: true }),
    state: stateColumn,
    evidence: optional('Bukti', text, { note: 'Bukti butir itu (boleh kosong)', freeText: true }),
    note: optional('Catatan', text, { note: 'Catatan (boleh kosong)', freeText: true }),
  },
  key: {
    at: 'code',
    of: ({ subject: unit, code }) => JSON.stringify([nameKey(unit), nameKey(code)]),
    twice: (place, { subject: unit, code }, other) =>
      evaluationProblem('skor.twice', place, { subject: unit, code, other }),
  },
})

/** What was read of these sheets. */
export interface ReadFacilities {
  readonly unit: ReadTable<typeof observedUnitSheet.columns>
  readonly facility: ReadTable<typeof facilitySheet.columns>
  readonly support: ReadTable<typeof supportSheet.columns>
}

export type UnitColumn = keyof typeof observedUnitSheet.columns
export type FacilityColumn = keyof typeof facilitySheet.columns
export type SupportColumn = keyof typeof supportSheet.columns
