import { plainText } from './marked-text.ts'

const forbidden = [
  / {2}/,
  /^\s|\s$/,
  / $/m,
  / [.,;]/,
  /[[\]{}|]/,
  /layanan layanan/i,
  /\b(belum|akan|open)\b/i,
  /\.\.|;\./,
]
const purpose = /\b(agar|sehingga|guna|sebagai (?!berikut)|untuk me\w+)\b/g
const reference = /SKM Tahun|SKM periode/g

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}

function repeats(words: readonly string[], length: number): boolean {
  const seen = new Set<string>()
  for (let at = 0; at + length <= words.length; at += 1) {
    const run = words.slice(at, at + length).join(' ')
    if (seen.has(run)) return true
    seen.add(run)
  }
  return false
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d-]+/gu) ?? []
}

function echoes(words: readonly string[]): boolean {
  return words.some((word, at) => word.length > 5 && words.slice(at + 1, at + 4).includes(word))
}

function sentenceReadsWell(sentence: string): boolean {
  const words = wordsOf(sentence)
  return countOf(purpose, sentence) <= 1 && !repeats(words, 2) && !echoes(words)
}

// "Pelaksanaannya dipantau … Pelaksanaannya dibahas …" in one paragraph sounds like a stuck record.
function lineReadsWell(line: string): boolean {
  const sentences = line.split(/(?<=\.) (?=[A-Z])/)
  const openings = new Set(sentences.map(sentence => sentence.split(' ', 1)[0]))
  return openings.size === sentences.length && sentences.every(sentenceReadsWell)
}

/** Whether a text has no slip that choosing phrases by chance can make: two purposes in a sentence, echoes, stray spaces. */
export function readsWell(marked: string): boolean {
  const text = plainText(marked)
  if (forbidden.some(pattern => pattern.test(text)) || countOf(reference, text) > 1) return false
  const isLong = text.length > 600
  return !repeats(wordsOf(text), isLong ? 8 : 5) && text.split('\n').every(lineReadsWell)
}
