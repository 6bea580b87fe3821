import type { CellValue } from 'exceljs'
import type { SampleFile } from '../build-samples.ts'
import type { SampleSources } from '../sample-sources.ts'
import { drawOffices } from './draw-facilities.ts'
import { drawPhotos } from './draw-photos.ts'
import { type FacilityBook, facilityNames, packFacilities, supportNames } from './facility-sheets.ts'

type Row = readonly CellValue[]

/** Facilities of one unit: its condition where one is there, `x` where it is not, `-` where it does not apply. */
function states(unit: string, written: string, reason: string | null = 'Gedung satu lantai.'): readonly Row[] {
  return [...written].map((state, index) => {
    const name = facilityNames[index] ?? ''
    if (state === 'x') return [unit, index + 1, name, 'Tidak', null, null, null, null]
    if (state === '-') return [unit, index + 1, name, 'TB', null, null, null, reason]
    return [unit, index + 1, name, 'Ya', 1, Number(state), null, null]
  })
}

function supported(unit: string, written: string): readonly Row[] {
  return [...written].map((state, index) => [
    ...[unit, `D${index + 1}`, supportNames[index] ?? '', state === 'v' ? 'Ya' : 'Tidak', null],
  ])
}

function largeBook({ facts }: Pick<SampleSources, 'facts'>): FacilityBook {
  const offices = drawOffices(facts.units)
  return {
    number: 'CONTOH-05/ITTAMA/SARANA/01/2026',
    year: 2025,
    date: '2026-01-30',
    observed: ['2025-08-04', '2025-10-31'],
    settled: '2025-12-19',
    isFinal: true,
    units: offices.map(({ unit }) => unit),
    facilities: offices.flatMap(({ facilities }) => facilities),
    support: offices.flatMap(({ support }) => support),
    plans: offices.flatMap(({ plans }) => plans),
    about: [
      'Berkas ini adalah data contoh: sarana bagi kelompok rentan di 88 unit pada tahun 2025.',
      'Nama unit adalah nama sebenarnya; keadaan sarana, pendukung, rencana, biaya, nomor surat, dan nama orang adalah rekaan.',
    ],
  }
}

/** Photographs of what is there, by the number of the facility: their file, what they show, and whether all may see them. */
type Photos = Readonly<Record<number, readonly [file: string, words: string | null, isPublic: boolean]>>

function photographed(rows: readonly Row[], photos: Photos): readonly Row[] {
  return rows.map(row => {
    const [file, words, isPublic] = photos[Number(row[1])] ?? [null, null, false]
    return [...row.slice(0, 6), file, row[7] ?? null, words, isPublic ? 'Ya' : null]
  })
}

const lokaPhotos: Photos = {
  1: ['kursi-roda.png', 'Kursi roda di samping pintu ruang pelayanan.', true],
  2: ['pintu-masuk.png', null, true],
  3: ['foto\\Jalur-Landai.png', 'Jalur landai dengan pegangan di sisi kiri, menuju pintu utama.', true],
  6: ['toilet-khusus.png', 'Toilet khusus dengan pegangan di kedua sisi dan cermin rendah.', false],
  8: ['ruang-tunggu.png', null, false],
  13: ['ruang-laktasi.png', null, false],
}

const balaiPhotos: Photos = {
  1: ['kursi-roda-2.png', null, false],
  2: ['pintu-masuk-2.png', 'Pintu masuk dua daun yang terbuka sendiri.', true],
  3: ['jalur-landai-2.png', null, false],
  4: ['lift-2.png', 'Lift dengan tombol berhuruf Braille di sisi kanan.', false],
  6: ['toilet-khusus-2.png', null, false],
  8: ['ruang-tunggu-2.png', null, false],
  9: ['jalur-pemandu-2.png', null, false],
  11: ['alat-bantu-2.png', null, false],
  13: ['ruang-laktasi-2.png', null, false],
}

/** Real units of the facts, by their numbers, in a small observation. */
const smallUnits = [
  { no: 20, floors: 3, found: '55445454455434', support: 'vvvv', photos: {} },
  { no: 41, floors: 2, found: '4543x4x44x5x5x', support: 'vvxv', photos: balaiPhotos },
  { no: 66, floors: 1, found: '354-x3x4xxxx4x', support: 'vxxx', photos: lokaPhotos },
] as const

