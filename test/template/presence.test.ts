import { describe, expect, test } from 'vitest'
import { unknownOptionals } from '../../src/pipeline/compose-document.ts'
import { expandTemplate } from '../../src/template/expand-template.ts'
import { PrintTrace } from '../../src/template/print-trace.ts'
import { expand, problemsOf, written } from './expand.ts'

const shown = (view: unknown, path = 'x') => written(`{{#ada ${path}}}ada{{else}}tidak{{/ada}}`, view)

describe('{{#ada}}', () => {
  test('tells what is there from what is absent; an empty list is absent, other values are not', () => {
    for (const x of [undefined, null, []]) expect(shown({ x })).toBe('tidak')
    expect(shown({})).toBe('tidak')
    for (const x of [0, false, '', 'a', ['a'], {}, [[]]]) expect(shown({ x }), JSON.stringify(x)).toBe('ada')
  })

  test('prints inside what is absent elsewhere', () => {
    const source = '{{#ada x}}{{x}}{{else}}–{{/ada}}'
    expect(written(source, { x: 'satu' })).toBe('satu')
    expect(written(source, {})).toBe('–')
    expect(problemsOf(expand('{{#ada x}}{{x}}{{else}}{{x}}{{/ada}}'))).toEqual(['laporan.hbs:1 template.failed "x"'])
  })

  test('looks into objects, lists, items and what is around; what it looks in must be there', () => {
    const view = { o: { x: 'a' }, items: [{ x: 'b' }, {}], x: 'c' }
    expect(shown(view, 'o.x')).toBe('ada')
    expect(shown(view, 'o.y')).toBe('tidak')
    expect(shown(view, '@root.x')).toBe('ada')
    const ofItems =
      '{{#each items as |one|}}{{#ada one.x}}1{{else}}0{{/ada}}{{#ada x}}1{{else}}0{{/ada}}{{#ada ../x}}1{{/ada}}{{/each}}'
    expect(written(ofItems, view)).toBe('111001')
    for (const path of ['p.x', 'o.p.x', 'x.y', 'items.x', '@root.p.x']) {
      expect(problemsOf(expand(`{{#ada ${path}}}a{{/ada}}`, view)), path).toHaveLength(1)
    }
  })

  test('may follow another block', () => {
    const source = '{{#if ya}}ya{{else ada x}}{{x}}{{else}}tidak{{/if}}'
    expect(written(source, { ya: false, x: 'a' })).toBe('a')
    expect(written(source, { ya: false })).toBe('tidak')
  })

  test('is traced: the text that it chose is that of the value', () => {
    const templates = new Map([
      ['laporan', { file: 'laporan.hbs', source: '<p>{{#ada o.x}}berbunyi begini{{/ada}}</p>' }],
    ])
    const view = { o: { x: ['a'] } }
    const trace = new PrintTrace(view, () => undefined)
    expect(expandTemplate('uji', templates, view, trace).problems).toEqual([])
    expect(trace.values().map(({ path, texts }) => [path, ...texts])).toEqual([['o.x', 'berbunyi begini']])
  })
})

test('a name that no field has is a fault, with the nearest', () => {
  const source =
    '{{!-- Judul. --}}\n{{#ada o.cttan}}x{{/ada}}{{#if ya}}{{else ada caatatan}}{{/if}}{{#each os as |satu|}}{{#ada satu}}{{/ada}}{{/each}}'
  const templates = new Map([
    [
      'laporan',
      { file: 'laporan.hbs', source: `${source}{{#ada catatan}}{{/ada}}{{> bagian isinya=o}}{{#ada isinya}}{{/ada}}` },
    ],
  ])
  const field = { meaning: '', type: '', isOptional: true }
  const told = unknownOptionals(templates, [
    { ...field, path: 'os[] . catatan' },
    { ...field, path: 'o' },
  ])
  expect(told.map(({ place, message, hint }) => [place.line, message, hint])).toEqual([
    [2, expect.stringContaining('"o.cttan"'), expect.stringContaining('"o.catatan"')],
    [2, expect.stringContaining('"caatatan"'), expect.stringContaining('"catatan"')],
  ])
})
