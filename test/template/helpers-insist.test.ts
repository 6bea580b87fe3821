import { describe, expect, test } from 'vitest'
import { expand, problemsOf } from './expand.ts'

const failuresOf = (source: string, view: unknown = {}) =>
  problemsOf(expand(source, view)).map(problem => problem.split(' ').slice(0, 2).join(' '))

const failedInLine2 = ['laporan.hbs:2 template.failed']

const values: Readonly<Record<string, unknown>> = {
  kosong: null,
  teks: 'lima',
  hampa: '',
  bilangan: 5,
  pecahan: 1.5,
  tidakAdaNilai: Number.NaN,
  desimal: '1.50',
  benar: true,
  daftar: ['a'],
  daftarHampa: [''],
  daftarPecahan: [1.5],
  benda: { a: 1 },
}

// For each helper, the values that it must refuse; `tidakAda` is a name that the view does not have.
const refused = {
  angka: ['tidakAda', 'kosong', 'teks', 'hampa', 'pecahan', 'tidakAdaNilai', 'benar', 'daftar', 'benda'],
  eja: ['tidakAda', 'kosong', 'teks', 'pecahan', 'benar', 'daftar'],
  angkaEja: ['tidakAda', 'kosong', 'teks', 'pecahan', 'benar', 'daftar'],
  persen: ['tidakAda', 'teks', 'bilangan', 'pecahan', 'benar'],
  persenRingkas: ['tidakAda', 'teks', 'bilangan', 'pecahan', 'benar'],
  selisih: ['tidakAda', 'teks', 'bilangan', 'pecahan', 'benar'],
  tanggal: ['tidakAda', 'kosong', 'hampa', 'bilangan', 'daftar'],
  kapital: ['tidakAda', 'kosong', 'hampa', 'bilangan', 'daftar', 'benda'],
  daftar: ['tidakAda', 'kosong', 'teks', 'bilangan', 'benda', 'daftarHampa', 'daftarPecahan'],
  panjangEja: ['tidakAda', 'kosong', 'teks', 'bilangan', 'benda'],
  isi: ['tidakAda', 'kosong', 'teks', 'bilangan', 'benda'],
} as const

describe.each(Object.entries(refused))('%s', (helper, names) => {
  test.each(names)('refuses %s, naming file and line', name => {
    expect(failuresOf(`a\n{{${helper} ${name}}}`, values)).toEqual(failedInLine2)
  })
})

describe.each(['if', 'unless'])('%s', helper => {
  test.each(['tidakAda', 'kosong', 'teks', 'hampa', 'bilangan', 'daftar', 'benda'])('refuses %s', name => {
    expect(failuresOf(`a\n{{#${helper} ${name}}}x{{/${helper}}}`, values)).toEqual(failedInLine2)
  })
})

describe.each(['each', 'rangkai'])('%s', helper => {
  test.each(['tidakAda', 'kosong', 'teks', 'benar', 'benda'])('refuses %s', name => {
    expect(failuresOf(`a\n{{#${helper} ${name}}}x{{/${helper}}}`, values)).toEqual(failedInLine2)
  })
})

test.each([
  ['a name', '{{tidakAda}}'],
  ['a name inside something', '{{benda.b}}'],
  ['a name of the view around', '{{#each daftar}}{{../tidakAda}}{{/each}}'],
  ['a block by a name', '{{#tidakAda}}x{{/tidakAda}}'],
  ['a piece of data', '{{@tidakAda}}'],
  ['a helper', '{{tebak teks}}'],
])('%s that is not there is refused', (_, source) => {
  expect(failuresOf(`a\n${source}`, values)).toEqual(failedInLine2)
})

describe('what would print nothing, or nonsense', () => {
  test('a built-in block or helper with a missing value is refused', () => {
    for (const source of [
      '{{#with tidakAda}}x{{/with}}',
      '{{lookup tidakAda "a"}}',
      '{{lookup benda "b"}}',
      '{{log teks}}',
    ]) {
      expect(failuresOf(`a\n${source}`, values), source).toEqual(failedInLine2)
    }
  })

  test('a value that is no text and no number is refused where it is printed', () => {
    for (const name of ['kosong', 'benda', 'daftar', 'benar']) {
      expect(failuresOf(`a\n{{${name}}}`, values), name).toEqual(failedInLine2)
    }
  })

  test('tanggal refuses what is no day of the calendar', () => {
    for (const day of ['kemarin', '27 Juli 2023', '2023-02-30', '2023']) {
      expect(failuresOf('a\n{{tanggal x}}', { x: day }), day).toEqual(failedInLine2)
    }
  })

  test('eja names the line of a number that has no words', () => {
    expect(failuresOf('a\n{{eja x}}', { x: -1 })).toEqual(failedInLine2)
  })

  test('isi names the line of a list that holds no lines', () => {
    expect(failuresOf('a\n{{isi daftar}}', values)).toEqual(failedInLine2)
    expect(failuresOf('a\n{{isi x}}', { x: [] })).toEqual(failedInLine2)
  })
})
