/** Where the office may say something of its own (sheet Narasi), in the order of the report. */
export const narrativePlaces = {
  background: ['Latar Belakang'],
  method: ['Metodologi', 'Pengumpulan Data'],
  result: ['Hasil Survei', 'Hasil'],
  analysis: ['Analisis', 'Kelemahan dan Kelebihan'],
  plan: ['Rencana Tindak Lanjut', 'RTL'],
  previous: ['Tindak Lanjut Sebelumnya'],
  conclusion: ['Kesimpulan'],
  closing: ['Penutup', 'Saran'],
} as const

export type NarrativePlace = keyof typeof narrativePlaces
