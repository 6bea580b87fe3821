/** Where the office may say something of its own (sheet Narasi), in the order of the report. */
export const narrativePlaces = {
  background: ['Latar Belakang'],
  method: ['Metode', 'Metodologi'],
  result: ['Hasil'],
  evidence: ['Data Dukung'],
  advice: ['Rekomendasi'],
  closing: ['Penutup', 'Kesimpulan'],
} as const

export type NarrativePlace = keyof typeof narrativePlaces
