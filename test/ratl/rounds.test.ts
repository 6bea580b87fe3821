import { beforeAll, describe, expect, test } from 'vitest'
import type { Input } from '../../src/sources/input.ts'
import { memoryInput } from '../memory-input.ts'
import {
  app,
  bytesOf,
  renamedSheet,
  round,
  type Sent,
  sentForms,
  sourceOf,
  textsOf,
  unitA,
  unitB,
  unitC,
  type Writing,
  written,
} from './small-master.ts'

let sent: Sent
beforeAll(async () => {
  sent = await sentForms()
})

const collect = (forms: readonly Input[], master = sent.master) => app.ratl.collect(forms, master)

async function merged(forms: readonly Input[], master = sent.master) {
  const made = await collect(forms, master)
  if (!made.ok) throw new Error(JSON.stringify(made.problems, null, 1))
  return { ...made.value, codes: made.problems.map(({ code }) => code) }
}

function formOf(at: number): Input {
  const form = sent.forms[at]
  if (form === undefined) throw new Error(`no form ${at}`)
  return form
}

// Of a form: A ID, B–H locked (year, unit, service, number, unsur, action, timeline), I status, J realization, K day, L evidence.
const closing: Writing = {
  'RATL!I2': 'Selesai',
  'RATL!J2': 'Dua petugas ditambahkan.',
  'RATL!K2': '10/06/2027',
  'RATL!L2': 'SK 12/2027',
}

describe('a form', () => {
  test('holds the actions of its unit alone, with ids for life', async () => {
    const texts = textsOf(await sourceOf(bytesOf(formOf(0))), 'RATL')
    expect(texts.map(([id, year, unit]) => [id, year, unit])).toEqual([
      ['ID Aksi', 'Tahun', 'Unit Pelayanan'],
      ['RATL-2026-01-001', '2026', unitA],
      ['RATL-2026-01-002', '2026', unitA],
      ['RATL-2026-01-003', '2026', unitA],
    ])
  })

  test('is the same bytes whenever it is made', async () => {
    const again = await sentForms()
    expect(again.forms.map(bytesOf)).toEqual(sent.forms.map(bytesOf))
  })
})

