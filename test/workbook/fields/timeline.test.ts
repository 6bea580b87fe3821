import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastDayOfMonth, monthNames } from '../../../src/base/dates/calendar-date.ts'
import { parseTimeline, timeline } from '../../../src/workbook/fields/timeline.ts'
import { daysBetween } from '../../base/any-day.ts'
import { dateCell } from '../build-sheet.ts'
import { readCell } from './read-cell.ts'

const facts: {
  readonly timelineFormats: readonly { readonly format: string; readonly examples: readonly string[] }[]
} = JSON.parse(await readFile('data/facts/semester-1-2023.json', 'utf8'))

const pad = (value: number) => String(value).padStart(2, '0')
const anyMonth = fc.integer({ min: 1, max: 12 })
const roman = ['I', 'II', 'III', 'IV']
/** Precision, deadline and certainty, with 2021 as the survey year. */
const read = (text: string) => {
  const reading = parseTimeline(text, 2021)
  return reading && [reading.precision, reading.deadline ?? 'tanpa', reading.certainty].join(' ')
}

describe('published forms', () => {
  test.each([
    ['31/12/2022', 'day 2022-12-31 certain'],
    ['1/8/2022', 'day 2022-08-01 certain'],
    ['31-12-2022', 'day 2022-12-31 certain'],
    ['2022-01-31', 'day 2022-01-31 certain'],
    ['30 September 2022', 'day 2022-09-30 certain'],
    ['29/09/23', 'day 2023-09-29 repaired'],
    ['01/012023', 'day 2023-01-01 repaired'],
    ['1012022', 'day 2022-01-01 repaired'],
    ['31122022', 'day 2022-12-31 repaired'],
    ['4. Juni 2022', 'month 2022-06-30 repaired'],
    ['Desember 2022', 'month 2022-12-31 certain'],
    ['Februari 2024', 'month 2024-02-29 certain'],
    ['TW IV 2022', 'quarter 2022-12-31 certain'],
    ['Tw II 2022', 'quarter 2022-06-30 certain'],
    ['TW 3 2022', 'quarter 2022-09-30 certain'],
    ['Triwulan I Tahun 2023', 'quarter 2023-03-31 certain'],
    ['Kuartal IV 2022', 'quarter 2022-12-31 certain'],
    ['Triwulan IV', 'quarter 2021-12-31 guessed'],
    ['Semester II 2022', 'semester 2022-12-31 certain'],
    ['semester 1 2023', 'semester 2023-06-30 certain'],
    ['Semester I', 'semester 2021-06-30 guessed'],
    ['2022', 'year 2022-12-31 certain'],
    ['Tahun 2022', 'year 2022-12-31 certain'],
    ['tahun  2023', 'year 2023-12-31 certain'],
    ['Setiap bulan', 'recurring tanpa certain'],
    ['Tiap Triwulan', 'recurring tanpa certain'],
    ['setiap ada permohonan', 'recurring tanpa certain'],
    ['Rutin', 'recurring tanpa certain'],
    ['Berkelanjutan', 'recurring tanpa certain'],
    ['Sepanjang Tahun', 'recurring tanpa certain'],
    ['Sepanjang Tahun 2022', 'year 2022-12-31 certain'],
    ['-', 'unknown tanpa certain'],
    ['–', 'unknown tanpa certain'],
    ['', 'unknown tanpa certain'],
  ])('%s is %s', (text, reading) => {
    expect(read(text)).toBe(reading)
  })

  test.each(
    facts.timelineFormats.flatMap(({ format, examples }) => examples.map(example => [format, example] as const)),
  )('%s: "%s" is understood', (_, example) => {
    expect(read(example)).toBeDefined()
  })

  test('no published form is left out', () => {
    expect(facts.timelineFormats).toHaveLength(15)
  })
})

