import { readdirSync, statSync } from 'node:fs'

/** The names of the sample workbooks, in their order. */
export const sampleFiles: readonly string[] = readdirSync('data/samples').filter(
  name => name.endsWith('.xlsx') && !name.startsWith('~'),
)

const megabyte = 1_000_000
/** A page or two for each of many units. */
const hundredPages = /^(?:pekppp|kelompok-rentan)-2025\.xlsx$/

/**
 * A sample with so many answers, or pages, that it takes longer than all others of its kind together. It is drafted in `audit-samples.test.ts` and, with `LAWS=full`,
 * made in every format in `test/verify/samples.test.ts`; other tests learn nothing from it that a small one of its kind does
 * not show.
 */
export function isHuge(name: string): boolean {
  return hundredPages.test(name) || statSync(`data/samples/${name}`).size > megabyte
}
