import { normaliseName } from '../../base/name-key.ts'

/** Marks of footnotes, in front of a heading or behind it. */
const footnote = /[*†‡⁰¹²³⁴-⁹]+/gu
const brackets = /\(([^()]*)\)|\[([^[\]]*)\]|\{([^{}]*)\}/g
/** `1. `, `1) `, `(1) `, `1 `, `a. `, `IV. ` */
const listNumber = /^\s*(?:\(\d{1,2}\)|\d{1,2}\s*[.)]|\d{1,2}(?=\s+\p{L})|[A-Za-z]\s*[.)](?=\s)|[IVX]{1,4}\s*[.)])\s*/u
/** What hides a list number behind it. */
const marks = /^[\s"'“”„‘’«»:;,|–—-]+/u
/** What a heading may say of its values before it names them. */
const introduction =
  /^\s*(?:nilai|skor|score|unsur|jawaban|penilaian|kolom|kode|rata\s?-?\s?rata|pertanyaan)(?![\p{L}\p{N}])[\s.:–-]*/iu

/** A sign that is a heading by itself, as `%` behind `Jumlah`. */
const perCentAlone = /^[\s(]*%[\s)]*$/

/**
 * The forms in which a heading may be meant, normalised: as it stands first, then without footnote marks, list number,
 * brackets (a unit, a format, a code), an introduction such as "Nilai".
 */
export function headingForms(written: string): readonly string[] {
  const title = perCentAlone.test(written) ? 'persen' : written
  const bare = title.replace(footnote, ' ')
  const outside = bare.replace(brackets, ' ')
  return normalised([title, ...withoutFront(bare), ...withoutFront(outside)])
}

/** What stands in the brackets of a heading alone, as in the grids of Google Forms, `Penilaian … [Waktu pelayanan]`. */
export function bracketForms(title: string): readonly string[] {
  const inside = [...title.matchAll(brackets)].map(([, round, square, curly]) => round ?? square ?? curly ?? '')
  return normalised(inside.flatMap(withoutFront))
}

function normalised(forms: readonly string[]): readonly string[] {
  return [...new Set(forms.map(normaliseName))].filter(form => form !== '')
}

/** A text without marks, list numbers and introductions in front, one more taken away in every form. */
function withoutFront(text: string): readonly string[] {
  const rest = [marks, listNumber, introduction].map(front => text.replace(front, '')).find(shorter => shorter !== text)
  return rest === undefined ? [text] : [text, ...withoutFront(rest)]
}

/** The words of a heading, each with a space before and behind, for finding phrases in it. */
export function headingPhrase(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu)
  return ` ${(words ?? []).join(' ')} `
}

const asksAt =
  /^(?:\W*\d{1,2}\W+)?(?:bagaimana|apakah|seberapa|sejauh|menurut|penilaian|pendapat|mohon|berikan|silakan|tingkat|kepuasan)/iu
const fewestWordsOfQuestion = 5

/** Whether a heading asks something, rather than naming a column. */
export function isQuestion(title: string): boolean {
  const trimmed = title.trim()
  return (
    trimmed.endsWith('?') || asksAt.test(trimmed) || headingPhrase(title).split(' ').length > fewestWordsOfQuestion + 2
  )
}
