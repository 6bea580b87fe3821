/** Where the inspectorate may say something of its own (sheet Narasi), in the order of the report. */
export const narrativePlaces = {
  background: ['Latar Belakang'],
  survey: ['Hasil Survei'],
  recommendation: ['Rekomendasi Survei', 'Rekomendasi SKM'],
  implementation: ['Pelaksanaan'],
  followUp: ['Hasil Tindak Lanjut', 'Hasil'],
  conclusion: ['Kesimpulan'],
  advice: ['Rekomendasi'],
  closing: ['Penutup', 'Apresiasi'],
} as const

export type NarrativePlace = keyof typeof narrativePlaces
