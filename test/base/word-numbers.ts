/** Number words written the other way round: in groups of three digits from the left, each group spelled by its digits. */
const digitNames = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan']
const groupNames = ['', 'ribu', 'juta', 'miliar', 'triliun']

const nameOf = (digit: number) => digitNames[digit] ?? `digit ${digit}`

export function spellWhole(value: number): string {
  if (value === 0) return 'nol'
  const digits = String(value).padStart(Math.ceil(String(value).length / 3) * 3, '0')
  const groups = digits.match(/\d{3}/g) ?? []
  const words = groups.map((group, index) => spellGroup(group, groupNames[groups.length - 1 - index] ?? '?'))
  return words.filter(word => word !== '').join(' ')
}

function spellGroup(group: string, name: string): string {
  if (group === '000') return ''
  if (group === '001' && name === 'ribu') return 'seribu'
  const [hundreds = 0, tens = 0, ones = 0] = [...group].map(Number)
  return [spellHundreds(hundreds), spellTens(tens, ones), name].filter(word => word !== '').join(' ')
}

function spellHundreds(digit: number): string {
  if (digit === 0) return ''
  return digit === 1 ? 'seratus' : `${nameOf(digit)} ratus`
}

function spellTens(tens: number, ones: number): string {
  if (tens === 0) return ones === 0 ? '' : nameOf(ones)
  if (tens === 1) return ['sepuluh', 'sebelas'][ones] ?? `${nameOf(ones)} belas`
  return ones === 0 ? `${nameOf(tens)} puluh` : `${nameOf(tens)} puluh ${nameOf(ones)}`
}

/** What a listener writes down who hears `… koma …` with two decimals: `89.80`. */
export function hearDecimal(words: string): string {
  const [whole = '', decimals = ''] = words.split(' koma ')
  const wholes = Array.from({ length: 101 }, (_, value) => spellWhole(value))
  const value = wholes.indexOf(whole)
  const low = /^nol (\S+)$/.exec(decimals)
  const cents = low === null ? wholes.indexOf(decimals) : digitNames.indexOf(low[1] ?? '')
  const isSpoken = low !== null || cents >= 10
  return value < 0 || cents < 0 || !isSpoken ? `not understood: ${words}` : `${value}.${String(cents).padStart(2, '0')}`
}
