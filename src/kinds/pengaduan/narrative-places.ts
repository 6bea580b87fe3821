/** Where the office may say something of its own (sheet Narasi), in the order of the report. */
export const narrativePlaces = {
  background: ['Latar Belakang'],
  mechanism: ['Mekanisme', 'Alur'],
  result: ['Hasil'],
  analysis: ['Analisis'],
  efforts: ['Upaya'],
  closing: ['Penutup', 'Kesimpulan'],
} as const

export type NarrativePlace = keyof typeof narrativePlaces
