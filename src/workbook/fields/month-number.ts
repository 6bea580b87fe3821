import { normaliseName } from '../../base/name-key.ts'

/** How staff and their programs name the months, in Indonesian and English. */
const names: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'pebruari', 'february'],
  ['maret', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['agustus', 'august', 'agt', 'ags'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
]

const shortest = 3

/**
 * The number of a month by its name, or a beginning of it of at least three letters: `Juli`, `AUG`, `Agt`; or by its
 * figures, which may be those of no month. 0 for what is no month.
 */
export function monthNumber(written: string): number {
  if (/^\d{1,2}$/.test(written)) return Number(written)
  const wanted = normaliseName(written)
  if (wanted.length < shortest) return 0
  return names.findIndex(spellings => spellings.some(spelling => spelling.startsWith(wanted))) + 1
}
