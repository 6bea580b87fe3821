import { describe, expect, test } from 'vitest'
import { dateCell } from '../../workbook/build-sheet.ts'
import { goodMonth, respondent, services, withFact, withRespondents, withRows } from './month-input.ts'
import { check } from './run-month.ts'

const { certification } = services
const one = (more: Parameters<typeof respondent>[3]) =>
  withRespondents([respondent('09/01/2026 10:00', certification, '44444444 44444', more)])

test('a good month has nothing to say', () => {
  expect(check(goodMonth).shown).toEqual([])
})

describe('Laporan', () => {
  test.each(['Januari 2026', '01/2026', '1/2026', dateCell('2026-01-01')])('the month may be written %j', written => {
    expect(check(withFact('Bulan', written)).input?.report.month).toBe('2026-01')
  })

  test('targets are on the scale of the index', () => {
    expect(check(withFact('Target SPKP', '3,60')).input?.report.targets.spkp?.toString()).toBe('3.6')
    expect(check(withFact('Target SPAK', 88.31)).shown).toEqual(['galat survei.out-of-scale Laporan!B16'])
  })
})

describe('Layanan', () => {
  test('a service stands there once, whatever its spelling', () => {
    expect(check(withRows('Layanan', [[certification], ['1. layanan SERTIFIKASI']])).shown).toContain(
      'galat layanan.duplicate Layanan!A3',
    )
  })

  test('a respondent names one that stands there', () => {
    const rows = [
      respondent('09/01/2026', 'Layanan  sertifikasi', '44444444 44444'),
      respondent('09/01/2026', 'Sertifikat', '44444444 44444'),
    ]
    expect(check(withRespondents(rows)).shown).toEqual(['galat layanan.unknown Responden!B3'])
    expect(check(withRespondents(rows.slice(0, 1))).input?.respondents[0]?.service).toBe(certification)
  })
})

describe('Responden', () => {
  test('must be there, and may be empty', () => {
    const { Responden: _, ...others } = goodMonth
    expect(check(others).shown).toEqual(['galat sheet.missing uji.xlsx'])
    expect(check(withRespondents([])).input?.respondents).toEqual([])
    expect(check({ ...others, Responden: [] }).input?.respondents).toEqual([])
  })

  test('the time of filling in is a date cell with a time, or text', () => {
    const rows = [dateCell('2026-01-09', 36_000_000), '09/01/2026 10:00:00', '9 Januari 2026'].map(filledAt =>
      respondent(filledAt, certification, '44444444 44444'),
    )
    expect(check(withRespondents(rows)).input?.respondents.map(({ filledAt }) => filledAt.time)).toEqual([
      36_000_000, 36_000_000, 0,
    ])
  })

  test.each([
    [null, true],
    [1, true],
    [100, true],
    ['100%', true],
    ['100 %', true],
    ['Selesai', true],
    [0.8, false],
    [80, false],
    ['99,5%', false],
    ['1%', false],
    ['1', true],
    ['1.0', true],
    ['1,00', true],
    ['100', true],
    ['0.5', false],
    ['0,99', false],
    ['dalam proses', false],
  ])('a status of %j is complete: %j', (status, complete) => {
    expect(check(one({ 'Status Layanan': status })).input?.respondents[0]?.isComplete).toBe(complete)
  })

  test('another status is an error', () => {
    expect(check(one({ 'Status Layanan': 'hampir' })).shown).toEqual(['galat cell.not-a-choice Responden!V2'])
  })

  test('a status of "-" is complete like a blank one, which is told', () => {
    const { input, shown } = check(one({ 'Status Layanan': '-' }))
    expect(shown).toEqual(['peringatan responden.blank-status Responden!V2'])
    expect(input?.respondents[0]?.isComplete).toBe(true)
  })

  test.each([
    [34, 34],
    ['34 tahun', 34],
    ['34 th.', 34],
    ['25.0', 25],
  ])('an age of %j is %d', (written, age) => {
    expect(check(one({ Usia: written })).input?.respondents[0]?.age).toBe(age)
  })

  test.each([0, 121, 'dewasa', '20-24', '< 20', '17 – 25', '> 50', '1995', 'Warga A'])(
    '%j is no age, counts as not filled in, and is not repeated',
    written => {
      const { input, shown, problems } = check(one({ Usia: written }))
      expect(shown).toEqual(['peringatan responden.age-unreadable Responden!Q2'])
      expect(input?.respondents[0]?.age).toBeUndefined()
      expect(problems[0]?.message).toBe('Isi "Usia" bukan umur dalam tahun; dihitung sebagai tidak diisi.')
    },
  )

  test.each([
    ['Laki - laki', 'Laki-laki'],
    ['LAKI-LAKI', 'Laki-laki'],
    ['laki2', 'Laki-laki'],
    ['l', 'Laki-laki'],
    ['wanita', 'Perempuan'],
    ['P.', 'Perempuan'],
  ])('a sex of %s is %s', (written, value) => {
    const { input, shown } = check(one({ 'Jenis Kelamin': written }))
    expect(shown).toEqual([])
    expect(input?.respondents[0]?.sex).toBe(value)
  })

  test.each(['L/P', 'Warga A'])('%s is no sex, counts as not filled in, and is not repeated', written => {
    const { input, shown, problems } = check(one({ 'Jenis Kelamin': written }))
    expect(shown).toEqual(['peringatan responden.sex-unreadable Responden!R2'])
    expect(input?.respondents[0]?.sex).toBeUndefined()
    expect(JSON.stringify(problems)).not.toContain(written)
  })

  test.each(['-', '–', 'n/a', 'Tidak ada'])('%s in a personal column is blank', written => {
    const { input, shown } = check(one({ Usia: written, 'Jenis Kelamin': written, Pendidikan: written }))
    expect(shown).toEqual([])
    expect(input?.respondents[0]).toMatchObject({ age: undefined, sex: undefined, education: undefined })
  })

  test('spellings of education are one', () => {
    expect(check(one({ Pendidikan: 'Strata 1' })).input?.respondents[0]?.education).toBe('S1/D4')
    expect(check(one({ Pendidikan: 'Pesantren' })).input?.respondents[0]?.education).toBe('Pesantren')
  })

  test('answers are whole numbers from 1 to 4, at least one of them', () => {
    const rows = [
      respondent('09/01/2026', certification, '54444444 44440'),
      respondent('09/01/2026', certification, '-------- -----'),
    ]
    expect(check(withRespondents(rows)).shown).toEqual([
      'galat responden.answer-out-of-range Responden!C2',
      'galat responden.answer-out-of-range Responden!O2',
      'galat responden.no-answer Responden!A3',
    ])
  })

  test('a column of answers may be called by the name of its unsur', () => {
    const [titles = [], ...rows] = goodMonth.Responden ?? []
    const renamed = titles.map(title =>
      title === 'U4' ? 'U4 Penanganan pengaduan' : title === 'P1' ? 'DISKRIMINASI' : title,
    )
    const { input, shown } = check({ ...goodMonth, Responden: [renamed, ...rows] })
    expect(shown).toEqual([])
    expect(input?.respondents[0]?.answers.get('U4')).toBe(3)
  })
})

