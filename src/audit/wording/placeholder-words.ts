import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

interface OfficeTexts {
  /** What the office says in its own words. */
  readonly officeTexts: readonly { readonly title: string; readonly words: string; readonly place: Place }[]
}

/** What templates leave behind, and what shows that a text was never written. */
const leftovers: readonly RegExp[] = [
  /\blorem ipsum\b/i,
  /\bx{3,}\b/i,
  /\bCOBA\b/,
  /\b(?:tes|test)(?:ing)? (?:data|123)\b/i,
  /\[(?:isi|diisi|nama|tanggal)[^\]]*\]/i,
  /<(?:isi|nama|tanggal)[^>]*>/i,
  /_{4,}|\.{6,}/,
  /\b(U\d{1,2})\.?\s+\1\b/i,
]

/** Names that no Indonesian text has. */
const englishMonths = /\b(?:January|February|March|June|July|August|October|December)\b/

/** Words that a template or a trial left in a text. */
export const placeholderWords = defineRule({
  code: 'text.placeholder',
  severity: 'peringatan',
  example: { title: 'RTL', found: 'xxx' },
  message: p => `"${p.title}" masih memuat "${p.found}", yang tampaknya sisa contoh atau bukan bahasa Indonesia.`,
  hint: () => 'Ganti dengan kata yang sebenarnya; laporan mencetaknya seperti tertulis.',
  find: ({ officeTexts }: OfficeTexts) =>
    officeTexts.flatMap(({ title, words, place }) => {
      const found = [...leftovers, englishMonths].flatMap(pattern => pattern.exec(words)?.[0] ?? [])[0]
      return found === undefined ? [] : [{ place, params: { title, found } }]
    }),
})
