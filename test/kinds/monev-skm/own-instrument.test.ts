import { describe, expect, test } from 'vitest'
import type { Tables } from '../full-sheets.ts'
import { fullWorkbooks } from '../full-workbooks.ts'
import { outcomeOf } from '../renaming.ts'
import { units, type Workbook } from './check-input.ts'
import { prepareSemester, semesterOf, wholeAgency } from './prepare-semester.ts'

const nine = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']
const names = ['Persyaratan', 'Prosedur', 'Waktu', 'Biaya', 'Produk', 'Kompetensi', 'Perilaku', 'Pengaduan', 'Sarana']

/** Constructed so that U1 and U9 are the lowest, alike, and the mean of the nine is 3,5056. */
const nrr = ['3,369', '3,526', '3,476', '3,702', '3,504', '3,548', '3,569', '3,487', '3,369']

describe('an IKM of 87,64 B', () => {
  test('by the mean of each unsur', async () => {
    const { survey } = await prepareSemester(semesterOf({}, { SKM: wholeAgency(nine, nrr) }))
    expect([survey?.ikm, survey?.grade, survey?.index]).toEqual(['87.64', 'B', '3.506'])
    expect(survey?.lowest).toEqual({ value: '84.23', names: ['Persyaratan', 'Sarana dan Prasarana'] })
  })

  test('by the answers of a thousand respondents', async () => {
    // So many answer 4, the others 3.
    const fours = nrr.map(mean => Math.round(Number(mean.replace(',', '.')) * 1000) - 3000)
    const Responden = [
      ['Tahun', 'Unit Pelayanan', ...nine],
      ...Array.from({ length: 1000 }, (_, one) => [2022, units.biro, ...fours.map(count => (one < count ? 4 : 3))]),
    ]
    const { survey } = await prepareSemester(semesterOf({}, { Responden }))
    expect([survey?.respondents, survey?.ikm, survey?.grade]).toEqual([1000, '87.64', 'B'])
  })
})

/** Eight unsur, two of them with sub-unsur. */
const eight: Workbook[string] = [
  ['Kode', 'Unsur', 'Bagian dari', 'Pertanyaan'],
  ['U1', 'Persyaratan', null, null],
  ['U1.1', 'Kejelasan syarat', 'U1', 'Apakah syaratnya jelas?'],
  ['U1.2', 'Kemudahan syarat', 'U1', 'Apakah syaratnya mudah dipenuhi?'],
  ['U2', 'Prosedur', null, 'Apakah alurnya mudah?'],
  ['U3', 'Waktu', null, 'Apakah tepat waktu?'],
  ['U4', 'Produk', null, 'Apakah hasilnya sesuai?'],
  ['U5', 'Kompetensi', null, 'Apakah petugasnya cakap?'],
  ['U6', 'Perilaku', null, null],
  ['U6.1', 'Kesopanan', 'U6', 'Apakah petugasnya sopan?'],
  ['U6.2', 'Keramahan', null, 'Apakah petugasnya ramah?'],
  ['U7', 'Pengaduan', null, 'Apakah pengaduan ditangani?'],
  ['U8', 'Sarana', null, 'Apakah sarananya memadai?'],
]
const leaves = ['U1.1', 'U1.2', 'U2', 'U3', 'U4', 'U5', 'U6.1', 'U6.2', 'U7', 'U8']

