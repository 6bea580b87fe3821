import type { Rounded } from './decimal.ts'

const units = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
]
const scales: readonly (readonly [size: number, name: string])[] = [
  [1e12, 'triliun'],
  [1e9, 'miliar'],
  [1e6, 'juta'],
  [1e3, 'ribu'],
  [100, 'ratus'],
  [10, 'puluh'],
]

/**
 * A number in Indonesian words: `15` → `lima belas`, `6137` → `enam ribu seratus tiga puluh tujuh`.
 *
 * Decimals are read as one number that keeps its zeros: `89.80` → `delapan puluh sembilan koma delapan puluh`,
 * `88.05` → `… koma nol lima` (`docs/RULES.md` 6.2).
 *
 * @throws RangeError below 0, and from 10^15 on, where a JavaScript number is no longer exact.
 */
export function numberWords(value: Rounded | number): string {
  const [whole = '', decimals] = String(value).split('.')
  if (!/^\d{1,15}(\.\d+)?$/.test(String(value))) throw new RangeError(`no words for ${value}`)
  const words = wholeWords(Number(whole))
  return decimals === undefined ? words : `${words} koma ${decimalWords(decimals)}`
}

function decimalWords(decimals: string): string {
  const zeros = /^0*/.exec(decimals)?.[0].length ?? 0
  const rest = decimals.slice(zeros)
  return [...Array<string>(zeros).fill('nol'), ...(rest === '' ? [] : [wholeWords(Number(rest))])].join(' ')
}

function wholeWords(value: number): string {
  const word = units[value]
  if (word !== undefined) return word
  if (value < 20) return `${wholeWords(value - 10)} belas`
  const [size, name] = scales.find(([limit]) => value >= limit) ?? [10, 'puluh']
  const rest = value % size
  const head = leadWords(Math.floor(value / size), name)
  return rest === 0 ? head : `${head} ${wholeWords(rest)}`
}

/** One hundred and one thousand contract to `seratus` and `seribu`; one million stays `satu juta`. */
function leadWords(count: number, name: string): string {
  return count === 1 && (name === 'ratus' || name === 'ribu') ? `se${name}` : `${wholeWords(count)} ${name}`
}
