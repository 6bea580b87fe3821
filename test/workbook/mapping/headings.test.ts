import { describe, expect, test } from 'vitest'
import { under } from '../build-sheet.ts'
import { readMapped } from './mapped.ts'

const row = [1, 2, 'Open']
const facts = [
  ['Nomor', '1'],
  ['Tahun', 2022],
  ['Tanggal Surat', '1/2/2022'],
]

describe('a line of the sheet Pemetaan Kolom', () => {
  test('says what column an unknown heading is', () => {
    const { rows, shown } = readMapped([['Responden', 'Ongkos', 'U4']], [['Ongkos', 'Waktu', 'Status'], row])
    expect(rows).toEqual(['1 2 Open'])
    expect(shown).toEqual([])
  })

  test('may call the column by the name of its unsur, and the heading without regard to case and punctuation', () => {
    const lines = [['responden', 'ongkos', 'biaya']]
    expect(readMapped(lines, [['Ongkos:', 'Waktu', 'Status'], row]).rows).toEqual(['1 2 Open'])
  })

  test('wins over name and code', () => {
    const lines = [
      ['Responden', 'U4 Biaya', 'U5'],
      ['Responden', 'Waktu', 'U4'],
    ]
    const { rows, shown } = readMapped(lines, [['U4 Biaya', 'Waktu', 'Status'], row])
    expect(rows).toEqual(['2 1 Open'])
    expect(shown).toEqual([])
  })

  test.each<[string, readonly (readonly (string | ReturnType<typeof under>)[])[]]>([
    ['all its levels', [['Mutu', 'Waktu', 'Status'], ['Biaya', null, null] as never]],
    [
      'all its levels, merged',
      [
        ['Mutu', 'Waktu', 'Status'],
        ['Biaya', under('Waktu'), under('Status')],
      ],
    ],
  ])('names a heading of several levels by %s, whatever one of them says alone', (_, heading) => {
    const lines = [
      ['Responden', 'Mutu Biaya', 'U5'],
      ['Responden', 'Waktu', 'U4'],
    ]
    const { rows, shown } = readMapped(lines, [...heading, row])
    expect(rows).toEqual(['2 1 Open'])
    expect(shown).toEqual([])
  })

  test('that says abaikan leaves a column unread, and untold', () => {
    const answers = [
      ['Biaya', 'Waktu', 'Status', 'Biaya (lama)', 'Warna'],
      [...row, 4, 'x'],
    ]
    const lines = [
      ['Responden', 'Biaya (lama)', 'Abaikan'],
      [null, 'Warna', 'abaikan'],
    ]
    const { rows, shown } = readMapped(lines, answers)
    expect(rows).toEqual(['1 2 Open'])
    expect(shown).toEqual([])
  })

  test('leaves no other heading the column that it is about', () => {
    const answers = [
      ['Biaya', 'Ongkos', 'Waktu', 'Status'],
      [4, ...row],
    ]
    const { rows, shown } = readMapped([['Responden', 'Ongkos', 'U4']], answers)
    expect(rows).toEqual(['1 2 Open'])
    expect(shown).toEqual(['peringatan sheet.unknown-column Responden!A1'])
  })

  test('says what an entry of a sheet of facts is', () => {
    const lines = [['Laporan', 'No. Surat', 'Nomor']]
    const Laporan = [['No. Surat', 'A-1'], ...facts.slice(1)]
    const read = readMapped(lines, [['Biaya', 'Waktu', 'Status'], row], { Laporan })
    expect(read.facts).toMatchObject({ number: 'A-1', year: 2022 })
    expect(read.shown).toEqual([])
  })
})

test.each<[string, readonly (readonly (string | null)[])[], string]>([
  [
    'two lines for one heading',
    [
      ['Responden', 'Ongkos', 'U4'],
      [null, 'Ongkos', 'U5'],
    ],
    'mapping.heading-twice Pemetaan Kolom!B3',
  ],
  [
    'two headings for one column',
    [
      ['Responden', 'Ongkos', 'U4'],
      [null, 'Waktu', 'Biaya'],
    ],
    'mapping.column-twice Pemetaan Kolom!C3',
  ],
  ['a column that is unknown', [['Responden', 'Ongkos', 'U10']], 'mapping.unknown-column Pemetaan Kolom!C2'],
  [
    'a heading that is not there',
    [
      ['Responden', 'Ongkos', 'U4'],
      [null, 'Harga', 'abaikan'],
    ],
    'mapping.unknown-heading Pemetaan Kolom!B3',
  ],
  [
    'a sheet that is not there',
    [
      ['Responden', 'Ongkos', 'U4'],
      ['Respoden', 'Waktu', 'U5'],
    ],
    'mapping.unknown-sheet Pemetaan Kolom!A3',
  ],
  [
    'a sheet that the report does not have',
    [
      ['Responden', 'Ongkos', 'U4'],
      ['Lain', null, 'Jawaban'],
    ],
    'mapping.unknown-target Pemetaan Kolom!C3',
  ],
  [
    'two lines for one sheet',
    [
      ['Responden', 'Ongkos', 'U4'],
      ['Lain', null, 'abaikan'],
      ['Lain', null, 'Laporan'],
    ],
    'mapping.sheet-twice Pemetaan Kolom!C4',
  ],
])('%s: an error', (_, lines, expected) => {
  const { shown } = readMapped(lines, [['Ongkos', 'Waktu', 'Status'], row], { Lain: [['Warna'], ['x']] })
  expect(shown.filter(line => line.includes('mapping.'))).toEqual([`galat ${expected}`])
})

describe('a line on a whole sheet', () => {
  const good = [['Biaya', 'Waktu', 'Status'], row]
  const other = [
    ['Ongkos', 'Waktu', 'Status'],
    [3, 4, 'Close'],
  ]

  test('says what it is to be read as', () => {
    const lines = [
      ['Isian Warga', null, 'Responden'],
      [null, 'Ongkos', 'U4'],
      ['Responden', null, 'abaikan'],
    ]
    const { rows, shown } = readMapped(lines, good, { 'Isian Warga': other })
    expect(rows).toEqual(['3 4 Close'])
    expect(shown).toEqual([])
  })

  test('wins over the "_" in front of its name', () => {
    const lines = [
      ['_Isian', null, 'Responden'],
      [null, 'Ongkos', 'U4'],
      ['Responden', null, 'abaikan'],
    ]
    expect(readMapped(lines, good, { _Isian: other }).rows).toEqual(['3 4 Close'])
  })

  test('beside a sheet that has the name already is an error that names both', () => {
    const { shown, problems } = readMapped([['Isian', null, 'Responden']], good, { Isian: good })
    expect(shown).toEqual(['galat sheet.second Isian'])
    expect(problems[0]?.message).toContain('"Responden"')
  })
})

test('a sheet with another name of Pemetaan Kolom is read, and told', () => {
  const mapping = [
    ['Lembar', 'Judul', 'Kolom'],
    ['Responden', 'Ongkos', 'U4'],
  ]
  const read = readMapped([], [['Ongkos', 'Waktu', 'Status'], row], { 'Pemetaan Kolom (2)': mapping })
  expect(read.rows).toEqual(['1 2 Open'])
  expect(read.shown).toEqual(['peringatan sheet.read-as Pemetaan Kolom (2)'])
})
