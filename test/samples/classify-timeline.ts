const month = '(Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember)'

// In the words of the facts; the first pattern that fits names the format.
const formats: readonly (readonly [format: string, pattern: RegExp])[] = [
  ['(blank)', /^$/],
  ['-', /^-$/],
  ['DD/MM/YYYY', /^\d{2}\/\d{2}\/\d{4}$/],
  ['D/M/YYYY', /^\d{1,2}\/\d{1,2}\/\d{4}$/],
  ['DD/MM/YY', /^\d{2}\/\d{2}\/\d{2}$/],
  ['DD-MM-YYYY', /^\d{2}-\d{2}-\d{4}$/],
  ['YYYY-MM-DD', /^\d{4}-\d{2}-\d{2}$/],
  ['DD/MMYYYY (separator lost)', /^\d{2}\/\d{6}$/],
  ['DMMYYYY (no separators)', /^\d{7}$/],
  ['Month YYYY', new RegExp(`^${month} \\d{4}$`)],
  ['list number + Month YYYY', new RegExp(`^\\d+\\. ${month} \\d{4}$`)],
  ['TW n YYYY', /^tw (I|II|III|IV) \d{4}$/i],
  ['Triwulan n (no year)', /^Triwulan (I|II|III|IV)$/],
  ['Semester n YYYY', /^Semester (I|II) \d{4}$/],
  ['Setiap bulan', /^Setiap bulan$/],
]

/** The format of a timeline, named as in the facts. */
export function classifyTimeline(timeline: string): string {
  return formats.find(([, pattern]) => pattern.test(timeline))?.[0] ?? `unknown: ${timeline}`
}

/** The day of a timeline that is written with day, month and year, as `2022-12-31`; undefined for any other, or no real day. */
export function dayOf(timeline: string): string | undefined {
  const parts = /^(\d{1,2})[/-]?(\d{1,2})[/-]?(\d{2}|\d{4})$/.exec(timeline)
  const iso = /^\d{4}-\d{2}-\d{2}$/.test(timeline)
    ? timeline
    : parts && `${parts[3]?.padStart(4, '20')}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}`
  if (!iso) return undefined
  const day = new Date(`${iso}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso ? undefined : iso
}