describe('merging', () => {
  test('what came back as it went out changes nothing but that the master has ids', async () => {
    const { figures, master, codes } = await merged(sent.forms)
    expect(figures).toEqual({ units: 3, returned: 3, actions: 6, added: 0, changes: 0, closed: 0, reopened: 0 })
    expect(codes).toEqual([])
    const texts = textsOf(await sourceOf(master), 'RATL')
    expect(texts[0]).toContain('ID Aksi')
    expect(texts.flatMap(row => row.filter(text => text.startsWith('RATL-')))).toHaveLength(6)
  })

  test('a closed action is closed in the master, logged with its cells, and the memo has what it needs', async () => {
    const { figures, master, record } = await merged([written(formOf(0), closing), formOf(1), formOf(2)])
    expect(figures).toMatchObject({ changes: 4, closed: 1 })
    const row = textsOf(await sourceOf(master), 'RATL').find(cells => cells.includes('RATL-2026-01-001'))
    expect(row).toEqual(expect.arrayContaining(['Close', 'Dua petugas ditambahkan.', '10/06/2027', 'SK 12/2027']))
    const kept = await sourceOf(record)
    expect(textsOf(kept, 'Perubahan')[1]).toEqual([
      ...['RATL-2026-01-001', unitA, 'Status', 'Open', 'Close', formOf(0).name, 'RATL!I2'],
    ])
    expect(
      textsOf(kept, 'Formulir')
        .slice(1)
        .map(cells => cells.slice(0, 3)),
    ).toEqual([
      [unitA, '3', 'Ya'],
      [unitB, '2', 'Ya'],
      [unitC, '1', 'Ya'],
    ])
    expect(Object.fromEntries(textsOf(kept, 'Laporan').map(([title, value]) => [title, value]))).toMatchObject({
      ...{ Jenis: 'pemutakhiran-ratl', Putaran: 'Semester I Tahun 2027', 'Tanggal Cutoff': '30/06/2027' },
    })
  })

  test('the same forms give the same master, in whatever order and under whatever name, and once more into what they made', async () => {
    const forms = [
      written(formOf(0), closing),
      written(formOf(1), {
        'Baru!A2': '2026',
        'Baru!C2': 'Informasi',
        'Baru!F2': 'Membuat leaflet.',
        'Baru!G2': '31/12/2027',
      }),
      formOf(2),
    ]
    const first = await merged(forms)
    const renamed = forms.map((form, index) => written(form, {}, `kiriman ${9 - index}.xlsx`)).toReversed()
    expect((await merged(renamed)).master).toEqual(first.master)
    const again = await merged(forms, { ...sent.master, files: new Map([[sent.master.name, first.master]]) })
    expect(again.master).toEqual(first.master)
    expect([again.figures.changes, again.figures.actions]).toEqual([0, 7])
  })

  test('a new action gets the next id of its unit; the master is input of the semester report as before', async () => {
    const added = {
      'Baru!A2': '2026',
      'Baru!C2': 'Informasi',
      'Baru!E2': 'U1',
      'Baru!F2': 'Membuat leaflet.',
      'Baru!G2': 'TW IV 2027',
    }
    const { master, figures } = await merged([written(formOf(0), added)])
    expect(figures.added).toBe(1)
    const row = textsOf(await sourceOf(master), 'RATL').at(-1)
    expect(row).toEqual(
      expect.arrayContaining([
        '2026',
        '1',
        unitA,
        'Informasi',
        'U1',
        'Membuat leaflet.',
        'TW IV 2027',
        'Open',
        'RATL-2026-01-004',
      ]),
    )
  })

  test('every other sheet of the master is as it was', async () => {
    const { master } = await merged([written(formOf(0), closing)])
    const [before, after] = [await sourceOf(bytesOf(sent.master)), await sourceOf(master)]
    for (const { name } of before.sheets) {
      if (name !== 'RATL') expect(textsOf(after, name)).toEqual(textsOf(before, name))
    }
  })

  test('of two returns of a unit that with the later day counts, whatever they are called', async () => {
    // Petunjuk: the day stands in B15.
    const early = written(formOf(0), { ...closing, 'Petunjuk!B15': '01/06/2027' }, 'z.xlsx')
    const late = written(formOf(0), { 'RATL!M2': 'Belum ada petugas', 'Petunjuk!B15': '02/06/2027' }, 'a.xlsx')
    const made = await merged([early, late])
    expect(made.figures).toMatchObject({ closed: 0, changes: 1 })
    expect(made.codes).toContain('putaran.kembali-diganti')
    expect((await merged([late, early])).master).toEqual(made.master)
  })
})

async function formsOf(master: Input): Promise<readonly Input[]> {
  const made = await app.ratl.distribute(master, round)
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  const forms = made.value.files.filter(({ fileName }) => fileName.startsWith('RATL '))
  return forms.map(({ fileName, bytes }) => memoryInput(fileName, { [fileName]: bytes }))
}

/** All cells under the heading of a sheet emptied. */
function blank(sheet: readonly (readonly string[])[]): Writing {
  const cells = sheet.slice(1).flatMap((row, at) => row.map((_, column) => [at + 2, column] as const))
  return Object.fromEntries(cells.map(([row, at]) => [`Angka Terbit!${String.fromCharCode(65 + at)}${row}`, '']))
}

/** A new action of the third unit, for the service of the last row of the master. */
const ofService: Writing = {
  'Baru!A2': '2026',
  'Baru!C2': 'Informasi',
  'Baru!E2': 'U8',
  'Baru!F2': 'Membuat kanal aduan daring.',
  'Baru!G2': '31/12/2027',
}

/** The master with cells of its last action written over, by title. */
async function withRow(master: Input, values: Readonly<Record<string, string>>): Promise<Input> {
  const rows = textsOf(await sourceOf(bytesOf(master)), 'RATL')
  const cells = Object.entries(values).map(([title, value]) => {
    const at = rows[0]?.indexOf(title) ?? -1
    if (at < 0) throw new Error(title)
    return [`RATL!${String.fromCharCode(65 + at)}${rows.length}`, value]
  })
  return written(master, Object.fromEntries(cells))
}