describe('eight unsur with sub-unsur', () => {
  const values = ['3,450', '3,520', '3,470', '3,401', '3,556', '3,528', '3,610', '3,580', '3,412', '3,4225']

  test('have an index of 3,484 and an IKM of 87,092 where three decimals are asked for', async () => {
    const { survey, view, shown } = await prepareSemester(
      semesterOf({ Desimal: 3 }, { Instrumen: eight, SKM: wholeAgency(leaves, values) }),
    )
    expect([survey?.index, survey?.ikm, survey?.grade, survey?.unsurCount], shown).toEqual(['3.484', '87.092', 'B', 8])
    expect(survey?.unsur[0]).toMatchObject({
      ...{ code: 'U1', value: '87.125' },
      parts: [
        { code: 'U1.1', value: '86.250' },
        { code: 'U1.2', value: '88.000' },
      ],
    })
    expect(view?.instrument).toMatchObject({
      isOwn: true,
      hasParts: true,
      questions: 10,
      hasDecimals: true,
      decimals: 3,
    })
    expect(view?.askedUnsur).toMatchObject({ count: 8, leftOut: [] })
  })

  test('give the same by the values of unsur alone', async () => {
    const ofUnsur = ['3,485', '3,470', '3,401', '3,556', '3,528', '3,595', '3,412', '3,4225']
    const SKM = wholeAgency(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8'], ofUnsur)
    const { survey, shown } = await prepareSemester(semesterOf({ Desimal: 3 }, { Instrumen: eight, SKM }))
    expect([survey?.index, survey?.ikm], shown).toEqual(['3.484', '87.092'])
    expect(survey?.unsur.flatMap(({ parts }) => parts)).toEqual([])
  })

  test('are means of means, of which nothing can be impossible', async () => {
    const three = [
      ['Tahun', 'Unit Pelayanan', 'Responden', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8'],
      [2022, units.biro, 3, '86,46', 75, 75, 75, 75, '86,46', 75, 75],
    ]
    expect((await prepareSemester(semesterOf({}, { Instrumen: eight, SKM: three }))).codes).not.toContain(
      'skm.impossible-value',
    )
    const leaf = three.map((row, at) => row.with(4, at === 0 ? 'U2' : '86,46'))
    expect((await prepareSemester(semesterOf({}, { Instrumen: eight, SKM: leaf }))).codes).toContain(
      'skm.impossible-value',
    )
  })

  test('are asked about where an unsur and its parts have values', async () => {
    const SKM = wholeAgency(['U1', ...leaves], ['3,485', ...values])
    const { codes } = await prepareSemester(semesterOf({}, { Instrumen: eight, SKM }))
    expect(codes).toContain('skm.unsur-and-parts')
  })

  test('may lack one of them by declaration, by its own code or that of its parts', async () => {
    const without = (code: string) => {
      const at = leaves.indexOf(code)
      const SKM = wholeAgency(leaves.toSpliced(at, 1), values.toSpliced(at, 1))
      return prepareSemester(semesterOf({ 'Unsur Tidak Berlaku': code }, { Instrumen: eight, SKM }))
    }
    const [seven, part] = [await without('U8'), await without('U1.2')]
    expect([seven.survey?.unsurCount, seven.survey?.ikm], seven.shown).toEqual([7, '87.31'])
    expect([part.survey?.unsurCount, part.survey?.unsur[0]?.value], part.shown).toEqual([8, '86.25'])
  })
})

test('fourteen unsur are scored over fourteen', async () => {
  const fourteen = Array.from({ length: 14 }, (_, index) => `U${index + 1}`)
  const Instrumen = [['Kode', 'Unsur'], ...fourteen.map(code => [code, `Unsur ke-${code.slice(1)}`])]
  const values = fourteen.map((_, index) => (index === 13 ? 94 : 80))
  const { survey, view, shown, codes } = await prepareSemester(
    semesterOf({}, { Instrumen, SKM: wholeAgency(fourteen, values) }),
  )
  expect([survey?.unsurCount, survey?.ikm, view?.askedUnsur.count], shown).toEqual([14, '81.00', 14])
  expect(codes).not.toContain('skm.swapped-unsur')
})

describe('weights as they were printed', () => {
  const values = ['89,11', '89,21', '89,31', '89,41', '89,21', '89,31', '89,21', '89,31', '89,15']

  test('0,1111 gives 89,24 and says so, where 1/9 gives 89,25', async () => {
    const SKM = wholeAgency(nine, values)
    const [printed, exact] = [
      await prepareSemester(semesterOf({ Bobot: '0,1111' }, { SKM })),
      await prepareSemester(semesterOf({}, { SKM })),
    ]
    expect([printed.survey?.ikm, exact.survey?.ikm]).toEqual(['89.24', '89.25'])
    expect(printed.view?.instrument).toMatchObject({ setWeight: '0.1111', setWeightSum: '0.9999' })
    expect(exact.view?.instrument.setWeight).toBe(undefined)
  })

  test.each(['1/n', '1/9'])('%s is exact', async Bobot => {
    const { survey, view } = await prepareSemester(semesterOf({ Bobot }, { SKM: wholeAgency(nine, values) }))
    expect([survey?.ikm, view?.instrument.setWeight]).toEqual(['89.25', undefined])
  })

  test.each([
    ['1/8', 'instrumen.weight-share'],
    ['0,2', 'instrumen.weight-sum'],
  ])('%s is told: %s', async (Bobot, code) => {
    expect((await prepareSemester(semesterOf({ Bobot }, { SKM: wholeAgency(nine, values) }))).codes).toContain(code)
  })

  test.each([
    ['as shares', [0.5, 0.3, 0.2]],
    ['in per cent', [50, 30, 20]],
  ])('of each unsur stand in the sheet Instrumen, %s', async (_, weights) => {
    const three = ['U1', 'U2', 'U3']
    const Instrumen = [
      ['Kode', 'Unsur', 'Bobot'],
      ...three.map((code, at) => [code, names[at] ?? '', weights[at] ?? 0]),
    ]
    const { survey, view, shown } = await prepareSemester(
      semesterOf({}, { Instrumen, SKM: wholeAgency(three, [90, 80, 70]) }),
    )
    expect(survey?.ikm, shown).toBe('83.00')
    expect(view?.instrument.criteria.map(({ weight }) => weight)).toEqual(['0.5', '0.3', '0.2'])
  })
})

describe('grades', () => {
  const SKM = wholeAgency(
    nine,
    nine.map(() => 82),
  )

  test('of the older regulation are asked for by its table', async () => {
    const { survey, view, shown } = await prepareSemester(semesterOf({ 'Tabel Mutu': 'Kepmenpan 25/2004' }, { SKM }))
    expect([survey?.ikm, survey?.grade], shown).toEqual(['82.00', 'A'])
    expect(view?.instrument.otherBands).toContain('25')
  })

  test('stand in the sheet Instrumen', async () => {
    const bands = [
      [90, 100, 'Istimewa'],
      [75, '89,99', 'Bagus'],
      [25, '74,99', 'Biasa'],
    ]
    const Instrumen = [['Dari', 'Sampai', 'Nama'], ...bands]
    const { survey, view, shown } = await prepareSemester(semesterOf({}, { Instrumen, SKM }))
    expect([survey?.ikm, survey?.grade], shown).toEqual(['82.00', 'Bagus'])
    expect(view?.instrument).toMatchObject({ isOwn: false, hasOwnBands: true })
  })
})

describe('several units', () => {
  const SKM = [
    ['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Responden', 'Populasi', ...nine],
    [2022, units.biro, 'Informasi', 300, 1200, ...nine.map(() => 80)],
    [2022, units.biro, 'Pengujian', 100, 100, ...nine.map(() => 90)],
    [2022, units.balai, null, 100, 4000, ...nine.map(() => 70)],
    [2022, units.loka, null, 60, 60, ...nine.map((_, at) => (at === 3 ? null : 100))],
  ]

  test.each([
    ['responden', '81.90', 1],
    ['rata-rata unit', '83.29', 3],
    ['rata-rata layanan', '84.44', 4],
  ])('come to one by %s', async (pooling, ikm, results) => {
    const { survey, shown } = await prepareSemester(semesterOf({ 'Cara Penggabungan': pooling }, { SKM }))
    expect([survey?.ikm, survey?.pooledResults], shown).toEqual([ikm, results])
  })

  test('cannot be averaged where only the whole agency has a result', async () => {
    const sheets = {
      SKM: wholeAgency(
        nine,
        nine.map(() => 80),
      ),
    }
    const { codes } = await prepareSemester(semesterOf({ 'Cara Penggabungan': 'rata-rata unit' }, sheets))
    expect(codes).toContain('skm.no-units-to-average')
  })

  test('say which of them have too few respondents, and where an unsur has no value', async () => {
    const { survey } = await prepareSemester(semesterOf({}, { SKM }))
    expect(survey?.sample).toMatchObject({ population: 5360, needed: 359, respondents: 560, enough: true })
    expect(survey?.shortOfSample).toEqual({ count: 1, names: [units.balai] })
    expect(survey?.leftOutUnsur).toEqual([
      { name: 'Biaya/Tarif', count: 1, names: [units.loka], subjects: 'unit', others: 'unit dan layanan' },
    ])
  })

  test.each([
    ['tabel', 361],
    ['Slovin', 373],
    ['sensus', 5360],
  ])('need by %s so many respondents', async (method, needed) => {
    const { survey } = await prepareSemester(semesterOf({ 'Metode Sampel': method }, { SKM }))
    expect(survey?.sample?.needed).toBe(needed)
  })
})

test('nothing is said of rows that do not count beside a row for the whole agency', async () => {
  const SKM = [
    ['Tahun', 'Unit Pelayanan', 'Responden', 'Populasi', ...nine],
    [2022, null, 500, 5000, ...nine.map(() => 80)],
    [2022, units.biro, 100, 4000, ...nine.map((_, at) => (at === 3 ? null : 80))],
  ]
  const { survey, shown } = await prepareSemester(semesterOf({}, { SKM }))
  expect([survey?.pooled, survey?.leftOutUnsur, survey?.shortOfSample], shown).toEqual([false, [], undefined])
  expect(survey?.sample).toMatchObject({ population: 5000, respondents: 500 })
})

test('an IKM typed beside values is held against them by printed weights, without what was not asked for', async () => {
  const without = nine.toSpliced(3, 1)
  const sheetWith = (ikm: string): Workbook[string] => [
    ['Tahun', 'Unit Pelayanan', 'Responden', ...without, 'IKM'],
    [2022, null, 1000, ...without.map(() => 80), ikm],
  ]
  const entries = { Bobot: '0,124', 'Unsur Tidak Berlaku': 'U4' }
  const codesOf = async (ikm: string) => (await prepareSemester(semesterOf(entries, { SKM: sheetWith(ikm) }))).codes
  expect(await codesOf('79,36')).not.toContain('skm.ikm-differs')
  expect(await codesOf('80,00')).toContain('skm.ikm-differs')
})

test('a weight that cannot be read is told by itself, not as one that is missing', async () => {
  const Instrumen = [
    ['Kode', 'Unsur', 'Bobot'],
    ['U1', 'Satu', 0.5],
    ['U2', 'Dua', 'setengah'],
    ['U2', 'Tiga', 0.5],
  ]
  const { codes } = await prepareSemester(semesterOf({}, { Instrumen, SKM: wholeAgency(['U1', 'U2'], [80, 90]) }))
  // What else is wrong is told in the same run.
  expect(codes).toEqual(expect.arrayContaining(['cell.not-a-decimal', 'instrumen.code-twice']))
  expect(codes).not.toContain('instrumen.weights-partly')
})

describe('a sheet Instrumen that contradicts itself is told', () => {
  const SKM = wholeAgency(['U1', 'U2'], [80, 90])
  test.each<[string, Workbook[string]]>([
    [
      'instrumen.half-criterion',
      [
        ['Kode', 'Unsur'],
        ['U1', 'Satu'],
        ['U2', null],
      ],
    ],
    [
      'instrumen.not-a-code',
      [
        ['Kode', 'Unsur'],
        ['U1', 'Satu'],
        ['2', 'Dua'],
      ],
    ],
    [
      'instrumen.code-twice',
      [
        ['Kode', 'Unsur'],
        ['U1', 'Satu'],
        ['U1', 'Dua'],
      ],
    ],
    [
      'instrumen.unknown-whole',
      [
        ['Kode', 'Unsur', 'Bagian dari'],
        ['U1', 'Satu', null],
        ['U2', 'Dua', 'U9'],
      ],
    ],
    [
      'instrumen.circle',
      [
        ['Kode', 'Unsur', 'Bagian dari'],
        ['U1', 'Satu', 'U2'],
        ['U2', 'Dua', 'U1'],
      ],
    ],
    [
      'instrumen.whole-unclear',
      [
        ['Kode', 'Unsur', 'Bagian dari'],
        ['U1', 'Satu', null],
        ['U2', 'Dua', 'U1'],
        ['U3', 'Tiga', null],
      ],
    ],
    [
      'instrumen.weights-partly',
      [
        ['Kode', 'Unsur', 'Bobot'],
        ['U1', 'Satu', 0.5],
        ['U2', 'Dua', null],
      ],
    ],
    [
      'instrumen.weights-sum',
      [
        ['Kode', 'Unsur', 'Bobot'],
        ['U1', 'Satu', 0.5],
        ['U2', 'Dua', 0.7],
      ],
    ],
    [
      'instrumen.half-band',
      [
        ['Kode', 'Unsur', 'Dari', 'Nama'],
        ['U1', 'Satu', 25, 'Baik'],
        ['U2', 'Dua', null, null],
      ],
    ],
    [
      'instrumen.bands-range',
      [
        ['Kode', 'Unsur', 'Dari', 'Sampai', 'Nama'],
        ['U1', 'Satu', 60, 100, 'Baik'],
        ['U2', 'Dua', 25, 50, 'Buruk'],
      ],
    ],
    [
      'instrumen.too-many-words',
      [
        ['Kode', 'Unsur', 'Kata Jawaban 1'],
        ['U1', 'Satu', 'Buruk'],
        ['U2', 'Dua', 'Buruk'],
      ],
    ],
  ])('%s', async (code, Instrumen) => {
    expect((await prepareSemester(semesterOf({}, { Instrumen, SKM }))).codes).toContain(code)
  })
})

test('answers may be given in the words of the sheet Instrumen', async () => {
  const words = ['Parah', 'Lumayan; Sedang', 'Oke', 'Mantap']
  const Instrumen = [
    ['Kode', 'Unsur', 'Kata Jawaban 1', 'Kata Jawaban 2', 'Kata Jawaban 3', 'Kata Jawaban 4'],
    ['U1', 'Persyaratan', ...words],
    ['U2', 'Prosedur', ...words],
  ]
  const Responden = [
    ['Tahun', 'Unit Pelayanan', 'Persyaratan', 'Prosedur'],
    ...['Mantap', 'Sedang'].map(word => [2022, units.biro, word, 'Oke']),
  ]
  const { survey, shown } = await prepareSemester(semesterOf({}, { Instrumen, Responden }))
  expect(
    survey?.unsur.map(({ value }) => value),
    shown,
  ).toEqual(['75.00', '75.00'])
})

test('a report of days before the regulation of 2017 keeps the fourteen unsur of 2004', async () => {
  const fourteen = Array.from({ length: 14 }, (_, index) => `U${index + 1}`)
  const SKM = wholeAgency(
    fourteen,
    fourteen.map(() => 82),
  )
  const { survey, shown } = await prepareSemester(
    semesterOf(
      {},
      {
        SKM,
        Laporan:
          semesterOf({}, {}).Laporan?.map(([entry, value]) =>
            entry === 'Tanggal Cutoff' ? [entry, '1/3/2017'] : [entry ?? null, value ?? null],
          ) ?? [],
      },
    ),
  )
  expect([survey?.unsurCount, survey?.grade], shown).toEqual([14, 'A'])
})

test('the name of a mutu is a name, whatever signs stand in it', async () => {
  const own = fullWorkbooks.find(({ what }) => what === 'a semester with an instrument of its own')
  if (own === undefined) throw new Error('no such workbook')
  const name = 'Baik [b(*'
  const renamed = (rows: Tables[string] = []) => rows.map(cells => cells.map(cell => (cell === 'Baik' ? name : cell)))
  const typed = (rows: Tables[string] = [], mutu: string) =>
    rows.map((cells, row) => (row === 0 ? cells : cells.with(-1, mutu)))
  const told = async (mutu: string) => {
    const tables = { ...own.tables, Instrumen: renamed(own.tables.Instrumen), SKM: typed(own.tables.SKM, mutu) }
    const { problems } = await outcomeOf(own, tables)
    return problems.filter(({ code }) => code === 'skm.grade-differs').map(({ message }) => message)
  }
  expect(await told(name)).toEqual(await told('B'))
  expect((await told('Budqi Umpama')).join()).toContain('tertulis B… U…;')
})
