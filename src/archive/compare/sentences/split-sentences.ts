/** A stop that ends nothing: of an abbreviation (`No.`, `Apt.`, `S.Si.`), an initial, or a list number. */
const abbreviation = /(?:^|[\s("])(?:[A-Z][a-z]{1,2}|[A-HJ-UWYZ]|\p{L}+(?:\.\p{L}+)+|\d{1,2}|\p{Ll})\.$/u

/** Where a sentence may end: a stop, perhaps a closing mark, a blank, and what can begin another. */
const ending = /(?<=[.!?]["”)]?)\s+(?=["“(]?[\p{Lu}\p{N}])/u

/** The sentences of a paragraph. Where one ends is a guess, the same for the same words; no word is lost. */
export function splitSentences(paragraph: string): readonly string[] {
  const sentences: string[] = []
  for (const piece of paragraph.split(ending)) {
    const last = sentences.at(-1)
    if (last !== undefined && abbreviation.test(last)) sentences[sentences.length - 1] = `${last} ${piece}`
    else sentences.push(piece)
  }
  return sentences.map(sentence => sentence.replace(/\s+/g, ' ').trim()).filter(sentence => sentence !== '')
}
