import type { Options } from './assessment.ts'

// An invented list of the size of the real one: three criteria, ten indicators, forty tolok ukur.

export interface ListedIndicator {
  readonly code: string
  readonly name: string
  readonly unit: string
  /** Names with their highest points. */
  readonly leaves: readonly (readonly [name: string, highest: 5 | 10])[]
}

export interface ListedCriterion {
  readonly name: string
  readonly weight: number
  readonly indicators: readonly ListedIndicator[]
}

const [biro, hukum] = ['Biro Perizinan Contoh', 'Biro Hukum Umpama']
const [direktorat, pusat] = ['Direktorat Investasi Misal', 'Pusat Data Umpama']

/** The options of a tolok ukur by its highest points. */
export const optionsOf: Readonly<Record<5 | 10, Options>> = {
  5: [
    ['seluruhnya', 5],
    ['sebagian', 2],
    ['belum', 0],
  ],
  10: [
    ['lebih dari sekali', 10],
    ['sekali', 6],
    ['direncanakan', 3],
    ['tidak', 0],
  ],
}

export const largeList: readonly ListedCriterion[] = [
  {
    name: 'Penyusunan norma, standar, prosedur, dan kriteria',
    weight: 0.4,
    indicators: [
      {
        ...{ code: '1.1', name: 'Proses penyusunan NSPK', unit: hukum },
        leaves: [
          ['Konsultasi dengan pemangku kepentingan', 10],
          ['Harmonisasi dengan kementerian terkait', 5],
          ['Uji publik rancangan NSPK', 5],
          ['Sosialisasi NSPK kepada pelaku usaha', 5],
        ],
      },
      {
        ...{ code: '1.2', name: 'Kelengkapan NSPK', unit: hukum },
        leaves: [
          ['NSPK memuat persyaratan setiap perizinan', 10],
          ['NSPK memuat jangka waktu penyelesaian', 5],
          ['NSPK memuat tata cara pengawasan', 5],
          ['NSPK memuat sanksi administratif', 5],
        ],
      },
      {
        ...{ code: '1.3', name: 'Evaluasi NSPK', unit: biro },
        leaves: [
          ['Evaluasi berkala atas NSPK', 10],
          ['Perbaikan menurut hasil evaluasi', 5],
          ['Keterlibatan pelaku usaha dalam evaluasi', 5],
          ['Publikasi hasil evaluasi', 5],
        ],
      },
      {
        ...{ code: '1.4', name: 'Pembinaan pelaksana NSPK', unit: biro },
        leaves: [
          ['Bimbingan teknis bagi pelaksana di daerah', 10],
          ['Pendampingan penerapan NSPK', 5],
          ['Saluran konsultasi bagi pelaksana', 5],
          ['Bahan ajar NSPK', 5],
        ],
      },
    ],
  },
  {
    name: 'Reformasi perizinan dan pengawalan investasi',
    weight: 0.335,
    indicators: [
      {
        ...{ code: '2.1', name: 'Penyederhanaan perizinan', unit: biro },
        leaves: [
          ['Pemetaan perizinan yang dapat digabung', 10],
          ['Pengurangan persyaratan', 10],
          ['Penetapan janji waktu layanan', 10],
          ['Pemantauan janji waktu layanan', 10],
        ],
      },
      {
        ...{ code: '2.2', name: 'Pengawalan investasi', unit: direktorat },
        leaves: [
          ['Daftar investasi yang dikawal', 10],
          ['Rapat penyelesaian hambatan', 10],
          ['Laporan penyelesaian hambatan', 5],
          ['Kunjungan ke lokasi usaha', 5],
        ],
      },
      {
        ...{ code: '2.3', name: 'Penanganan pengaduan pelaku usaha', unit: direktorat },
        leaves: [
          ['Saluran pengaduan pelaku usaha', 10],
          ['Penyelesaian pengaduan tepat waktu', 10],
          ['Umpan balik kepada pengadu', 5],
          ['Analisis penyebab pengaduan', 5],
        ],
      },
    ],
  },
  {
    name: 'Keterhubungan dengan sistem perizinan berusaha',
    weight: 0.265,
    indicators: [
      {
        ...{ code: '3.1', name: 'Pertukaran data', unit: pusat },
        leaves: [
          ['Perjanjian pertukaran data', 10],
          ['Uji coba pertukaran data', 10],
          ['Pertukaran data berjalan untuk semua perizinan', 10],
          ['Pemantauan kegagalan pertukaran data', 10],
        ],
      },
      {
        ...{ code: '3.2', name: 'Pemenuhan perizinan melalui sistem', unit: pusat },
        leaves: [
          ['Verifikasi persyaratan melalui sistem', 10],
          ['Penerbitan melalui sistem', 10],
          ['Penghentian layanan di luar sistem', 5],
          ['Ketepatan waktu penerbitan', 5],
        ],
      },
      {
        ...{ code: '3.3', name: 'Dukungan bagi pengguna sistem', unit: pusat },
        leaves: [
          ['Pelatihan petugas', 10],
          ['Meja bantuan bagi pelaku usaha', 10],
          ['Panduan penggunaan', 5],
          ['Survei pengguna sistem', 5],
        ],
      },
    ],
  },
]
