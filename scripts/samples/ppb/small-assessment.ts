import { type Assessment, officeFacts } from './assessment.ts'

const often = [
  ['lebih dari sekali', 25],
  ['sekali', 10],
  ['tidak', 0],
] as const
const drawn = [
  ['ditetapkan', 50],
  ['masih rancangan', 20],
  ['tidak ada', 0],
] as const

const biro = 'Biro Perizinan Contoh'
const pusat = 'Pusat Data Umpama'

/** A self-assessment by six tolok ukur that has not been verified yet: nothing of it is a finding. */
export const smallAssessment: Assessment = {
  facts: officeFacts(2023, 'CONTOH-02/BPC/PPB/06/2023', 'mandiri'),
  days: { Tanggal: '2023-06-23', 'Periode Mulai': '2022-07-01', 'Periode Selesai': '2023-05-31' },
  criteria: [
    {
      name: 'Penyusunan NSPK',
      weight: 0.6,
      indicators: [
        {
          code: '1.1',
          name: 'Proses penyusunan',
          leaves: [
            { code: '1.1.1', name: 'Konsultasi', options: often, points: [25], note: 'Tiga rapat.', unit: biro },
            { code: '1.1.2', name: 'Sosialisasi', options: often, points: [10], unit: biro },
          ],
        },
        {
          code: '1.2',
          name: 'Hasil penyusunan',
          leaves: [{ code: '1.2.1', name: 'Dokumen NSPK', options: drawn, points: [50], unit: biro }],
        },
      ],
    },
    {
      name: 'Keterhubungan sistem',
      weight: 0.4,
      indicators: [
        {
          code: '2.1',
          name: 'Pertukaran data',
          leaves: [
            { code: '2.1.1', name: 'Uji coba pertukaran data', options: often, points: [25], unit: pusat },
            { code: '2.1.2', name: 'Pelatihan petugas', options: often, points: [0], unit: pusat },
            { code: '2.1.3', name: 'Perjanjian pertukaran data', options: drawn, points: [20], unit: pusat },
          ],
        },
      ],
    },
  ],
  documents: [
    ['1.1.1', 'Undangan rapat konsultasi', 'CONTOH-11/2022', '2022-08-09', biro],
    ['1.1.1', 'Berita acara rapat konsultasi', 'CONTOH-14/2022', '2022-08-16', biro],
    ['1.1.2', 'Laporan sosialisasi', 'CONTOH-21/2022', '2022-10-04', biro],
    ['1.2.1', 'Peraturan yang ditetapkan', 'CONTOH-30/2022', '2022-12-06', biro],
    ['2.1.1', 'Berita acara uji coba', 'CONTOH-05/2023', '2023-02-14', pusat],
    ['2.1.3', 'Rancangan perjanjian', '', '2023-03-07', pusat],
    ['2.1.3', 'Risalah pembahasan kedua', '', null, pusat, 'tidak ada'],
  ],
  past: [[2022, 71.25, 'Baik', '11', 'Peraturan Menteri Investasi/Kepala BKPM Nomor 2 Tahun 2022']],
  advice: [
    ['2.1.2', 'Melatih petugas.', 'Menyelenggarakan dua pelatihan pertukaran data.', 'Oktober 2023', pusat, 'Open'],
    ['1.1.2', 'Menambah sosialisasi.', 'Menyelenggarakan sosialisasi kedua.', 'TW III 2023', biro, 'Open'],
  ],
  narratives: [],
  about: [
    'Berkas ini adalah data contoh kecil untuk dibaca dan diuji: enam tolok ukur, penilaian mandiri, tanpa temuan.',
    'Instansi, kriteria, tolok ukur, poin, dokumen, dan nama orang seluruhnya rekaan.',
  ],
}
