/** Where the office may say something of its own (sheet Narasi), in the order of the report. */
export const narrativePlaces = {
  implementation: ['Pelaksanaan'],
  result: ['Hasil'],
  findings: ['Catatan Formulir', 'Catatan'],
  next: ['Langkah Berikutnya', 'Langkah'],
  agreement: ['Kesepakatan'],
} as const

export type NarrativePlace = keyof typeof narrativePlaces