describe('forms of other offices', () => {
  test.each([
    ['Des-22', 'month 2022-12-31 repaired'],
    ['5-Des-22', 'day 2022-12-05 repaired'],
    ['12/2022', 'month 2022-12-31 certain'],
    ['Dec 2022', 'month 2022-12-31 certain'],
    ['2022-12-31 00:00:00', 'day 2022-12-31 certain'],
    ['2022/12/31', 'day 2022-12-31 certain'],
    ['Jumat, 30 Desember 2022', 'day 2022-12-30 certain'],
    ['Q3 2023', 'quarter 2023-09-30 certain'],
    ['Q3', 'quarter 2021-09-30 guessed'],
    ['TW III/2023', 'quarter 2023-09-30 certain'],
    ['TW-III 2023', 'quarter 2023-09-30 certain'],
    ['TWIII-2023', 'quarter 2023-09-30 certain'],
    ['Triwulan ke-3 2023', 'quarter 2023-09-30 certain'],
    ['Triwulan ketiga (2023)', 'quarter 2023-09-30 certain'],
    ['TW III TA 2023', 'quarter 2023-09-30 certain'],
    ['Semester II/2022', 'semester 2022-12-31 certain'],
    ['Tahun Anggaran 2022', 'year 2022-12-31 certain'],
    ['akhir tahun 2022', 'year 2022-12-31 certain'],
    ['Akhir Desember 2022', 'month 2022-12-31 certain'],
    ['akhir bulan Desember 2022', 'month 2022-12-31 certain'],
    ['akhir TW IV 2022', 'quarter 2022-12-31 certain'],
    ['s.d. 31 Desember 2022', 'day 2022-12-31 certain'],
    ['s.d.31/12/2022', 'day 2022-12-31 certain'],
    ['s/d Desember 2022', 'month 2022-12-31 certain'],
    ['sd Desember 2022', 'month 2022-12-31 certain'],
    ['sampai dengan akhir tahun 2022', 'year 2022-12-31 certain'],
    ['paling lambat tanggal 31 Desember 2022', 'day 2022-12-31 certain'],
    ['Selambat-lambatnya Desember 2022', 'month 2022-12-31 certain'],
    ['Maret – Juni 2023', 'month 2023-06-30 certain'],
    ['Maret-Juni 2023', 'month 2023-06-30 certain'],
    ['Maret s.d. Juni 2023', 'month 2023-06-30 certain'],
    ['Maret s/d Juni 2023', 'month 2023-06-30 certain'],
    ['Maret 2022 sampai dengan Juni 2023', 'month 2023-06-30 certain'],
    ['1 – 5 Maret 2023', 'day 2023-03-05 certain'],
    ['1 Maret - 30 Juni 2023', 'day 2023-06-30 certain'],
    ['01/03/2023 - 30/06/2023', 'day 2023-06-30 certain'],
    ['TW I – TW III 2023', 'quarter 2023-09-30 certain'],
    ['TW I-III 2023', 'quarter 2023-09-30 certain'],
    ['Triwulan I s.d. IV', 'quarter 2021-12-31 guessed'],
    ['2022-2023', 'year 2023-12-31 certain'],
    ['Desember – Maret 2023', 'month 2023-03-31 repaired'],
    ['Minggu ke-2 Maret 2023', 'day 2023-03-14 repaired'],
    ['Minggu II Maret 2023', 'day 2023-03-14 repaired'],
    ['minggu kelima bulan Februari 2023', 'day 2023-02-28 repaired'],
    ['n/a', 'unknown tanpa certain'],
    ['Tidak ada', 'unknown tanpa certain'],
  ])('%s is %s', (text, reading) => {
    expect(read(text)).toBe(reading)
  })

  test.each([
    's.d. selesai',
    's.d. 31 Februari 2022',
    'Juni 2023 – Maret 2023',
    'segera – Juni 2023',
    'Maret – Juni',
    'Maret – 31 Juni 2023',
    'awal Maret 2023',
    'TW III/23',
    'Q5 2023',
    'Minggu VI Maret 2023',
    'Minggu ke-2 2023',
    'Des 22',
    '31/12/99',
  ])('%s is none', text => {
    expect(read(text)).toBeUndefined()
  })

  test('a range ends with its end, whatever mark stands between', () => {
    const anyMark = fc.constantFrom(' – ', '–', ' - ', ' s.d. ', ' s/d ', ' sampai ', ' sampai dengan ', ' hingga ')
    fc.assert(
      fc.property(anyMonth, anyMonth, anyMark, (one, other, mark) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)]
        const range = `${monthNames[first - 1]}${mark}${monthNames[last - 1]} 2023`
        expect(read(range)).toBe(`month ${lastDayOfMonth(2023, last)} certain`)
      }),
    )
  })
})

describe('a day', () => {
  const anyDay = daysBetween(2000, 2049)

  test('in every form reads back to that day, and only a lost separator or century counts as repaired', () => {
    fc.assert(
      fc.property(anyDay, ({ year, month, day, text }) => {
        const certain = [
          `${pad(day)}/${pad(month)}/${year}`,
          `${day}/${month}/${year}`,
          `${day}-${month}-${year}`,
          `${pad(day)}.${pad(month)}.${year}`,
          `${pad(day)} / ${pad(month)} / ${year}`,
          `${year}-${month}-${day}`,
          `${day} ${monthNames[month - 1]} ${year}`,
          `${day} ${monthNames[month - 1]?.slice(0, 3).toUpperCase()} ${year}`,
          text,
        ]
        const shortYear = String(year).slice(2)
        const repaired = [
          `${pad(day)}/${pad(month)}/${shortYear}`,
          `${day}-${month}-${shortYear}`,
          `${pad(day)}/${pad(month)}${year}`,
          `${pad(day)}${pad(month)}/${year}`,
          `${pad(day)}${pad(month)}${year}`,
          `${day}${pad(month)}${year}`,
        ]
        expect(certain.map(read)).toEqual(certain.map(() => `day ${text} certain`))
        expect(repaired.map(read)).toEqual(repaired.map(() => `day ${text} repaired`))
      }),
    )
  })

  test('of an impossible year is read as it is written, never corrected', () => {
    expect(read('30/12/1930')).toBe('day 1930-12-30 certain')
    expect(read('31-12-2122')).toBe('day 2122-12-31 certain')
    expect(read('30/12/0022')).toBeUndefined()
  })

  test.each([
    '31/13/2022',
    '30/02/2022',
    '29/02/23',
    '31/042022',
    '31132022',
    '112022',
    '0/0/2022',
    'Triwulan V 2022',
    'Semester III 2022',
    'TW 5',
    'TW 0',
    'Foo 2022',
    'segera',
    'Setiap',
    '13/2022',
    '44926',
    'Desember',
    '2022/12/31/1',
  ])('%s is none, and nothing is guessed', text => {
    expect(read(text)).toBeUndefined()
  })
})