describe('what would change a figure without being understood stops it', () => {
  const stopping: readonly (readonly [code: string, cells: Writing, cell: string])[] = [
    ['putaran.id-asing', { 'RATL!A2': 'RATL-2026-01-099' }, 'A2'],
    ['putaran.id-asing', { 'RATL!A2': 'RATL-2026-02-001' }, 'A2'],
    ['putaran.id-ganda', { 'RATL!A3': 'RATL-2026-01-001' }, 'A3'],
    ['putaran.tanpa-id', { 'RATL!A2': '' }, 'A2'],
    ['putaran.baris-tertukar', { 'RATL!G2': 'Menyusun jadwal petugas.' }, 'G2'],
    ['putaran.status-kosong', { 'RATL!I2': '' }, 'I2'],
    ['putaran.status-lain', { 'RATL!I2': 'hampir' }, 'I2'],
    // The same answers in both rows: of the second action nothing would be known.
    ['putaran.baris-tertukar', { 'RATL!A4': 'RATL-2026-01-001' }, 'G4'],
    ['putaran.mundur', { 'RATL!I3': 'Open' }, 'I3'],
    ['putaran.tanggal-tak-terbaca', { 'RATL!K2': '1012022' }, 'K2'],
    ['putaran.sesudah-cutoff', { ...closing, 'RATL!K2': '05/07/2027' }, 'K2'],
    ['putaran.baru-tak-lengkap', { 'Baru!A2': '2026', 'Baru!G2': '31/12/2027' }, 'F2'],
    ['putaran.baru-tak-lengkap', { 'Baru!F2': 'Membuat leaflet.' }, 'A2'],
    ['putaran.baru-tanpa-tahun', { 'Baru!A2': 'semester ini', 'Baru!F2': 'Membuat leaflet.' }, 'A2'],
    ['putaran.unit-salah', { 'Baru!A2': '2026', 'Baru!B2': unitB, 'Baru!F2': 'Membuat leaflet.' }, 'B2'],
  ]

  test.each(stopping)('%s', async (code, cells, cell) => {
    const made = await collect([written(formOf(0), cells), formOf(1), formOf(2)])
    const found = made.problems.filter(problem => problem.code === code)
    expect(found.map(({ severity, place }) => [severity, place.file, place.cell])).toEqual([
      ['galat', formOf(0).name, cell],
    ])
    expect(made.ok).toBe(false)
  })

  test('a new action that would take a service or a number from the row above, with what to write', async () => {
    const numbered = await withRow(sent.master, { 'No. Rekomendasi': '2' })
    const [, , form = formOf(2)] = await formsOf(numbered)
    const unnumbered = await collect([written(form, ofService)], numbered)
    expect(unnumbered.problems.map(({ code, message, hint, place }) => [code, place.cell, message, hint])).toEqual(
      expect.arrayContaining([
        [
          'putaran.baru-ikut-di-atas',
          'D2',
          '"No. Rekomendasi" rencana aksi baru ini kosong. Di lembar RATL induk sel kosong berarti sama dengan di atasnya, sehingga akan terbaca "2" seperti RATL-2026-03-001.',
          'Isi "No. Rekomendasi" di baris ini: yang sebenarnya, atau tanda "–" bila memang tidak ada.',
        ],
      ]),
    )
    expect(unnumbered.ok).toBe(false)
    for (const number of ['2', '3', '–']) {
      const told = await collect([written(form, { ...ofService, 'Baru!D2': number })], numbered)
      expect([number, told.ok]).toEqual([number, true])
    }
    const elsewhere = await collect([written(form, { ...ofService, 'Baru!C2': 'Pengaduan' })], numbered)
    expect(elsewhere.ok).toBe(true)
    const noService = await collect([written(formOf(2), { ...ofService, 'Baru!C2': '', 'Baru!D2': '3' })])
    expect(noService.problems.map(({ code, place }) => [code, place.cell])).toContainEqual([
      'putaran.baru-ikut-di-atas',
      'C2',
    ])
  })

  test('what a cell of the new master would be read as, where that is not what was written', async () => {
    const cells = { ...ofService, 'Baru!C2': 'Pengaduan (lanjutan)' }
    const made = await collect([written(formOf(2), cells)])
    const errors = made.problems.filter(({ severity }) => severity === 'galat')
    expect(errors.map(({ code, message, place }) => [code, place.file, place.sheet, message])).toEqual([
      [
        'putaran.induk-terbaca-lain',
        'Induk.xlsx',
        'RATL',
        '"Jenis Layanan" RATL-2026-03-002 yang harus ditulis di induk baru adalah "Pengaduan (lanjutan)", tetapi di sana akan terbaca "Pengaduan".',
      ],
    ])
  })

  test('all at once, of all forms', async () => {
    const made = await collect([
      written(formOf(0), { 'RATL!I3': 'Open' }),
      written(formOf(1), { 'RATL!K2': 'kemarin' }),
    ])
    const codes = made.problems.filter(({ severity }) => severity === 'galat').map(({ code }) => code)
    expect(codes.toSorted()).toEqual(['putaran.mundur', 'putaran.tanggal-tak-terbaca'])
  })

  test('days that were meant are proposed, and none is chosen', async () => {
    const made = await collect([written(formOf(0), { 'RATL!K2': '1012022' })])
    expect(made.problems.map(({ message }) => message).join()).toContain('Mungkin 01/01/2022 atau 10/01/2022')
  })

  test('two returns of a unit that say different things, of which nobody knows the last', async () => {
    const made = await collect([written(formOf(0), closing, 'satu.xlsx'), written(formOf(0), {}, 'dua.xlsx')])
    expect(made.problems.map(({ code }) => code)).toContain('putaran.kembali-ganda')
    expect(made.ok).toBe(false)
  })

  test('a form of another round, a workbook that is none, and a form of a unit that the master does not have', async () => {
    const other = written(formOf(2), { '_meta!B2': 'Semester II Tahun 2026' })
    const stranger = written(formOf(1), { '_meta!B6': 'Unit Entah' })
    const made = await collect([formOf(0), formOf(1), other, stranger])
    const codes = made.problems.map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['putaran.putaran-lain', 'putaran.unit-asing']))
    const none = await collect([formOf(0), written(formOf(1), { 'RATL!A1': 'Nomor Urut', 'RATL!I1': 'Catatan' })])
    expect(none.problems.map(({ code }) => code)).toContain('putaran.bukan-formulir')
  })

  test('a form of a round before one that the master has taken in, though it comes alone', async () => {
    const first = await collect([formOf(0)])
    if (!first.ok) throw new Error('not merged')
    const master = memoryInput('Induk.xlsx', { 'Induk.xlsx': first.value.master })
    const older = written(formOf(1), { '_meta!B2': 'Semester II Tahun 2026', '_meta!B4': '2026-12-31' })
    const [made, same] = [await collect([older], master), await collect([formOf(1)], master)]
    expect(made.problems.map(({ code }) => code)).toContain('putaran.putaran-lama')
    expect(made.ok).toBe(false)
    // A form of the same round that comes late is merged.
    expect(same.ok).toBe(true)
  })

  test('a form with several sheets that may be that of actions, none of which is called so', async () => {
    const twice = renamedSheet(written(formOf(1), { 'Baru!B1': 'ID Aksi' }), 'RATL', 'Isian')
    const made = await collect([formOf(0), twice])
    expect(made.problems.map(({ code }) => code)).toContain('putaran.lembar-mana')
    expect(made.ok).toBe(false)
  })

  test('a master whose rows are not those that were sent', async () => {
    const rows = textsOf(await sourceOf(bytesOf(sent.master)), 'RATL')
    const column = rows[0]?.indexOf('Rencana Aksi') ?? -1
    const letter = String.fromCharCode(65 + column)
    const changed = written(sent.master, { [`RATL!${letter}2`]: 'Menambah loket.' })
    const made = await collect(sent.forms, changed)
    expect(made.problems.map(({ code }) => code)).toEqual(['putaran.induk-berubah'])
  })
})