describe('Tindak Lanjut', () => {
  test('an unsur is known by its code, its name, or both, in its own survey', () => {
    expect(check(goodMonth).input?.followUps.map(({ survey, unsur }) => `${survey} ${unsur}`)).toEqual([
      'spkp U4',
      'spkp U2',
      'spak P4',
    ])
    const wrong = withRows('Tindak Lanjut', [['SPAK', 'U4', 'Melatih', '31/03/2026', 'Open']])
    expect(check(wrong).shown).toEqual(['galat tindak-lanjut.unknown-unsur Tindak Lanjut!B2'])
  })

  test('has the statuses of APIP; the one that decides nothing is asked about', () => {
    const of = (status: string) => check(withRows('Tindak Lanjut', [['SPAK', 'P4', 'Melatih', '31/03/2026', status]]))
    expect(['S', 'BS', 'BTL'].map(status => of(status).input?.followUps[0]?.status)).toEqual(['Close', 'Open', 'Open'])
    expect(of('TDD').shown).toEqual(['galat cell.choice-asked Tindak Lanjut!E2'])
  })
})

describe('Riwayat', () => {
  test('comes back in order', () => {
    expect(check(goodMonth).input?.history.map(({ month }) => month)).toEqual(['2025-11', '2025-12'])
  })

  test('a month stands there once, on the scale of the index, and not with nobody', () => {
    const rows = [
      ['12/2025', 3.5, 3.6, 20],
      ['Des 2025', 97.25, 3.6, 0],
    ]
    expect(check(withRows('Riwayat', rows)).shown).toEqual([
      'galat riwayat.duplicate Riwayat!A3',
      'galat riwayat.no-respondents Riwayat!D3',
      'galat survei.out-of-scale Riwayat!B3',
    ])
  })

  test('a month after the reported one is told and not used', () => {
    const later = check(withRows('Riwayat', [['02/2026', 3.5, 3.6, 20]]))
    expect(later.shown).toEqual(['peringatan riwayat.later-month Riwayat!A2'])
    expect(later.input?.history).toEqual([])
  })

  test('and the other optional sheets may be missing', () => {
    const { Riwayat, Upaya, 'Tindak Lanjut': _, ...others } = goodMonth
    expect(check(others).shown).toEqual([])
  })
})
