/** What a number format makes of a number. A time of day, or a span of hours, is no day. */
export type FormatKind = 'number' | 'percent' | 'date' | 'time'

/** Formats that files name by number only. 27–36 and 50–58 are the dates of East Asian versions. */
function builtInKind(id: number): FormatKind {
  if (id === 9 || id === 10) return 'percent'
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time'
  const isDate = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  return isDate ? 'date' : 'number'
}

/**
 * The kind of a number format by its id and, where the workbook defines one, its code: `[$-421]dd mmmm yyyy;@`.
 *
 * Only the part for positive numbers counts, and in it nothing that is quoted, escaped or in brackets, but for spans of
 * time: `[h]:mm`. A letter m beside hours or seconds means minutes (ECMA-376, 18.8.31).
 */
export function formatKind(id: number, code: string | undefined): FormatKind {
  if (code === undefined) return builtInKind(id)
  const [positive = ''] = code.replace(/"[^"]*"?|[\\_*]./gs, '').split(';')
  if (/\[(h+|m+|s+)\]/i.test(positive)) return 'time'
  const letters = positive.replace(/\[[^\]]*\]?/g, '').replace(/am\/pm|a\/p/gi, 'h')
  if (/[yd]/i.test(letters)) return 'date'
  if (/[hs]/i.test(letters)) return 'time'
  if (/m/i.test(letters)) return 'date'
  return letters.includes('%') ? 'percent' : 'number'
}