function smallBook({ facts }: Pick<SampleSources, 'facts'>): FacilityBook {
  const units = smallUnits.map(one => {
    const known = facts.units.find(({ no }) => no === one.no)
    if (known === undefined) throw new Error(`The facts have no unit ${one.no}.`)
    return { ...one, name: known.unit, group: known.group }
  })
  const last = units.at(-1)?.name ?? ''
  return {
    number: 'CONTOH-04/ITTAMA/SARANA/12/2024',
    year: 2024,
    date: '2024-12-20',
    observed: ['2024-10-01', '2024-10-18'],
    isFinal: false,
    units: units.map(({ name, group, floors }, index) => [index + 1, name, group, floors, null]),
    facilities: units.flatMap(({ name, found, photos }) => photographed(states(name, found), photos)),
    support: units.flatMap(({ name, support }) => supported(name, support)),
    plans: [
      ...[
        ['Toilet khusus', 'Memperbaiki lantai toilet khusus.', '31/3/2025', 'Rp20.000.000'],
        ['7', 'Menetapkan loket khusus dengan meja rendah.', 'TW II 2025', null],
      ].map(plan => [last, ...plan, 'Kepala Loka', 'Open']),
    ],
    about: [
      'Berkas ini adalah data contoh kecil untuk dibaca dan diuji: tiga unit, tanpa temuan.',
      'Nama unit adalah nama sebenarnya; keadaan sarana, pendukung, rencana, nomor surat, dan nama orang adalah rekaan.',
      'Foto di folder foto digambar oleh program; tidak satu pun memotret unit itu.',
    ],
  }
}

const [office, loka, unit] = ['Balai Umpama', 'Loka Misal', 'Loka Contoh'] as const

/** The row of a facility with something else in some of its cells: `Jumlah` is 4. */
function changed(rows: readonly Row[], number: number, cells: Readonly<Record<number, CellValue>>): readonly Row[] {
  return rows.map(row => (row[1] === number ? row.map((cell, at) => (at in cells ? (cells[at] ?? null) : cell)) : row))
}

/** Notes that name people who are recognisably invented, and what is theirs. */
function personal(rows: readonly Row[]): readonly Row[] {
  const contact = changed(rows, 1, {
    7: 'Dipinjam dari Bapak Budi Contoh, S.Si., Apt. (0812-0000-0000, budi.contoh@contoh.invalid)',
  })
  const numbers = changed(contact, 2, { 7: 'NIK 0000000000000000, NIP 19000101 190001 1 001' })
  const address = 'Usul dari ig: contoh_saja, tinggal di Jl. Contoh No. 5, mobil B 1234 XYZ, lewat Wulandari Contoh'
  return changed(numbers, 3, { 7: address })
}

/** Every rule finds something in it. */
function problemBook(): FacilityBook {
  const photographed = states(office, '55434544354554').map(row =>
    row.map((cell, at) => (at === 6 ? (row[1] === 12 ? 'IMG_0412.HEIC' : 'foto.jpg') : cell)),
  )
  const bare = changed(photographed, 10, { 4: 0, 6: null })
  return {
    number: 'CONTOH-03/ITTAMA/SARANA/01/2024',
    year: 2023,
    date: '2024-01-12',
    observed: ['2023-09-04', '2023-09-29'],
    isFinal: true,
    units: [
      [1, office, 'Balai POM', 2, 'Sangat Baik'],
      [2, loka, 'Loka POM', 1, null],
      [3, unit, 'Loka POM', 1, null],
      [4, 'Loka Percontohan', 'Loka POM', 1, null],
      ['Jumlah', 5, null, null, null],
    ],
    facilities: [
      ...changed(bare, 14, { 7: 'Pendamping, dan ruang menyusui.' }),
      ...personal(changed(states(loka, '454x3x45x4xx5x'), 6, { 5: 3 })),
      ...states(unit, '4--------x-454', null),
    ],
    support: [...supported(office, 'vvvv'), ...supported(loka, 'vxvx'), ...supported(unit, 'vvxx')],
    plans: [[loka, 'Kanopi', 'Memasang kanopi.', '30/6/2024', null, 'Kepala Loka', 'Open']],
    narratives: [['Penutup', 'Hasil ini disampaikan kepada [nama pejabat].']],
    about: [
      'Berkas ini dibuat untuk menunjukkan temuan pemeriksaan: setiap aturan pemeriksaan menemukan sesuatu di sini.',
      'Unit, orang, nomor, dan keadaan sarana seluruhnya rekaan. Tidak ada galat, sehingga laporannya dapat dibuat.',
    ],
  }
}

/** The facilities of 88 units, those of three without any finding, and a workbook in which every rule finds something. */
export async function buildFacilitySamples(sources: SampleSources): Promise<readonly SampleFile[]> {
  return [
    { name: 'kelompok-rentan-2025.xlsx', bytes: await packFacilities(largeBook(sources)) },
    { name: 'kelompok-rentan-kecil.xlsx', bytes: await packFacilities(smallBook(sources)) },
    ...drawPhotos(),
    { name: 'kelompok-rentan-bermasalah.xlsx', bytes: await packFacilities(problemBook()) },
  ]
}
