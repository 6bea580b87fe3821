import { type Assessment, officeFacts } from './assessment.ts'

const often = [
  ['lebih dari sekali', 30],
  ['sekali', 15],
  ['tidak', 0],
] as const
/** Its second option brings a value between two printed grades. */
const drawn = [
  ['ditetapkan', 30],
  ['masih rancangan', 14.995],
  ['tidak ada', 0],
] as const

const unit = 'Biro Perizinan Contoh'

/** An assessment in which every rule of the audit finds something, and nothing is an error. */
export const problemAssessment: Assessment = {
  facts: [...officeFacts(2022, 'CONTOH-03/BPC/PPB/09/2022', 'final'), ['Nilai Akhir', 88.713]],
  days: {
    Tanggal: '2022-09-30',
    'Tanggal Penetapan': '2022-09-16',
    'Periode Mulai': '2021-02-02',
    'Periode Selesai': '2022-06-30',
  },
  // Points come to 90 only.
  criteria: [
    {
      name: 'Penyusunan NSPK',
      indicators: [
        {
          code: '1.1',
          name: 'Proses dan hasil penyusunan',
          leaves: [
            { code: '1.1.1', name: 'Konsultasi', options: often, points: [30, 30, 30], unit },
            { code: '1.1.2', name: 'Sosialisasi', options: often, points: [30, 15, 15], unit },
            { code: '1.1.3', name: 'Dokumen NSPK', options: drawn, points: [14.995, 14.995, 30], unit },
          ],
        },
      ],
    },
  ],
  documents: [
    ['1.1.1', 'Undangan rapat konsultasi', 'CONTOH-11/2021', '2021-03-09', unit],
    ['1.1.2', 'Laporan sosialisasi sebelum periode', 'CONTOH-02/2020', '2020-11-17', unit],
    ['1.1.3', 'Rancangan peraturan', '', null, unit, 'kurang'],
    ['11', 'Notula debirokratisasi', 'CONTOH-19/2021', '2021-05-11', unit],
  ],
  past: [[2021, 59.99, 'Baik', '12', 'Peraturan BKPM Nomor 8 Tahun 2020']],
  advice: [
    ['7', 'Menata organisasi dan program.', 'Menyusun rencana penataan [nama unit].', '31/12/2022', unit, 'Open'],
    [
      '1.1.3',
      'Menetapkan peraturan.',
      'Menghubungi Bapak Budi Contoh, S.Si., Apt. (0812-0000-0000, budi.contoh@contoh.invalid)',
      '30/11/2022',
      unit,
      'Open',
    ],
  ],
  narratives: [
    [
      'Hasil',
      'Penilaian tahun lalu mencatat tolok ukur 7 sebagai yang terendah; lorem ipsum. Penilaian meliputi 38 provinsi, 415 kabupaten, dan 95 kota, seluruhnya 546 daerah.',
    ],
    [
      'Penutup',
      'NIK 0000000000000000, NIP 19000101 190001 1 001. Usul dari ig: contoh_saja, tinggal di Jl. Contoh No. 5, mobil B 1234 XYZ, lewat Wulandari Contoh.',
    ],
  ],
  about: [
    'Berkas ini dibuat untuk menunjukkan temuan pemeriksaan: setiap aturan pemeriksaan menemukan sesuatu di sini.',
    'Instansi, orang, nomor, dokumen, dan poin seluruhnya rekaan. Tidak ada galat, sehingga laporannya dapat dibuat.',
  ],
}
