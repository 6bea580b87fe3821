import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose, expand, problemsOf, report } from './expand.ts'

const source =
  '{{#if ya}}{{> bagian nama=ada}}{{/if}}{{#each daftar as |satu|}}<p>{{kapital satu}}{{@index}}</p>{{/each}}'
const bagian = '<p>{{nama}}</p>'
const anyView = fc.record({
  ya: fc.boolean(),
  ada: fc.option(fc.string(), { nil: undefined }),
  daftar: fc.array(fc.oneof(fc.string(), fc.constant(1)), { maxLength: 3 }),
})

test('a template says of a view what it says of it when it is used for the first time', () => {
  let fresh = 0
  fc.assert(
    fc.property(fc.array(anyView, { minLength: 2, maxLength: 4 }), views => {
      for (const view of views) {
        fresh += 1
        const first = expand(`${source}{{!-- ${fresh} --}}`, view, { bagian })
        expect(expand(source, view, { bagian })).toEqual(first)
      }
    }),
  )
})

test('a template that was changed is read again', () => {
  const text = (word: string) => JSON.stringify(compose(report(`<p>{{> kata}}</p>`), {}, { kata: word }))
  expect(text('lama')).toContain('lama')
  expect(text('baru')).toContain('baru')
  expect(problemsOf(compose(report('<p>{{> kata}}</p>'), {}, { kata: '{{tiada}}' }))).toHaveLength(1)
})
