import { type NoParams, type ProblemCatalogue, problemsFrom } from '../../../problems/problem.ts'
import { quoteUnexpected } from '../../../problems/quote-unexpected.ts'

interface FollowUpProblems {
  'ratl.service-inherited': { service: string; number: string }
  'ratl.no-recommendation': NoParams
  'ratl.unknown-recommendation': { year: number; number: string }
  'rekomendasi.duplicate': { year: number; number: string; other: string }
}

/** What can be wrong with recommendations and actions once their cells could be read. */
export const followUpCatalogue: ProblemCatalogue<FollowUpProblems> = {
  'ratl.service-inherited': {
    severity: 'peringatan',
    example: { service: 'Pengujian', number: '1' },
    message: p =>
      `Jenis layanan kosong, padahal penomoran mulai lagi dari ${p.number}; dibaca sebagai "${p.service}" seperti di atasnya.`,
    hint: () => 'Isi "Jenis Layanan" bila baris ini milik layanan lain; bila sama, tidak perlu tindakan.',
  },
  'ratl.no-recommendation': {
    severity: 'galat',
    example: {},
    message: () => 'Rencana aksi tidak menyebut nomor rekomendasi maupun jenis layanan.',
    hint: () => 'Isi "No. Rekomendasi" atau "Jenis Layanan".',
  },
  'ratl.unknown-recommendation': {
    severity: 'galat',
    example: { year: 2021, number: '4' },
    message: p =>
      `Rekomendasi nomor ${quoteUnexpected(p.number)} tahun ${p.year} tidak ada di lembar Rekomendasi dan tidak berisi teks.`,
    hint: () => 'Perbaiki nomornya, atau tambahkan rekomendasi itu di lembar Rekomendasi.',
  },
  'rekomendasi.duplicate': {
    severity: 'galat',
    example: { year: 2021, number: '3', other: 'B4' },
    message: p => `Rekomendasi nomor ${quoteUnexpected(p.number)} tahun ${p.year} sudah ada di ${p.other}.`,
    hint: () => 'Beri nomor lain atau hapus salah satunya.',
  },
}

export const followUpProblem = problemsFrom(followUpCatalogue)
