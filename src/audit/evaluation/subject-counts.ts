import { enumerate } from '../../base/enumerate.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

// How many agencies an assessment covers, as texts say (`docs/RULES.md` 10.6).

/** What is assessed, as a text calls it; the words are those that `pattern` finds. */
const sorts = ['kementerian', 'provinsi', 'kabupaten', 'kota'] as const

type SubjectSort = (typeof sorts)[number]

/** How many of each sort were assessed in a year. */
export type SubjectCounts = Readonly<Record<SubjectSort, number>>

interface TextsOnSubjects {
  readonly officeTexts: readonly { readonly title: string; readonly words: string; readonly place: Place }[]
  /** Of the year of the report; absent where they are not known. */
  readonly assessedSubjects?: { readonly year: number; readonly counts: SubjectCounts } | undefined
}

interface Params {
  readonly title: string
  readonly found: string
  /** What it should be: a sum of what the text says itself, or the number of the year. */
  readonly right: string
}

/** A text names how many provinces, regencies and cities are assessed, and the numbers do not fit each other or the year. */
export const subjectsMiscounted = defineRule({
  code: 'subjek.count-differs',
  severity: 'peringatan',
  example: { title: 'Hasil', found: '95 kota', right: 'penilaian tahun 2024 meliputi 93' },
  message: (p: Params) => `"${p.title}" menyebut ${p.found}; ${p.right}.`,
  hint: () => 'Periksa jumlahnya di lembar Narasi; nilai dan peringkat tidak berubah karenanya.',
  find: ({ officeTexts, assessedSubjects }: TextsOnSubjects) =>
    officeTexts.flatMap(({ title, words, place }) =>
      sentencesOf(words).flatMap(sentence => {
        const hits = [...sumHits(sentence), ...yearHits(sentence, assessedSubjects)]
        return hits.map(hit => ({ place, params: { title, ...hit } }))
      }),
    ),
})

const pattern =
  /(?<!\d)(\d{1,3}(?:\.\d{3})*|\d+)\s+(?:\([^)]*\)\s+)?(kementerian|K\/L|provinsi|kabupaten(?!\/)|kota|pemerintah daerah|daerah)(?!\p{L})/giu

interface Sentence {
  /** What it counts of each sort; a sort that it counts twice is none. */
  readonly counts: ReadonlyMap<SubjectSort, number>
  /** How many local governments it counts in all. */
  readonly whole: number | undefined
}

/** Sentences that count at least two sorts: one alone may count what else it likes, such as cities that were visited. */
function sentencesOf(words: string): readonly Sentence[] {
  return words.split(/(?<=[.;!?])\s+|\n/).flatMap(sentence => {
    const counts = new Map<SubjectSort, number>()
    let whole: number | undefined
    for (const [, digits = '', called = ''] of sentence.matchAll(pattern)) {
      const number = Number(digits.replaceAll('.', ''))
      const sort = sortOf(called.toLowerCase())
      if (sort === undefined) whole = number
      else counts.set(sort, number)
    }
    return counts.size < 2 ? [] : [{ counts, whole }]
  })
}

function sortOf(called: string): SubjectSort | undefined {
  return called === 'k/l' ? 'kementerian' : sorts.find(sort => sort === called)
}

/** Parts of local government that do not come to the number that is said of all. */
function sumHits({ counts, whole }: Sentence): readonly Omit<Params, 'title'>[] {
  const parts = (['provinsi', 'kabupaten', 'kota'] as const).flatMap(sort => counts.get(sort) ?? [])
  const sum = parts.reduce((total, one) => total + one, 0)
  if (whole === undefined || parts.length < 3 || sum === whole) return []
  const added = enumerate(parts.map(one => formatNumber(one)))
  return [{ found: `${formatNumber(whole)} daerah`, right: `jumlah ${added} ialah ${formatNumber(sum)}` }]
}

function yearHits({ counts }: Sentence, known: TextsOnSubjects['assessedSubjects']): readonly Omit<Params, 'title'>[] {
  if (known === undefined) return []
  return [...counts].flatMap(([sort, said]) => {
    const right = known.counts[sort]
    if (said === right) return []
    const words = `penilaian tahun ${known.year} meliputi ${formatNumber(right)}`
    return [{ found: `${formatNumber(said)} ${sort === 'kementerian' ? 'kementerian/lembaga' : sort}`, right: words }]
  })
}