describe('a period stands for its last day', () => {
  const anyYear = fc.integer({ min: 2000, max: 2099 })

  test('a month', () => {
    fc.assert(
      fc.property(anyYear, anyMonth, (year, month) => {
        const expected = `month ${lastDayOfMonth(year, month)} certain`
        const name = monthNames[month - 1] ?? ''
        const forms = [`${name} ${year}`, `${name.toUpperCase()} ${year}`, `${name.slice(0, 3)}. ${year}`]
        expect(forms.map(read)).toEqual(forms.map(() => expected))
      }),
    )
  })

  test('a quarter and a semester, in roman and arabic figures', () => {
    fc.assert(
      fc.property(anyYear, fc.integer({ min: 1, max: 4 }), (year, ordinal) => {
        const figures = [roman[ordinal - 1] ?? '', String(ordinal), (roman[ordinal - 1] ?? '').toLowerCase()]
        const end = (months: number) => String(lastDayOfMonth(year, ordinal * months))
        const quarters = figures.flatMap(figure => [`TW ${figure} ${year}`, `Triwulan ${figure} Tahun ${year}`])
        expect(quarters.map(read)).toEqual(quarters.map(() => `quarter ${end(3)} certain`))
        const semesters = figures.flatMap(figure => [`Semester ${figure} ${year}`, `Smt. ${figure} ${year}`])
        const expected = ordinal > 2 ? undefined : `semester ${end(6)} certain`
        expect(semesters.map(read)).toEqual(semesters.map(() => expected))
      }),
    )
  })
})

test('a year, alone or named, and along its whole length', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), year => {
      const forms = [`${year}`, `Tahun ${year}`, `TAHUN  ${year}`, `sepanjang tahun ${year}`]
      expect(forms.map(read)).toEqual(forms.map(() => `year ${year}-12-31 certain`))
    }),
  )
})

describe('a timeline cell', () => {
  test('keeps the text as written beside its meaning', () => {
    expect(readCell(timeline, 'Tw IV 2022', { year: 2022 }).value).toEqual({
      ...{ text: 'Tw IV 2022', precision: 'quarter', deadline: '2022-12-31', certainty: 'certain' },
    })
  })

  test('with a date gives that date, written short', () => {
    expect(readCell(timeline, dateCell('2022-12-05'), { year: 2022 }).value).toEqual({
      ...{ text: '05/12/2022', precision: 'day', deadline: '2022-12-05', certainty: 'certain' },
    })
  })

  test('is printed without the time that a program put behind it', () => {
    expect(readCell(timeline, '31/12/2022 00:00:00', { year: 2022 }).value).toMatchObject({ text: '31/12/2022' })
    expect(readCell(timeline, 's.d. 31/12/2022', { year: 2022 }).value).toMatchObject({ text: 's.d. 31/12/2022' })
  })

  test('says what it repaired, as a warning that names both', () => {
    const { problems } = readCell(timeline, '01/012023', { year: 2022 })
    expect(problems).toMatchObject([{ code: 'ratl.timeline-repaired', severity: 'peringatan', place: { cell: 'B2' } }])
    expect(problems[0]?.message).toMatch(/"01\/012023".*1 Januari 2023/)
  })

  test('without a year takes the survey year, of the report or read to the left, and says so', () => {
    const given = readCell(timeline, 'Triwulan IV', {}, 2020)
    expect(given).toMatchObject({ value: { deadline: '2020-12-31' }, codes: ['ratl.timeline-repaired'] })
    const left = readCell(timeline, 'Triwulan IV', { year: 2019 }, 2020)
    expect(left).toMatchObject({ value: { deadline: '2019-12-31' }, codes: ['ratl.timeline-repaired'] })
  })

  test('without a year, beside a survey year that could not be read, adds no problem of its own', () => {
    expect(readCell(timeline, 'Triwulan IV', {}).codes).toEqual([])
  })

  test('that is no date is one error with what was found', () => {
    const { value, problems } = readCell(timeline, '31/13/2022', { year: 2022 })
    expect(value).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'ratl.timeline-unreadable', severity: 'galat' }])
    expect(problems[0]?.message).toContain('"31/13/2022"')
  })

  test('of a certain form has nothing to say', () => {
    for (const text of ['31/12/2022', 'Desember 2022', 'TW IV 2022', 'Setiap bulan', '-']) {
      expect(readCell(timeline, text, { year: 2022 }).codes).toEqual([])
    }
  })
})
