import { type FindingsWords, todaysFindingsWords } from '../../sources/findings-workbook.ts'
import type { Manifest } from '../manifest.ts'
import { isOfV1 } from './reading-of.ts'

/** Those programs called a note a finding, and showed the codes of its severity. */
const v1FindingsWords: FindingsWords = {
  heading: 'Temuan',
  none: 'Tidak ada temuan.',
  severities: { galat: 'galat', peringatan: 'peringatan' },
}

/** The words of the program that made a capsule. */
export function findingsWordsOf(manifest: Pick<Manifest, 'versions'>): FindingsWords {
  return isOfV1(manifest) ? v1FindingsWords : todaysFindingsWords
}
