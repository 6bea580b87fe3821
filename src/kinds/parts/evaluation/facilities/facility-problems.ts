import { type ProblemCatalogue, problemsFrom } from '../../../../problems/problem.ts'
import { quoted } from '../../../../problems/problem-phrases.ts'
import { quoteUnexpected } from '../../../../problems/quote-unexpected.ts'

interface FacilityProblems {
  'sarana.no-name': { unit: string }
  'sarana.name-differs': { code: string; name: string; other: string }
  'sarana.no-condition': { unit: string; name: string }
  'sarana.parts': { unknown: readonly string[]; known: readonly string[] }
  'sarana.quality-unpaired': { names: readonly string[] }
}

/** What can be wrong with the input of this kind once its cells could be read. */
export const facilityCatalogue: ProblemCatalogue<FacilityProblems> = {
  'sarana.no-name': {
    severity: 'galat',
    example: { unit: 'Balai Umpama' },
    message: p => `Baris ini tidak menyebut sarana ${p.unit} yang diperiksa.`,
    hint: () => 'Isi kolom "No" atau "Sarana".',
  },
  'sarana.name-differs': {
    severity: 'galat',
    example: { code: '3', name: 'Toilet khusus', other: 'Jalur landai dengan pegangan' },
    message: p => `Nomor ${p.code} ialah "${p.other}", padahal kolom "Sarana" menyebut "${p.name}".`,
    hint: () => 'Perbaiki nomornya atau namanya, atau isi salah satunya saja.',
  },
  'sarana.no-condition': {
    severity: 'galat',
    example: { unit: 'Balai Umpama', name: 'Toilet khusus' },
    message: p => `Kondisi "${p.name}" di ${p.unit} kosong, padahal sarananya ada.`,
    hint: () => 'Isi kondisinya 0 sampai 5; kondisi kosong tidak dihitung sebagai 0.',
  },
  'sarana.parts': {
    severity: 'galat',
    example: { unknown: ['Kelengkapan'], known: ['Pemenuhan', 'Kualitas', 'Pendukung'] },
    message: p =>
      p.unknown.length === 0
        ? `Lembar Instrumen tidak memuat bagian ${p.known[0]}.`
        : `Lembar Instrumen memuat bagian ${quoted(p.unknown.map(one => quoteUnexpected(one, p.known)))}, yang tidak dikenal.`,
    hint: p => `Tulis setiap butir pada salah satu bagian ${p.known.join(', ')}; butir Pemenuhan harus ada.`,
  },
  'sarana.quality-unpaired': {
    severity: 'galat',
    example: { names: ['Kebersihan'] },
    message: p => `Butir Kualitas ${quoted(p.names)} tidak ada di antara butir Pemenuhan.`,
    hint: () =>
      'Tulis nama butir Kualitas sama dengan nama sarananya; nilainya berasal dari kolom "Kondisi" sarana itu.',
  },
}

export const facilityProblem = problemsFrom(facilityCatalogue)
