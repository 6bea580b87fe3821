import { isListedName, isShouted, isTellingName, nameUntil } from './name-words.ts'
import { isOfPlace } from './named-places.ts'
import { noNames } from './no-names.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { type HintedPattern, matchesOf, type Span, spanOf } from './patterns.ts'

// Names that nothing introduces, by the list of names that people bear here.

interface Word extends Span {
  readonly word: string
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}[\p{L}'’-]*/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
}

/** Two names side by side that people are called by; in capitals where the sentence is not. */
export function findListedPairs(text: string): readonly Span[] {
  const shouted = isShouted(text)
  const isPart = ({ word }: Word) => isListedName(word) && (shouted || /^\p{Lu}/u.test(word))
  return runsOf(text, wordsOf(text).filter(isPart)).flatMap(run => {
    const [first, last] = [run[0], run.at(-1)]
    if (first === undefined || last === undefined || run.length < 2) return []
    if (!run.some(({ word }) => isTellingName(word)) || isOfPlace(text, first.start)) return []
    return [{ start: first.start, end: capitalsFrom(text, last.end) }]
  })
}

/** Words by the runs that they stand in, nothing but blanks between them. */
function runsOf(text: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = []
  for (const word of words) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const isNext = last !== undefined && /^[ \u00A0]+$/.test(text.slice(last.end, word.start))
    if (isNext) run?.push(word)
    else runs.push([word])
  }
  return runs
}

/** A name goes on in the words with capitals beside it. */
function withNeighbours(text: string, { start, end }: Span): Span {
  const before = nameUntil(text, start)
  const isName = before !== undefined && text.slice(before.end, start).trim() === ''
  const words = isName ? text.slice(before.start, start).toLowerCase().trim().split(/\s+/) : []
  return { start: isName && !words.some(isOrdinaryWord) ? before.start : start, end: capitalsFrom(text, end) }
}

/** A further name that nobody lists belongs to it, an ordinary word too where it has a capital. */
function capitalsFrom(text: string, end: number, most = 3): number {
  const further = /^(?:[ \u00A0]+(?<word>\p{Lu}\p{Ll}[\p{L}'’-]*|\p{Lu}\.))/u.exec(text.slice(end))
  const word = further?.groups?.word?.toLowerCase() ?? ''
  if (further === null || most === 0 || noNames.has(word)) return end
  return capitalsFrom(text, end + further[0].length, most - 1)
}

const role: HintedPattern = {
  hint: /petugas|staf|pegawai|satpam|se[ck]uri|operator|admin|resepsionis|verifikator|evaluator|narasumber|kasir|perawat|pelapor|pemohon|saksi|kurir|sopir|pasien/i,
  pattern:
    /(?<!\p{L})(?:petugas|staf|pegawai|satpam|sekuriti|security|operator|admin|resepsionis|verifikator|evaluator|narasumber|kasir|perawat|pelapor|pemohon|saksi|kurir|sopir|pasien|Pasien|Petugas|Staf|Pegawai|Pelapor|Pemohon|Saksi)(?:\s(?:loket|lapangan|piket|lab|laboratorium|keamanan|kebersihan|pelayanan|pengawas))?\s+(?<piece>\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}{2,}){0,2})/dgu,
}
const employer: HintedPattern = {
  hint: /pemilik|karyawa|pegawai|direktur|owner|kerja di/,
  pattern:
    /(?<!\p{L})(?:pemilik|karyawan|karyawati|pegawai|direktur|owner|bekerja di|kerja di)\s+(?<piece>(?:PT|CV|UD|Toko|Apotek|Klinik)\.?\s+\p{Lu}[\p{L}'’]*(?:\s\p{Lu}[\p{L}'’]*){0,3})/dgu,
}

/** What a suspicion goes by beside the list. */
export const listedPatterns: readonly HintedPattern[] = [role, employer]

/** What may be a person: a listed name without any cue, a word with a capital behind a role, somebody's employer. */
export function findSuspectedPersons(text: string): readonly Span[] {
  const shouted = isShouted(text)
  const alone = wordsOf(text).flatMap(({ word, ...span }) => {
    if (!isListedName(word) || isOfPlace(text, span.start)) return []
    const isCapital = /^\p{Lu}\p{Ll}/u.test(word)
    // A name that is a word too needs one beside it that is none.
    if (!isTellingName(word)) {
      const whole = isCapital ? withNeighbours(text, span) : span
      const [next = ''] = text.slice(span.end, whole.end).trim().toLowerCase().split(/\s+/)
      return next === '' || isOrdinaryWord(next) ? [] : [whole]
    }
    if (isCapital) return [withNeighbours(text, span)]
    return shouted || word.length > 3 ? [span] : []
  })
  const behindRole = shouted ? [] : matchesOf(role, text).map(spanOf)
  const named = behindRole.filter(({ start, end }) => {
    const [first = ''] = text.slice(start, end).toLowerCase().split(/\s/)
    return !noNames.has(first) && !isOrdinaryWord(first)
  })
  return [...alone, ...named, ...matchesOf(employer, text).map(spanOf)]
}
