import { describe, expect, test } from 'vitest'
import { expand, problemsOf, written } from './expand.ts'

const view = { ada: 'x', angka: 'sebuah isian', daftar: ['a', 'b'], ya: true, kosong: [], benda: { x: 1 } }
const partials = { sisipan: 'x', sampul: '<cover>{{> @partial-block}}</cover>' }
const problemsIn = (source: string) => problemsOf(expand(`a\n${source}`, view, partials))

describe('Handlebars that would print nothing, or what nobody checked, is refused', () => {
  test.each([
    ['unescaped text', '{{{ada}}}'],
    ['unescaped text, written short', '{{&ada}}'],
    ['a literal', '{{"ada"}}'],
    ['braces that stay text', '\\{{ada}}'],
    ['a raw block', '{{{{if ya}}}}{{ada}}{{{{/if}}}}'],
    ['a block by a name', '{{#ada}}x{{/ada}}'],
    ['the contrary of a name', '{{^ada}}x{{/ada}}'],
    ['a value helper as a block, whose inside it ignores', '{{#kapital ada}}hilang{{/kapital}}'],
    ['a block helper without a block', '{{rangkai daftar}}'],
    ['a block helper inside a call', '{{daftar (each daftar)}}'],
    ['a value in a comment, which two dashes would break', '<!-- a {{#if ya}}{{ada}}{{/if}} -->{{ada}}'],
    ['a part in a comment', '<!-- a --> {{ada}} <!-- {{> sisipan}} -->'],
    ['a second value', '{{kapital ada "hilang"}}'],
    ['a second value of a block', '{{#if ya ya}}x{{/if}}'],
    ['a named value', '{{kapital ada hilang=ya}}'],
    ['a named value of what is no helper', '{{ada hilang=ya}}'],
    ['a call without a value', '{{kapital (daftar)}}'],
    ['a helper that is none, inside a call', '{{kapital (tebak ada)}}'],
    ['a helper of our own that no author writes', '{{kapital (wajib ada "x")}}'],
    ['a part whose name is computed', '{{> (kapital ada)}}'],
    ['a second value for a part', '{{> sisipan ada ada}}'],
    ['a part defined in passing', '{{#*inline "sisipan"}}x{{/inline}}'],
    ['a decorator', '{{*tebak}}'],
    ['a block for a part that prints none', '{{#> sisipan}}hilang{{/sisipan}}'],
    ['a part that prints a block, called without one', '{{> sampul}}'],
    ['an item named like a helper', '{{#each daftar as |kapital|}}{{kapital ada}}{{/each}}'],
  ])('%s', (_, source) => {
    expect(problemsIn(source).map(problem => problem.split(' ').slice(0, 2).join(' '))).toEqual([
      'laporan.hbs:2 template.failed',
    ])
  })

  test('a block that nobody handed to the root', () => {
    expect(problemsIn('{{> @partial-block}}')).toEqual(['laporan.hbs:2 template.missing "@partial-block"'])
  })

  test('all at once, in every template', () => {
    const outcome = expand('{{{ada}}}\n{{tebak ada}}\n{{> tiada}}', view, {
      lain: '\n{{#ada}}x{{/ada}}',
      salah: '{{#if',
    })
    expect(problemsOf(outcome).map(problem => problem.split(' ').slice(0, 2).join(' '))).toEqual([
      'laporan.hbs:1 template.failed',
      'laporan.hbs:2 template.failed',
      'laporan.hbs:3 template.missing',
      'lain.hbs:2 template.failed',
      'salah.hbs:1 template.failed',
    ])
  })
})

describe('what stays possible', () => {
  test.each([
    ['{{angka}}', 'a field named like a helper', 'sebuah isian'],
    ['{{./ada}}{{this.ada}}{{[ada]}}', 'a name written otherwise', 'xxx'],
    ['{{kapital (daftar daftar)}}', 'a helper of a helper', 'A DAN B'],
    ['{{#if ya}}{{else}}x{{/if}}|{{#unless ya}}x{{else if ya}}y{{/unless}}', 'blocks with another way', '|y'],
    ['{{^if ya}}x{{else}}y{{/if}}', 'the contrary of a block', 'y'],
    ['<!-- a -->{{ada}}<!-- b -->{{!-- {{ada}} --}}', 'values between comments', '<!-- a -->x<!-- b -->'],
    ['{{#rangkai kosong}}x{{else}}tidak ada{{/rangkai}}', 'an enumeration of nothing', 'tidak ada'],
    ['{{#rangkai daftar as |satu|}}{{@index}}{{satu}}{{/rangkai}}', 'an enumeration that names its items', '0a dan 1b'],
  ])('%s: %s', (source, _, expected) => {
    expect(written(source, view)).toBe(expected)
  })

  test('a part with a value, with named values, and with a block', () => {
    const parts = {
      satu: '{{x}}{{y}}',
      sampul: '[{{> @partial-block}}]',
      luar: '{{#> sampul}}{{> @partial-block}}{{/sampul}}',
    }
    const outcome = expand('{{#> luar}}{{> satu benda y=angka}}{{/luar}}', view, parts)
    expect(outcome.ok && outcome.value).toBe('[1sebuah isian]')
  })
})
