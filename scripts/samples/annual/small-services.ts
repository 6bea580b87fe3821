import { type UnsurCode, unsurCodes } from '../phrases/unsur-phrases.ts'
import type { PlannedAnswers } from './annual-plan.ts'
import type { PlanRow } from './annual-sheets.ts'

/** A service of the small annual sample: points missing from the answers to U1 … U9 together, in each year. */
export interface SmallService {
  /** Its unit's number in the facts. */
  readonly unit: number
  readonly service: string
  readonly population: number
  readonly respondents: number
  readonly missing: readonly number[]
  readonly before: { readonly respondents: number; readonly missing: readonly number[] }
}

const information = 'Informasi dan Pengaduan'

/** 120 respondents of four units, as many as their populations ask for, and no three lowest that are four. */
export const smallServices: readonly SmallService[] = [
  {
    ...{ unit: 1, service: information, population: 26, respondents: 25, missing: [12, 13, 15, 6, 10, 9, 5, 11, 14] },
    before: { respondents: 24, missing: [13, 12, 16, 7, 10, 11, 6, 10, 15] },
  },
  {
    ...{ unit: 16, service: 'Pengujian', population: 24, respondents: 23, missing: [9, 10, 16, 13, 8, 7, 4, 10, 14] },
    before: { respondents: 22, missing: [10, 11, 15, 12, 9, 7, 6, 10, 16] },
  },
  {
    ...{ unit: 16, service: information, population: 28, respondents: 27, missing: [15, 12, 11, 6, 10, 8, 5, 13, 17] },
    before: { respondents: 25, missing: [14, 13, 12, 8, 9, 10, 6, 11, 18] },
  },
  {
    ...{ unit: 37, service: information, population: 24, respondents: 23, missing: [11, 14, 13, 7, 9, 6, 4, 10, 16] },
    before: { respondents: 21, missing: [12, 13, 14, 7, 10, 8, 5, 9, 15] },
  },
  {
    ...{ unit: 64, service: information, population: 23, respondents: 22, missing: [12, 11, 9, 5, 10, 8, 4, 15, 14] },
    before: { respondents: 20, missing: [13, 12, 9, 6, 11, 7, 5, 14, 15] },
  },
]

/** Everybody answers every question. */
export function plannedAnswers(respondents: number, missing: readonly number[]): PlannedAnswers {
  const entries = unsurCodes.map((code, at) => [code, { answered: respondents, missing: missing[at] ?? 0 }] as const)
  return Object.fromEntries(entries) as Record<UnsurCode, { answered: number; missing: number }>
}

/** What each unit does about its three lowest unsur, the lowest first. */
export const smallPlans: readonly (readonly [
  unit: number,
  service: string,
  plans: readonly (readonly [unsur: UnsurCode, cause: string, plan: string, quarters: PlanRow['quarters']])[],
])[] = [
  [
    ...([1, information] as const),
    [
      ['U3', 'Jawaban menunggu telaah beberapa bagian', 'Menetapkan batas waktu telaah dua hari kerja', ['I']],
      ['U9', 'Ruang konsultasi dipakai bersama', 'Menyediakan satu ruang khusus konsultasi', ['I', 'II']],
      ['U2', 'Alur konsultasi daring belum diumumkan', 'Memasang alur konsultasi di situs dan ruang layanan', ['II']],
    ],
  ],
  [
    ...([16, 'Pengujian'] as const),
    [
      ['U3', 'Antrean alat pada akhir bulan', 'Menjadwalkan pengujian menurut jenis alat', ['III']],
      [
        'U9',
        'Loket penerimaan sampel sempit',
        'Memindahkan loket penerimaan sampel ke lantai dasar',
        ['II', 'III', 'IV'],
      ],
      ['U4', 'Tarif per parameter sukar dibaca', 'Mengumumkan contoh penghitungan tarif', ['I']],
    ],
  ],
  [
    ...([16, information] as const),
    [
      ['U9', 'Kursi tunggu kurang pada jam sibuk', 'Menambah sepuluh kursi tunggu', ['I', 'II']],
      ['U1', 'Daftar persyaratan berbeda di situs dan loket', 'Menyamakan daftar persyaratan setiap triwulan', ['II']],
      ['U8', 'Kotak pengaduan jarang dibuka', 'Membuka kotak pengaduan setiap Senin', ['III']],
    ],
  ],
  [
    ...([37, information] as const),
    [
      [
        'U9',
        'Jaringan internet ruang layanan lambat',
        'Menambah jalur jaringan untuk ruang layanan',
        ['II', 'III', 'IV'],
      ],
      ['U2', 'Pengunjung mengambil nomor antrean dua kali', 'Menyatukan nomor antrean informasi dan pengaduan', ['I']],
      ['U3', 'Petugas loket hanya satu orang', 'Menambah petugas pada pukul sepuluh sampai dua belas', ['I', 'II']],
    ],
  ],
  [
    ...([64, information] as const),
    [
      ['U8', 'Tindak lanjut pengaduan tidak diberitahukan', 'Mengirim pesan pada setiap perubahan status', ['II']],
      ['U9', 'Papan petunjuk tertutup pohon', 'Memasang papan petunjuk di tepi jalan', ['III']],
      ['U1', 'Contoh dokumen belum tersedia', 'Menyediakan contoh dokumen yang lengkap', ['II', 'III', 'IV']],
    ],
  ],
]
