import { describe, expect, test } from 'vitest'
import { formatPlace } from '../../src/problems/problem.ts'
import { loadTheme } from '../../src/theme/load-theme.ts'
import { themeOf } from '../../src/theme/theme-of.ts'
import { settings } from '../render/default-theme.ts'
import { withThemes } from './themes.ts'

const agency = 'Badan Contoh'

/** The settings of an agency whose theme says this. */
async function themeSaying(said: object) {
  return loadTheme(agency, withThemes({ 'contoh.json': JSON.stringify({ instansi: [agency], ...said }) }))
}

/** Problems as file, setting and code. */
async function problemsOf(outcome: ReturnType<typeof loadTheme>) {
  const { problems } = await outcome
  return problems.map(({ code, place }) => [place.file.replace('templates/tema/', ''), place.cell, code])
}

describe('the theme of an agency', () => {
  test('says what differs; the rest is the default', async () => {
    const loaded = await themeSaying({ ukuran: { isi: 12 }, kertas: 'F4' })
    expect(loaded.ok && loaded.value.settings).toEqual({
      ...settings,
      instansi: [agency],
      kertas: 'F4',
      ukuran: { ...settings.ukuran, isi: 12 },
    })
  })

  test('of old, which says nothing of a setting that came later, means what it meant', async () => {
    const { halaman: _, rincian: __, tandaTangan: ___, sampul: _____, kontak: ______, ...rest } = settings
    const { jilid: ____, ...tepi } = settings.tepi
    const old = JSON.stringify({ ...rest, tepi, ukuran: { ...settings.ukuran, isi: 11 } })
    const loaded = await loadTheme(agency, withThemes({ 'bawaan.json': old }))
    expect(loaded.ok && loaded.value.settings).toMatchObject({
      tepi: { jilid: 0 },
      ukuran: { isi: 11 },
      halaman: { bab: 'halaman baru', kosong: '' },
      rincian: 'menurut templat',
      tandaTangan: { cara: 'basah' },
      sampul: { tanda: [] },
      kontak: { baris: [] },
    })
  })

  test.each(['Badan Contoh', 'BADAN CONTOH', ' badan  contoh '])('is found for "%s"', async name => {
    const files = { 'contoh.json': JSON.stringify({ instansi: [agency], huruf: 'Times New Roman' }) }
    const loaded = await loadTheme(name, withThemes(files))
    expect(loaded.ok && themeOf(loaded.value.settings).fonts.pdf).toBe('Tinos')
  })

  test('of another is not taken, and its faults are not ours', async () => {
    const loaded = await loadTheme(
      'Badan Lain',
      withThemes({ 'contoh.json': '{"instansi":["Badan Contoh"],"huruf":1}' }),
    )
    expect(loaded.ok && loaded.value.settings).toEqual(settings)
  })
})

