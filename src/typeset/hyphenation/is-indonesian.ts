import { isOnset, isWordEnd } from './clusters.ts'
import { isVowel, type Sound, soundsOf } from './sounds.ts'

/** Letters that only a vowel follows in Indonesian: `checklist`, `flowchart`, `survey` and `dashboard` are foreign. */
const withoutVowel = /[cjvwy](?![aeiou])|[bcdfgjpstvwz]h|[qx]/

/** A letter again and again; `nn` and `kk` stand where a suffix begins (`layanannya`, `ditunjukkan`). */
const repeated = /([bcdfghjlmprstvwyz])\1|([aeiou])\2\2/

/** How foreign words end and Indonesian ones do not. */
const foreignEnd = /(?:[ai]te|ine|nce|ive|dge|age|ure|tion|(?:ain|ief|eak|eet|ead)ing)$/

/** Consonants that stand between two vowels of an Indonesian word at most (`in-stru-men`). */
const mostConsonants = 4

/** Whether a word in small letters has the look of an Indonesian one. Foreign words have rules that are not known here. */
export function isIndonesian(word: string): boolean {
  if (!/^[a-z]+$/.test(word) || foreignEnd.test(word)) return false
  const sounds = soundsOf(word)
  const letters = sounds.map(plain).join('')
  if (withoutVowel.test(letters) || repeated.test(letters)) return false
  const vowels = sounds.flatMap((sound, index) => (isVowel(sound.letters) ? [index] : []))
  const [first, last] = [vowels[0], vowels.at(-1)]
  if (first === undefined || last === undefined) return false
  const isClose = vowels.every((at, index) => at - (vowels[index - 1] ?? at) - 1 <= mostConsonants)
  const consonants = (from: number, to?: number) => sounds.slice(from, to).map(sound => sound.letters)
  return isClose && isOnset(consonants(0, first)) && isWordEnd(consonants(last + 1))
}

/** A sound of two letters as one that stands for it, so that no letter of it is taken for a sound. */
function plain({ letters }: Sound): string {
  return letters.length > 1 ? 'n' : letters
}
