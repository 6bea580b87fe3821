/** Where the unit may say something of its own (sheet Narasi), in the order of the report. */
export const narrativePlaces = {
  background: ['Latar Belakang'],
  method: ['Metodologi', 'Metodologi Survei'],
  respondents: ['Responden'],
  spkp: ['SPKP', 'Hasil SPKP'],
  spak: ['SPAK', 'Hasil SPAK'],
  trend: ['Kecenderungan'],
  followUp: ['Tindak Lanjut'],
  data: ['Data Survei'],
  closing: ['Penutup', 'Kesimpulan'],
} as const

export type NarrativePlace = keyof typeof narrativePlaces
