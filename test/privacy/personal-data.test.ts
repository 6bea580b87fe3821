import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskRichText, maskText } from '../../src/privacy/mask-personal-data.ts'
import { findPersonalData } from '../../src/privacy/personal-data.ts'
import { indexNames, knowsNothing } from '../../src/privacy/privacy-knowledge.ts'
import { problemsFrom } from '../../src/problems/problem.ts'

const show = (text: string, known: readonly string[] = []) =>
  findPersonalData(text, { ...knowsNothing, names: indexNames(known) }).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  )

describe('personal data is found', () => {
  test.each([
    ['Hubungi 0812-3456-7890.', 'phone: 0812-3456-7890'],
    ['WA +62 811 234 567', 'phone: +62 811 234 567'],
    ['6281234567890', 'phone: 6281234567890'],
    ['Telp. (021) 4263333', 'phone: (021) 4263333'],
    ['ke 0651-741 1234 saja', 'phone: 0651-741 1234'],
    ['Telp 4244691', 'phone: 4244691'],
    ['surel budi.contoh@contoh.go.id.', 'email: budi.contoh@contoh.go.id'],
    ['NIP 197001011995031001', 'identity-number: 197001011995031001'],
    ['NIP 19700101 199503 1 001', 'identity-number: 19700101 199503 1 001'],
    ['NIK 3174010101900001', 'identity-number: 3174010101900001'],
    ['NIK 317401 010190 0001', 'identity-number: 317401 010190 0001'],
    ['menemui Bapak Budi Contoh pada', 'person: Budi Contoh'],
    ['kepada Sdri. Rina', 'person: Rina'],
    ['oleh Bpk. H. Umar Teladan selaku', 'person: H. Umar Teladan'],
    ['Bapak/Ibu Rina Umpama', 'person: Rina Umpama'],
    ['a.n. Wayan Ibarat', 'person: Wayan Ibarat'],
    ['Narasumber Dr. Ir. Siti Percontohan, M.Kes dari', 'person: Dr. Ir. Siti Percontohan, M.Kes'],
    ['Menghubungi Budi M. Contoh, S.Si., Apt.', 'person: Budi M. Contoh, S.Si., Apt.'],
    ['apt. Dewi Permisalan, S.Farm hadir', 'person: apt. Dewi Permisalan, S.Farm'],
    ['BUDI CONTOH, S. Si', 'person: BUDI CONTOH, S. Si'],
    ['Maria Seumpama, MM menjadi', 'person: Maria Seumpama, MM'],
    ['Ketua Tim Agus Teladan, A.Md.', 'person: Agus Teladan, A.Md.'],
  ])('in "%s"', (text, found) => {
    expect(show(text)).toEqual([found])
  })

  test('several at once, in order, each once', () => {
    const text = 'Menghubungi Bapak Budi Contoh, S.Si. (0812-3456-7890, budi@contoh.go.id)'
    expect(show(text)).toEqual(['person: Budi Contoh, S.Si.', 'phone: 0812-3456-7890', 'email: budi@contoh.go.id'])
  })

  test('by the names that the input lists, when they are full names', () => {
    expect(show('saran dari andi misalnya tentang', ['Andi Misalnya', 'Sari'])).toEqual(['person: andi misalnya'])
    expect(show('Ani O’Neil, lalu ANI\nO’Neil.', ['Ani O’Neil'])).toHaveLength(2)
    expect(show('Wulfa Misalnyaan', ['Wulfa Misalnya'])).toEqual([])
    expect(show('Sari buah', ['Sari'])).toEqual([])
  })
})

test('a name goes on in a word that is ordinary elsewhere, where it has a capital', () => {
  expect(show('kata Wulandari Contoh antreannya lama')).toEqual(['person: Wulandari Contoh'])
  expect(show('menurut Putri Ramah rasanya beda')).toEqual([])
})

describe('what only looks like it is left alone', () => {
  test.each([
    'Balai Besar POM di Banda Aceh, Loka POM di Kota Tanjung Pinang, Direktorat Registrasi Obat',
    'HALOBPOM 1500533, telepon 1500533, SP4N-LAPOR!, ULPK',
    'PermenPANRB Nomor 14 Tahun 2017, UU 27/2022, HK.02.02.1.2.11.22.0812',
    '31/12/2022, 1-8-2022, 2022-01-31, 01/012023, 1012022, 27 Juli 2023, tahun 2022-2023',
    'pukul 08.00-16.00 dan 0800 s.d. 1600',
    'RSUD Dr. Soetomo di Jalan Ir. H. Juanda',
    'Bapak Kepala Balai, Ibu Deputi, Bapak/Ibu Pelanggan, Saudara Pelapor',
    'bagi ibu hamil, Ibu Kota Nusantara, Bapak dan Ibu',
    'A. Menyusun S.O.P\nH. Melaksanakan rapat\nM. Menata arsip',
    'lulusan S.Farm., Apt. sebanyak 2 orang di D.I. Yogyakarta',
    'a.n. Kepala Biro Hukum',
    'anggaran Rp 150.000.000.000, kode 1234567890123',
  ])('"%s"', text => {
    expect(show(text)).toEqual([])
  })
})

describe('a mask', () => {
  test('stands in place of each datum and nothing else', () => {
    expect(maskText('Hubungi Ibu Rina Umpama, 0812-3456-7890.')).toBe('Hubungi Ibu [disamarkan], [disamarkan].')
  })

  test('keeps the styles around it, also where a datum changes its style', () => {
    const rich = [{ text: 'Bapak Budi ', bold: true }, { text: 'Contoh' }, { text: ' hadir', italic: true }] as const
    expect(maskRichText({ find: findPersonalData }, rich)).toEqual([
      { text: 'Bapak ', bold: true },
      { text: '[disamarkan]', bold: true },
      { text: ' hadir', italic: true },
    ])
  })

  test('leaves text without personal data as it is', () => {
    const rich = [{ text: 'Menata ruang' }]
    expect(maskRichText({ find: findPersonalData }, rich)).toBe(rich)
  })

  test('leaves nothing to find', () => {
    const parts = [
      'Bapak Budi Contoh',
      ' ',
      'a@b.id',
      '0812-3456-7890',
      ', ',
      'Dr. X Y, M.Si',
      '\n',
      '3174010101900001',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 8 }), pieces => {
        expect(show(maskText(pieces.join(' ')))).toEqual([])
      }),
    )
  })
})

test('no problem repeats personal data, whatever it quotes', () => {
  const make = problemsFrom({
    'uji.kutipan': {
      severity: 'peringatan',
      example: { found: 'x' },
      message: (p: { found: string }) => `Isinya "${p.found}".`,
      hint: (p: { found: string }) => `Hapus "${p.found}".`,
    },
  })
  const problem = make('uji.kutipan', { file: 'a' }, { found: 'Ibu Rina Umpama 0812-3456-7890' })
  expect([problem.message, problem.hint]).toEqual([
    'Isinya "Ibu [disamarkan] [disamarkan]".',
    'Hapus "Ibu [disamarkan] [disamarkan]".',
  ])
})
