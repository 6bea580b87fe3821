import type { Decimal } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { spelled } from '../../base/name-key.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

// Results and what was said of them: weights, grades, years, words.

interface Weighed {
  readonly weights: readonly { readonly what: string; readonly sum: Decimal; readonly place: Place }[]
}

const roundingOfWeights = '0.5'

/** Printed weights that do not come to a hundred; they are used as they are (`docs/RULES.md` 8.1). */
export const weightsNotWhole = defineRule({
  code: 'penilaian.weights',
  severity: 'peringatan',
  example: { what: 'indikator Kebijakan Pelayanan', sum: '98,2' },
  message: p => `Bobot ${p.what} berjumlah ${p.sum}%, bukan 100%; laporan memakainya seperti tercetak.`,
  hint: () => 'Periksa bobotnya di lembar Instrumen; selisih sampai 0,5 biasanya karena pembulatan.',
  find: ({ weights }: Weighed) =>
    weights.flatMap(({ what, sum, place }) =>
      sum.minus(100).abs().lte(roundingOfWeights)
        ? []
        : [{ place, params: { what, sum: formatNumber(sum.toNumber()) } }],
    ),
})

/** A grade that somebody wrote beside a value, and the grade by the table. */
export interface WrittenGrade {
  /** What it is the grade of: `IPP Balai Umpama 2024`. */
  readonly what: string
  readonly value: string
  readonly written: string
  readonly letter: string
  readonly name: string
  readonly place: Place
}

interface Graded {
  readonly writtenGrades: readonly WrittenGrade[]
}

/** What makes two spellings of a grade the same: case, spaces and parentheses aside; the sign behind a letter is a part of it. */
export function gradeKey(written: string): string {
  return spelled(written.replace(/[()]/g, ' '))
}

/** A written grade is not that of its value: 4,44 printed as A (`docs/RULES.md` 8.4). */
export const writtenGradeDiffers = defineRule({
  code: 'penilaian.grade-differs',
  severity: 'peringatan',
  example: { what: 'IPP Balai Umpama', value: '4,44', written: 'A', right: 'A- (Sangat Baik)' },
  message: p => `${p.what} ${p.value} tertulis berkategori ${p.written}; menurut tabelnya ${p.right}.`,
  hint: () => 'Laporan memakai kategori menurut tabel; perbaiki yang tertulis, atau nilainya.',
  find: ({ writtenGrades }: Graded) =>
    writtenGrades.flatMap(({ what, value, written, letter, name, place }) => {
      const fits = [letter, name, `${letter} ${name}`].some(one => gradeKey(one) === gradeKey(written))
      return fits
        ? []
        : [{ place, params: { what, value, written, right: letter === name ? name : `${letter} (${name})` } }]
    }),
})

interface AchievementWords {
  readonly achievementWord?:
    | { readonly written: string; readonly grade: string; readonly names: readonly string[]; readonly place: Place }
    | undefined
}

/** The word for an achievement is one of the grades, but not that of the value: 112,54 % "Sangat Baik", and Baik (`docs/RULES.md` 8.4). */
export const achievementAsGrade = defineRule({
  code: 'penilaian.achievement-word',
  severity: 'peringatan',
  example: { written: 'Sangat Baik', grade: 'Baik' },
  message: p =>
    `Sebutan capaian "${p.written}" sama dengan sebuah kategori nilai, padahal kategori nilainya ${p.grade}.`,
  hint: () => 'Jangan memakai sebutan capaian sebagai kategori; laporan menyebut kategori menurut nilainya.',
  find: ({ achievementWord: word }: AchievementWords) => {
    if (word === undefined) return []
    const isGrade = word.names.some(name => gradeKey(name) === gradeKey(word.written))
    const isRight = gradeKey(word.written) === gradeKey(word.grade)
    return isGrade && !isRight ? [{ place: word.place, params: { written: word.written, grade: word.grade } }] : []
  },
})

interface PastYears {
  readonly pastYears: readonly {
    readonly year: number
    readonly hasForm: boolean
    readonly isOtherRule: boolean
    readonly place: Place
  }[]
}

