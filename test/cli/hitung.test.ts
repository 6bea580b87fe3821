import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runInMemory } from './run-in-memory.ts'

let folder: string
let file: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-hitung-'))
  file = join(folder, 'Responden.csv')
  const answers = ['4;4;4;4;4;4;4;4;4', '3;3;3;3;3;3;3;3;', '4;3;4;3;4;3;4;3;4']
  const rows = ['=Balai Contoh', '=Balai Contoh', 'Loka Contoh'].map((unit, at) => `2022;${unit};Uji;${answers[at]}`)
  writeFileSync(file, `Tahun;Unit Pelayanan;Jenis Layanan;U1;U2;U3;U4;U5;U6;U7;U8;U9\n${rows.join('\n')}`)
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('writes the results as a sheet, with nothing in it that a spreadsheet would take for a formula', async () => {
  const { code, out } = await runInMemory('hitung', file, '--keluaran', folder)
  expect(code).toBe(0)
  expect(out).toContain('SKM 2022  3 responden · IKM 88,89 (A) · 2 unit · 1 jawaban kosong')
  const written = readFileSync(join(folder, 'SKM.csv'), 'utf8').split('\r\n')
  expect(written).toEqual([
    '\ufeffTahun;Unit Pelayanan;Jenis Layanan;Responden;U1;U2;U3;U4;U5;U6;U7;U8;U9',
    "2022;'=Balai Contoh;Uji;2;87,5;87,5;87,5;87,5;87,5;87,5;87,5;87,5;100",
    '2022;Loka Contoh;Uji;1;100;75;100;75;100;75;100;75;100',
    '',
  ])
})

test('replaces nothing without being told to, and writes nothing for an input with errors', async () => {
  expect((await runInMemory('hitung', file, '--keluaran', folder)).code).toBe(2)
  expect((await runInMemory('hitung', file, '--keluaran', folder, '--timpa')).code).toBe(0)
  writeFileSync(join(folder, 'salah.csv'), 'Tahun;Unit Pelayanan;U1\n2022;Loka Contoh;5')
  const { code, err, out } = await runInMemory('hitung', join(folder, 'salah.csv'), '--keluaran', join(folder, 'lain'))
  expect(code).toBe(1)
  for (const code of ['sheet.missing-criterion', 'skm.answer-out-of-range']) expect(err).toContain(code)
  expect(out).toBe('Tidak ada berkas yang ditulis.\n')
})

test('for the annual report it writes who answered too, of the days of the survey; of another kind it is refused', async () => {
  const long = join(folder, 'tahunan.csv')
  const titles = 'Tahun;Unit Pelayanan;Jenis Layanan;Tanggal;Jenis Kelamin;U1;U2;U3;U4;U5;U6;U7;U8;U9'
  const rows = ['1/3/2025;P;4;4;4;4;4;4;4;4;4', '2/3/2025;L;3;3;3;3;3;3;3;3;', '1/1/2025;L;1;1;1;1;1;1;1;1;1']
  writeFileSync(long, [titles, ...rows.map(row => `2025;Balai Contoh;Uji;${row}`)].join('\n'))
  const asked = ['--jenis', 'skm-tahunan', '--mulai', '1/2/2025', '--keluaran', join(folder, 'tahunan')]
  const { code, out } = await runInMemory('hitung', long, ...asked)
  expect(code).toBe(0)
  expect(out).toContain('Di luar periode  1 isian tidak dihitung · mulai 1 Februari 2025')
  const rowsOf = (name: string) =>
    readFileSync(join(folder, 'tahunan', `${name}.csv`), 'utf8')
      .trimEnd()
      .split('\r\n')
      .slice(1)
  expect(rowsOf('SKM')).toEqual(['2025;Balai Contoh;Uji;2;87,5;87,5;87,5;87,5;87,5;87,5;87,5;87,5;100'])
  expect(rowsOf('Penjawab')).toEqual(['2025;Balai Contoh;Uji;2;2;2;2;2;2;2;2;1'])
  expect(rowsOf('Profil').slice(0, 3)).toEqual([
    'Balai Contoh;Jenis Kelamin;Laki-laki;1',
    'Balai Contoh;Jenis Kelamin;Perempuan;1',
    'Balai Contoh;Usia;Tidak diisi;2',
  ])
  expect((await runInMemory('hitung', long, '--jenis', 'spkp-spak')).code).toBe(2)
  // The semester report counts the same days.
  const semester = ['--jenis', 'monev-skm', '--mulai', '1/2/2025', '--keluaran', join(folder, 'semester')]
  const ofSemester = await runInMemory('hitung', long, ...semester)
  expect(ofSemester.out).toContain('Di luar periode  1 isian tidak dihitung · mulai 1 Februari 2025')
  expect(readFileSync(join(folder, 'semester', 'SKM.csv'), 'utf8')).toContain('2025;Balai Contoh;Uji;2;87,5')
})

test('a file that is not there is told; --json writes one object', async () => {
  const { code, out } = await runInMemory('hitung', join(folder, 'tidak-ada.csv'), '--json')
  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ file: null, figures: null, problems: [{ code: 'input.not-found' }] })
})
