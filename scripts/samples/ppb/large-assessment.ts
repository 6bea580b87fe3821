import { createRandom, type Random } from '../random.ts'
import { type Assessment, type CriterionPlan, type DocumentPlan, type LeafPlan, officeFacts } from './assessment.ts'
import { type ListedIndicator, largeList, optionsOf } from './large-list.ts'

/** What shows an answer, in the order in which it comes to be. */
const titles = ['Undangan', 'Daftar hadir', 'Notula', 'Laporan pelaksanaan'] as const

/** Leaves that the agency has nothing to show for, and those of which the verifier took something off. */
const bare = new Set(['2.3.4', '3.3.4'])
const lowered = new Set(['1.3.2', '1.4.1', '2.2.4', '2.3.2', '3.1.3', '3.2.3'])
/** Won back in the field test. */
const restored = new Set(['1.4.1', '3.2.3'])

/** The next lower option; the lowest stays. */
function below(points: number, highest: 5 | 10): number {
  const all = optionsOf[highest].map(([, value]) => value)
  return all[all.indexOf(points) + 1] ?? points
}

function planLeaf(
  { code, unit }: ListedIndicator,
  index: number,
  [name, highest]: ListedIndicator['leaves'][number],
  random: Random,
): LeafPlan {
  const own = `${code}.${index + 1}`
  const options = optionsOf[highest]
  const chosen = bare.has(own) || random.chance(0.78) ? 0 : random.chance(0.75) ? 1 : 2
  const mandiri = options[chosen]?.[1] ?? 0
  const verified = lowered.has(own) ? below(mandiri, highest) : mandiri
  const final = restored.has(own) ? mandiri : verified
  const notes = lowered.has(own) ? { note: 'Bukti yang ada hanya mendukung sebagian.' } : {}
  return { code: own, name, options, points: [mandiri, verified, final], ...notes, unit }
}

function planDocuments({ code, points: [mandiri], unit }: LeafPlan, random: Random): readonly DocumentPlan[] {
  if (bare.has(code) || mandiri === 0) return []
  const count = 3 + random.below(2)
  return titles.slice(0, count).map((title, at): DocumentPlan => {
    const month = 1 + random.below(11)
    const day = `${String(month).padStart(2, '0')}-${String(1 + random.below(27)).padStart(2, '0')}`
    const status = at > 0 && random.chance(0.06) ? 'kurang' : 'ada'
    const reference = `CONTOH-${String(100 + random.below(800))}/2023`
    return [
      code,
      `${title} ${code}`,
      reference,
      `2023-${day}`,
      unit,
      status,
      `https://contoh.invalid/${code}/${at + 1}`,
    ]
  })
}

function planCriteria(): readonly CriterionPlan[] {
  const random = createRandom('ppb 2024 poin')
  return largeList.map(({ name, weight, indicators }) => ({
    name,
    weight,
    indicators: indicators.map(one => ({
      code: one.code,
      name: one.name,
      leaves: one.leaves.map((leaf, index) => planLeaf(one, index, leaf, random)),
    })),
  }))
}

function planAll(): Pick<Assessment, 'criteria' | 'documents'> {
  const criteria = planCriteria()
  const random = createRandom('ppb 2024 dokumen')
  const leaves = criteria.flatMap(({ indicators }) => indicators.flatMap(one => one.leaves))
  return { criteria, documents: leaves.flatMap(leaf => planDocuments(leaf, random)) }
}

/** The final value of an agency by forty tolok ukur; of two of them nothing shows the points. */
export const largeAssessment: Assessment = {
  facts: [
    ...officeFacts(2024, 'CONTOH-07/BPC/PPB/10/2024', 'final'),
    ['Ditujukan Kepada', 'Kepala Badan Contoh Nasional'],
  ],
  days: {
    Tanggal: '2024-10-18',
    'Tanggal Penetapan': '2024-09-13',
    'Periode Mulai': '2023-01-01',
    'Periode Selesai': '2024-06-30',
  },
  ...planAll(),
  past: [
    [2021, 72.45, 'Baik', '12', 'Peraturan BKPM Nomor 8 Tahun 2020'],
    [2022, 78.312, 'Baik', '10', 'Peraturan Menteri Investasi/Kepala BKPM Nomor 2 Tahun 2022'],
    [2023, 81.026, 'Sangat Baik', '8', 'Peraturan Menteri Investasi/Kepala BKPM Nomor 2 Tahun 2022'],
  ],
  advice: [
    [
      '1.3.2',
      'Menindaklanjuti hasil evaluasi NSPK.',
      'Menyusun rencana perbaikan NSPK.',
      '29/11/2024',
      'Biro Perizinan Contoh',
      'Open',
    ],
    [
      '2.2.4',
      'Menambah kunjungan ke lokasi usaha.',
      'Menjadwalkan kunjungan setiap triwulan.',
      'TW I 2025',
      'Direktorat Investasi Misal',
      'Open',
    ],
    [
      '2.3.2',
      'Mempercepat penyelesaian pengaduan.',
      'Menetapkan batas waktu tanggapan.',
      '30/09/2024',
      'Direktorat Investasi Misal',
      'Close',
    ],
    [
      '2.3.4',
      'Menganalisis penyebab pengaduan.',
      'Membuat laporan analisis setiap semester.',
      'Januari 2025',
      'Direktorat Investasi Misal',
      'Open',
    ],
    [
      '3.1.3',
      'Melengkapi pertukaran data.',
      'Menghubungkan perizinan yang tersisa.',
      'TW II 2025',
      'Pusat Data Umpama',
      'Open',
    ],
    [
      '3.3.4',
      'Melaksanakan survei pengguna sistem.',
      'Menyusun kuesioner dan jadwal survei.',
      '30/08/2024',
      'Pusat Data Umpama',
      'Open',
    ],
  ],
  narratives: [['Hasil', 'Nilai final ditetapkan sesudah uji lapangan pada tanggal 8 Oktober 2024.']],
  about: [
    'Berkas ini adalah data contoh seukuran penilaian yang sebenarnya: 3 kriteria, 10 indikator, 40 tolok ukur, tiga tahap.',
    'Instansi, kriteria, tolok ukur, poin, dokumen, dan nama orang seluruhnya rekaan.',
  ],
}