describe('what is odd is told, and merged all the same', () => {
  test('a form whose sheet of actions was renamed is read as if it were not', async () => {
    const filled = written(formOf(0), closing)
    const [plain, renamed] = [await collect([filled]), await collect([renamedSheet(filled, 'RATL', 'Isian Unit')])]
    expect(renamed.ok && renamed.value.figures).toEqual(plain.ok && plain.value.figures)
    const told = renamed.problems.filter(({ code }) => code === 'putaran.lembar-dinamai')
    expect(told.map(({ place }) => place.sheet)).toEqual(['Isian Unit'])
  })

  const added = (cells: Writing): Writing => ({
    'Baru!A2': '2026',
    'Baru!C2': 'Informasi',
    'Baru!G2': '31/12/2027',
    ...cells,
  })
  const told: readonly (readonly [code: string, cells: Writing])[] = [
    ['putaran.terkunci-berubah', { 'RATL!H2': '31/12/2027' }],
    [
      'putaran.baris-hilang',
      {
        'RATL!A4': '',
        'RATL!B4': '',
        'RATL!C4': '',
        'RATL!D4': '',
        'RATL!F4': '',
        'RATL!G4': '',
        'RATL!H4': '',
        'RATL!I4': '',
      },
    ],
    ['putaran.dikosongkan', { 'RATL!L3': '' }],
    ['putaran.dibuka-lagi', { 'RATL!I3': 'Open', 'RATL!O3': 'Petugas pindah' }],
    ['putaran.close-tanpa-bukti', { 'RATL!I2': 'Close', 'RATL!K2': '10/06/2027' }],
    ['putaran.close-tanpa-tanggal', { 'RATL!I2': 'Close', 'RATL!L2': 'Foto' }],
    ['putaran.open-bertanggal', { 'RATL!K2': '10/06/2027' }],
    ['putaran.sebelum-survei', { ...closing, 'RATL!K2': '10/06/2025' }],
    ['putaran.tanggal-satu-januari', { 'RATL!K2': '01/01/2027', 'RATL!K4': '01/01/2027' }],
    ['putaran.timeline-tanpa-alasan', { 'RATL!N2': '31/12/2027' }],
    ['putaran.teks-panjang', { 'RATL!J2': 'panjang '.repeat(200) }],
    ['putaran.hasil-di-rencana', added({ 'Baru!F2': 'Petugas telah ditambah. DONE' })],
    ['putaran.rujuk-silang', added({ 'Baru!F2': 'Sama dengan poin 1.1' })],
    ['putaran.teks-kembar', added({ 'Baru!C2': 'Sertifikasi', 'Baru!F2': 'Menata ruang tunggu' })],
    ['putaran.teks-kembar-unit', added({ 'Baru!F2': 'Memasang papan informasi' })],
    ['putaran.unsur-tak-dikenal', added({ 'Baru!E2': 'Kebersihan', 'Baru!F2': 'Membersihkan halaman.' })],
    ['putaran.lebih-tiga-unsur', added({ 'Baru!E2': 'U1; U2; U3; U4', 'Baru!F2': 'Membuat leaflet.' })],
    ['putaran.baru-tanpa-timeline', added({ 'Baru!G2': '', 'Baru!F2': 'Membuat leaflet.' })],
    ['putaran.baru-sudah-ada', added({ 'Baru!F2': 'menata ruang tunggu' })],
    ['putaran.baru-berbeda', added({ 'Baru!E2': 'U1', 'Baru!F2': 'menata ruang tunggu' })],
    ['putaran.unsur-tak-dikenal', added({ 'Baru!E2': 'Kebersihan', 'Baru!F2': 'menata ruang tunggu' })],
    ['putaran.unsur-tak-dikenal', { 'RATL!F2': 'Kebersihan' }],
    ['putaran.tanpa-meta', { '_meta!B2': '' }],
  ]

  test.each(told)('%s', async (code, cells) => {
    const { codes, figures } = await merged([written(formOf(0), cells), formOf(1), formOf(2)])
    expect(codes).toContain(code)
    expect(figures.actions).toBeGreaterThanOrEqual(6)
  })

  test('unsur of the master that nobody knows, once for each word, at the first cell that carries it', async () => {
    const rows = textsOf(await sourceOf(bytesOf(sent.master)), 'RATL')
    const letter = String.fromCharCode(65 + (rows[0]?.indexOf('Unsur') ?? -1))
    const odd = written(sent.master, { [`RATL!${letter}2`]: 'Kebersihan', [`RATL!${letter}3`]: 'Kebersihan' })
    const made = await collect(await formsOf(odd), odd)
    expect(made.problems.map(({ code, message, place }) => [code, place.file, place.cell, message])).toEqual([
      [
        'putaran.unsur-induk-tak-dikenal',
        formOf(0).name,
        'F2',
        `${unitA}: unsur "K…" pada 2 rencana aksi di induk (mulai RATL-2026-01-001) tidak dikenal, sehingga tidak dihitung menjawab rekomendasi.`,
      ],
    ])
  })

  test('figures printed elsewhere that the master did not come to, each with its cell', async () => {
    const sheet = textsOf(await sourceOf(bytesOf(sent.master)), 'Angka Terbit')
    expect(sheet[0]?.slice(0, 5)).toEqual([
      ...['Tahun', 'Unit Pelayanan', 'Jumlah Rekomendasi', 'Jumlah Rencana Aksi', 'Jumlah Close'],
    ])
    const printed = { 'Angka Terbit!A2': '2026', 'Angka Terbit!B2': '', 'Angka Terbit!D2': '6', 'Angka Terbit!E2': '2' }
    const ofUnit = {
      'Angka Terbit!A3': '2026',
      'Angka Terbit!B3': unitB,
      'Angka Terbit!D3': '3',
      'Angka Terbit!E3': '0',
    }
    // What a form closes was not printed yet.
    const master = written(sent.master, { ...blank(sheet), ...printed, ...ofUnit })
    const { problems } = await collect([written(formOf(0), closing), formOf(1), formOf(2)], master)
    expect(problems.map(({ code, place, message }) => [code, place.file, place.sheet, place.cell, message])).toEqual([
      [
        ...['putaran.jumlah-beda', 'Induk.xlsx', 'Angka Terbit', 'E2'],
        'Angka terbit rencana aksi Close tahun 2026 adalah 2, sedangkan di induk sebelum putaran ini ada 1.',
      ],
      [
        ...['putaran.jumlah-beda', 'Induk.xlsx', 'Angka Terbit', 'D3'],
        `Angka terbit rencana aksi tahun 2026 ${unitB} adalah 3, sedangkan di induk sebelum putaran ini ada 2.`,
      ],
    ])
  })

  test('nothing of it is said of forms that are filled in well', async () => {
    const well = written(formOf(0), {
      ...closing,
      ...added({ 'Baru!E2': 'U1', 'Baru!F2': 'Membuat leaflet persyaratan.' }),
    })
    expect((await merged([well, formOf(1), formOf(2)])).codes).toEqual([])
  })

  test('units that sent nothing are named, and keep their actions', async () => {
    const made = await collect([formOf(0)])
    const missing = made.problems.filter(({ code }) => code === 'putaran.unit-belum-kembali')
    expect(missing.map(({ message }) => message.split(' belum')[0])).toEqual([unitB, unitC])
  })
})

test('a day is asked for, and a master that is no workbook is refused', async () => {
  const json = { ...sent.master, name: 'a.json', files: new Map([['a.json', new TextEncoder().encode('{}')]]) }
  expect((await collect([formOf(0)], json)).problems.map(({ code }) => code)).toEqual(['putaran.induk-bukan-xlsx'])
  expect((await app.ratl.distribute(json, round)).ok).toBe(false)
})
