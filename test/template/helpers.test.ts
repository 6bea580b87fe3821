import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { written } from './expand.ts'

const call = (helper: string, value: unknown) => written(`{{${helper} x}}`, { x: value })

test.each([
  ['angka', 0, '0'],
  ['angka', 861, '861'],
  ['angka', 6137, '6.137'],
  ['angka', 1234567, '1.234.567'],
  ['angka', -1234, '-1.234'],
  ['angka', '89.80', '89,80'],
  ['angka', '12345.60', '12.345,60'],
  ['eja', 15, 'lima belas'],
  ['eja', '89.80', 'delapan puluh sembilan koma delapan puluh'],
  ['angkaEja', 88, '88 (delapan puluh delapan)'],
  ['angkaEja', '88.05', '88,05 (delapan puluh delapan koma nol lima)'],
  ['persen', '101.51', '101,51%'],
  ['persen', '100.00', '100,00%'],
  ['persenRingkas', '100.00', '100%'],
  ['persenRingkas', '97.83', '97,83%'],
  ['persenRingkas', '97.80', '97,80%'],
  ['persenRingkas', '0.00', '0%'],
  ['selisih', '1.25', '+1,25'],
  ['selisih', '-1.25', '−1,25'],
  ['selisih', '-1234.50', '−1.234,50'],
  ['selisih', '0.00', '0,00'],
  ['selisih', '-0.00', '0,00'],
  ['tanggal', '2023-07-27', '27 Juli 2023'],
  ['tanggal', '2024-02-01', '1 Februari 2024'],
  ['kapital', 'Inspektorat Utama', 'INSPEKTORAT UTAMA'],
  ['daftar', [], ''],
  ['daftar', ['a'], 'a'],
  ['daftar', ['a', 'b'], 'a dan b'],
  ['daftar', ['a', 'b', 'c'], 'a, b, dan c'],
  ['daftar', [2021, 2022], '2021 dan 2022'],
  ['panjangEja', ['x', 'y'], '2 (dua)'],
  ['panjangEja', [], '0 (nol)'],
])('%s writes %j as %s', (helper, value, expected) => {
  expect(call(helper, value)).toBe(expected)
})

test('a count is written in groups of three digits that say the same number', () => {
  fc.assert(
    fc.property(fc.nat(), count => {
      const digits = call('angka', count)
      expect(digits).toMatch(/^\d{1,3}(\.\d{3})*$/)
      expect(Number(digits.replaceAll('.', ''))).toBe(count)
    }),
  )
})

describe('isi', () => {
  const run = { text: 'a < b & "c"' }

  test('writes lines with their markers, levels and styles, the innermost style inside', () => {
    const lines = [
      { level: 0, runs: [run] },
      { marker: '1.', level: 1, runs: [{ text: 'x' }, { text: 'y', bold: true, italic: true, underline: true }] },
    ]
    expect(call('isi', lines)).toBe(
      '<line level="0">a &lt; b &amp; &quot;c&quot;</line>' +
        '<line marker="1." level="1">x<u><strong><em>y</em></strong></u></line>',
    )
  })

  test.each([
    [{ bold: true }, '<strong>x</strong>'],
    [{ italic: true }, '<em>x</em>'],
    [{ underline: true }, '<u>x</u>'],
  ])('writes %j as %s', (style, expected) => {
    expect(call('isi', [{ level: 0, runs: [{ text: 'x', ...style }] }])).toBe(`<line level="0">${expected}</line>`)
  })

  test('lets no marker break out of its attribute', () => {
    const [line] = [{ marker: '"><script>', level: 1, runs: [{ text: 'x' }] }]
    expect(call('isi', [line])).toBe('<line marker="&quot;&gt;&lt;script&gt;" level="1">x</line>')
  })
})

describe('blocks', () => {
  test('if and unless follow true and false', () => {
    expect(written('{{#if x}}ya{{else}}tidak{{/if}}', { x: true })).toBe('ya')
    expect(written('{{#if x}}ya{{else}}tidak{{/if}}', { x: false })).toBe('tidak')
    expect(written('{{#unless x}}ya{{else}}tidak{{/unless}}', { x: true })).toBe('tidak')
    expect(written('{{#unless x}}ya{{else}}tidak{{/unless}}', { x: false })).toBe('ya')
  })

  test('each gives items in order with their number, first and last, and a name to call them by', () => {
    const list =
      '{{#each x as |item index|}}{{index}}{{@index}}{{item}}{{this}}{{#if @first}}awal{{/if}}{{#if @last}}akhir{{/if}} {{else}}kosong{{/each}}'
    expect(written(list, { x: ['a', 'b'] })).toBe('00aaawal 11bbakhir ')
    expect(written(list, { x: [] })).toBe('kosong')
  })

  test('each reaches the view around it', () => {
    expect(written('{{#each x}}{{../y}}{{this}}{{/each}}', { x: [1, 2], y: 'v' })).toBe('v1v2')
  })

  test('rangkai joins what its block writes for each item', () => {
    const joined = '{{#rangkai x}} {{n}}! {{/rangkai}}'
    expect(written(joined, { x: [{ n: 'a' }] })).toBe('a!')
    expect(written(joined, { x: [{ n: 'a' }, { n: 'b' }] })).toBe('a! dan b!')
    expect(written(joined, { x: [{ n: 'a' }, { n: 'b' }, { n: '<c>' }] })).toBe('a!, b!, dan &lt;c&gt;!')
  })
})