describe('what is wrong with a theme is said with its file and setting', () => {
  test('and with the line where it is written', async () => {
    const text = JSON.stringify({ instansi: [agency], warna: { mutuA: 'hijau' }, hurup: 'Arial' }, null, 2)
    const { problems } = await loadTheme(agency, withThemes({ 'contoh.json': text }))
    const lineOf = (word: string) => text.slice(0, text.indexOf(word)).split('\n').length
    expect(problems.map(({ place }) => formatPlace(place))).toEqual([
      `templates/tema/contoh.json:${lineOf('hijau')}  warna.mutuA`,
      `templates/tema/contoh.json:${lineOf('hurup')}  hurup`,
    ])
  })

  test('all at once', async () => {
    const said = {
      hurup: 'Arial',
      ukuran: { isi: 'besar', tabel: 99 },
      tepi: { tegak: { atas: 5 } },
      warna: { mutuA: 'hijau' },
    }
    expect(await problemsOf(themeSaying(said))).toEqual([
      ['contoh.json', 'tepi.tegak.atas', 'theme.bad-value'],
      ['contoh.json', 'ukuran.isi', 'theme.bad-value'],
      ['contoh.json', 'ukuran.tabel', 'theme.bad-value'],
      ['contoh.json', 'warna.mutuA', 'theme.bad-value'],
      ['contoh.json', 'hurup', 'theme.unknown-setting'],
    ])
  })

  test('with what may stand there', async () => {
    const mark = { berkas: 'a.png', sebutan: 'A', alt: 'A' }
    const { problems } = await themeSaying({
      ...{ huruf: 'Comic Sans', ukuran: { isi: 30 }, tepi: { kanan: 20 }, sampul: { tanda: [mark] } },
    })
    expect(problems.map(({ message, hint }) => `${message} ${hint}`)).toEqual([
      'Nilainya "Comic Sans". Tulis salah satu dari: Arial, Times New Roman, Bookman Old Style.',
      'Setelan "kanan" tidak dikenal. Yang ada di sini: tegak, rebah, jilid.',
      'Nilainya 30. Tulis angka 7 sampai 16 (titik).',
      'Setelan "alt" tidak dikenal. Yang ada di sini: berkas, sebutan.',
    ])
  })

  test.each([
    [
      'colours that make text hard to read',
      { warna: { kepalaTabel: '#1F4E79' } },
      'warna.kepalaTabel',
      'theme.low-contrast',
    ],
    ['links that are hard to read', { tautan: { warna: '#FFFF00' } }, 'tautan.warna', 'theme.low-contrast'],
    ['an unknown word in the running head', { kepalaHalaman: 'Per {tanggal}' }, 'kepalaHalaman', 'theme.unknown-word'],
    [
      'words above a name that have no room beside it',
      { tandaTangan: { cara: 'elektronik', keterangan: 'kata '.repeat(30) } },
      'tandaTangan.keterangan',
      'theme.long-words',
    ],
    [
      'an electronic signing that does not say so',
      { tandaTangan: { cara: 'elektronik', keterangan: ' ' } },
      'tandaTangan.keterangan',
      'theme.bad-value',
    ],
    [
      'a footnote of a page',
      { tandaTangan: { cara: 'elektronik', catatanKaki: 'kata '.repeat(200) } },
      'tandaTangan.catatanKaki',
      'theme.long-words',
    ],
    [
      'words on blank pages that are longer than a line',
      { halaman: { kosong: 'kata '.repeat(30) } },
      'halaman.kosong',
      'theme.long-words',
    ],
    ['binding that leaves no room', { tepi: { jilid: 30, tegak: { kanan: 32 } } }, 'tepi.jilid', 'theme.narrow-page'],
    ['a line of contacts without words', { kontak: { baris: ['Kantor', ' '] } }, 'kontak.baris.1', 'theme.bad-value'],
    ['a long line of contacts', { kontak: { baris: ['kata '.repeat(60)] } }, 'kontak.baris.0', 'theme.long-words'],
    [
      'a mark without its words',
      { sampul: { tanda: [{ berkas: 'a.png' }] } },
      'sampul.tanda.0.sebutan',
      'theme.missing',
    ],
    ['a word that is not closed', { kepalaHalaman: '{judul' }, 'kepalaHalaman', 'theme.unknown-word'],
  ])('%s', async (_, said, cell, code) => {
    expect(await problemsOf(themeSaying(said))).toEqual([['contoh.json', cell, code]])
  })

  test('margins that leave no room, for every paper that they do not suit', async () => {
    const { problems } = await themeSaying({ tepi: { tegak: { kiri: 50, kanan: 42 } } })
    expect(problems.map(({ message }) => message)).toEqual([
      'Pada kertas A4 tepi ini menyisakan 118 × 247 mm untuk isi.',
    ])
  })

  test('a running head that has no room above the text', async () => {
    const { problems } = await themeSaying({ kepalaHalaman: '{judul}', tepi: { rebah: { atas: 12 } } })
    expect(problems.map(({ place, message, hint }) => [place.cell, message, hint])).toEqual([
      [
        'tepi.rebah.atas',
        'Tepi atas 12 mm terlalu sempit untuk kepala halaman.',
        'Besarkan menjadi paling sedikit 16 mm, kecilkan hurufnya, atau kosongkan kepala halaman.',
      ],
    ])
    expect((await themeSaying({ tepi: { rebah: { atas: 12 } } })).problems).toEqual([])
  })

  test('a file that is no JSON, with the line', async () => {
    const { problems } = await loadTheme(agency, withThemes({ 'contoh.json': '{\n  "huruf": Arial\n}' }))
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([['theme.not-json', 2]])
  })

  test('a setting that is written twice', async () => {
    const { problems } = await loadTheme(agency, withThemes({ 'contoh.json': '{"kertas":"A4",\n"kertas":"F4"}' }))
    expect(problems.map(({ message }) => message)).toEqual([
      'Berkas tema tidak dapat dibaca: satu setelan ditulis dua kali.',
    ])
  })

  test('an agency that two themes name', async () => {
    const said = JSON.stringify({ instansi: [agency] })
    expect(await problemsOf(loadTheme(agency, withThemes({ 'a.json': said, 'b.json': said })))).toEqual([
      ['a.json', 'instansi', 'theme.two-for-agency'],
      ['b.json', 'instansi', 'theme.two-for-agency'],
    ])
  })

  test('a default that is gone, or lacks a setting', async () => {
    expect(await problemsOf(loadTheme(agency, withThemes({ 'bawaan.json': null })))).toEqual([
      ['templates/tema', undefined, 'theme.no-default'],
    ])
    const { kertas: _, ...without } = settings
    expect(await problemsOf(loadTheme(agency, withThemes({ 'bawaan.json': JSON.stringify(without) })))).toEqual([
      ['bawaan.json', 'kertas', 'theme.missing'],
    ])
  })
})