/** A year of another rule whose instrument nobody names (`docs/RULES.md` 8.5). */
export const yearWithoutInstrument = defineRule({
  code: 'penilaian.year-without-instrument',
  severity: 'peringatan',
  example: { year: 2021 },
  message: p => `Nilai tahun ${p.year} berasal dari aturan lain, tetapi kolom "Instrumen" kosong.`,
  hint: () => 'Tulis instrumennya, agar laporan menyebut bahwa nilainya tidak setara.',
  find: ({ pastYears }: PastYears) =>
    pastYears.flatMap(({ year, hasForm, isOtherRule, place }) =>
      isOtherRule && !hasForm ? [{ place, params: { year } }] : [],
    ),
})

interface FinalState {
  readonly finalWithoutDay?: Place | undefined
}

/** Said to be final, without the day on which it was settled. */
export const finalWithoutDay = defineRule({
  code: 'penilaian.final-without-date',
  severity: 'peringatan',
  example: {},
  message: () => 'Status hasil final, tetapi tanggal penetapannya kosong.',
  hint: () => 'Isi "Tanggal Penetapan", atau tulis sementara.',
  find: ({ finalWithoutDay: place }: FinalState) => (place === undefined ? [] : [{ place, params: {} }]),
})

interface UserNumbers {
  readonly userNumbers: readonly { readonly subject: string; readonly users: number; readonly place: Place }[]
  readonly leastUsers: number
  readonly mostUsers?: number | undefined
}

/** Fewer users asked than the guide wants, or more (`docs/RULES.md` 8.6). */
export const userNumberOutside = defineRule({
  code: 'penilaian.users',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { subject: 'Balai Umpama', users: 7, limit: 'sekurang-kurangnya 10' },
  message: p => `Pengguna yang menjawab untuk ${p.subject} ${p.users} orang; ${p.limit}.`,
  hint: () => 'Periksa jumlahnya, atau sebutkan keterbatasan ini dalam laporan.',
  find: ({ userNumbers, leastUsers, mostUsers }: UserNumbers) =>
    userNumbers.flatMap(({ subject, users, place }) => {
      const isFew = users < leastUsers
      const isMany = mostUsers !== undefined && users > mostUsers
      const limit = isFew ? `sekurang-kurangnya ${leastUsers}` : `sebanyak-banyaknya ${mostUsers}`
      const params = { subject, users, limit }
      return users > 0 && (isFew || isMany) ? [{ place, params }] : []
    }),
})

interface TextsOnCriteria {
  readonly officeTexts: readonly { readonly title: string; readonly words: string; readonly place: Place }[]
  /** What a text calls them, and how many there are: `aspek`, 6. */
  readonly criteriaWord: string
  readonly criteriaCount: number
}

const numberNames = ['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh']

/** A text speaks of "lima aspek" where the instrument has six. */
export const criteriaMiscounted = defineRule({
  code: 'penilaian.criteria-in-text',
  severity: 'peringatan',
  example: { title: 'Metode', found: 'lima aspek', count: 6 },
  message: p => `"${p.title}" menyebut ${p.found}, sedangkan instrumennya memuat ${p.count}.`,
  hint: () => 'Perbaiki jumlah itu di lembar Narasi.',
  find: ({ officeTexts, criteriaWord, criteriaCount }: TextsOnCriteria) =>
    officeTexts.flatMap(({ title, words, place }) => {
      const pattern = new RegExp(`\\b(?:\\d+|${numberNames.join('|')})(?:\\s*\\([^)]*\\))?\\s+${criteriaWord}\\b`, 'i')
      const found = pattern.exec(words)?.[0]
      if (found === undefined) return []
      const [first = ''] = found.toLowerCase().split(/\s+/)
      const said = /^\d+$/.test(first) ? Number(first) : numberNames.indexOf(first) + 2
      return said === criteriaCount ? [] : [{ place, params: { title, found, count: criteriaCount } }]
    }),
})
