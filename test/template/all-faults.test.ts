import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../laws.ts'
import { compose, expand, problemsOf, report } from './expand.ts'

const view = {
  report: { month: 'Februari 2025', agency: 'Badan Contoh' },
  ya: true,
  surveys: [
    { ikm: '83.43', unsur: [{ code: 'U1' }] },
    { ikm: '88.31', unsur: [] },
  ],
}

/** What is offered for the faults of a template. */
const hintsOf = (source: string, partials: Readonly<Record<string, string>> = {}) =>
  expand(source, view, partials).problems.map(({ hint }) => hint)

describe('all faults of one run', () => {
  test('of every template: what cannot be read, what is not known, what is not there, each once', () => {
    const source = [
      '{{report.mont}}',
      '{{#each surveys}}{{ikmm}} {{> baris}}{{/each}}',
      '{{angkaa report.month}}{{tanggal report.month}}',
      '{{> bariss}}',
      '{{report.agenci}}',
      '{{#if report.ada}}{{tiada}}{{/if}}',
    ].join('\n')
    const outcome = expand(source, view, {
      baris: '\n{{cod}}\n{{> nilai x=cod}}',
      nilai: '{{x}}',
      rusak: 'a\n{{#if ya}}\n{{b',
    })
    expect(outcome.ok).toBe(false)
    expect([...problemsOf(outcome)].sort()).toEqual([
      'baris.hbs:2 template.failed "cod"',
      'baris.hbs:3 template.failed "cod"',
      'laporan.hbs:1 template.failed "report.mont"',
      'laporan.hbs:2 template.failed "ikmm"',
      'laporan.hbs:3 template.failed "Februari 2025"',
      'laporan.hbs:3 template.failed "angkaa"',
      'laporan.hbs:4 template.missing "bariss"',
      'laporan.hbs:5 template.failed "report.agenci"',
      'laporan.hbs:6 template.failed "report.ada"',
      'rusak.hbs:2 template.failed',
      'rusak.hbs:3 template.failed "{{b"',
    ])
  })

  test('any set of missing names is told in whole, at its lines, whatever stands between them', () => {
    const anyLine = fc.constantFrom(
      '{{ya1}}',
      '{{angka ya2}}',
      '{{#each ya3}}{{x}}{{/each}}',
      '{{report.ya4}}',
      '{{report.month}}',
      'teks',
    )
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), lines => {
        const expected = lines.flatMap((line, index) => {
          const [name] = /(?:report\.)?ya\d/.exec(line) ?? []
          return name === undefined ? [] : [`laporan.hbs:${index + 1} template.failed "${name}"`]
        })
        expect(problemsOf(expand(lines.join('\n'), view))).toEqual(expected)
      }),
      { numRuns: runs(50) },
    )
  })

  test('a value that is wrong in every row is told for one of them', () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ nilai: `x${index}` }))
    expect(problemsOf(expand('{{#each rows}}{{angka nilai}}{{hilang}}{{/each}}', { rows }))).toEqual([
      'laporan.hbs:1 template.failed "x0"',
      'laporan.hbs:1 template.failed "hilang"',
    ])
  })

  test('what a missing value is handed on to is silent', () => {
    const partials = { bagian: '{{a}}{{b.c}}{{#each d}}{{e}}{{/each}}', blok: '[{{> @partial-block}}]' }
    const source =
      '{{> bagian hilang1}}{{> bagian x=hilang2}}{{#> blok hilang3}}{{x}}{{/blok}}{{kapital (daftar hilang4)}}'
    const names = problemsOf(expand(source, { ...view, a: 'a', b: { c: 'c' }, d: [] }, partials)).map(
      one => one.split(' ')[2],
    )
    expect(names).toEqual(['"hilang1"', '"hilang2"', '"hilang3"', '"hilang4"'])
  })

  test('a part that includes itself without end stops, and is told', () => {
    const outcome = expand('{{> a}}', view, { a: '{{report.mont}}{{#if ya}}{{> a}}{{/if}}{{#if ya}}{{> a}}{{/if}}' })
    expect(outcome.problems.map(({ place }) => place.file)).toContain('a.hbs')
    expect(outcome.ok).toBe(false)
  })
})

describe('names that may have been meant', () => {
  test.each([
    ['{{report.mont}}', 'report.month'],
    ['{{kapital report.Agency}}', 'report.agency'],
    ['{{#each surveys}}{{imk}}{{/each}}', 'ikm'],
    ['{{#each surveys as |satu|}}{{satu.imk}}{{/each}}', 'satu.ikm'],
    ['{{#each surveys}}{{#each unsur}}{{../imk}}{{/each}}{{/each}}', '../ikm'],
    ['{{#each surveys}}{{@root.report.mont}}{{/each}}', '@root.report.month'],
    ['{{#each surveys}}{{#if @frist}}x{{/if}}{{/each}}', '@first'],
    ['{{#each surveys}}{{report.month}}{{/each}}', '@root.report.month'],
    ['{{#if report.mont.x}}x{{/if}}', 'report.month'],
    ['{{this.survey}}', 'this.surveys'],
    ['{{anka report.month}}', 'angka'],
    ['{{#eech surveys}}x{{/eech}}', 'each'],
    ['{{> bagan}}', 'bagian'],
  ])('%s', (source, name) => {
    expect(hintsOf(source, { bagian: 'x' })).toEqual([`Mungkin maksudnya "${name}".`])
  })

  test('of the object that was looked into, and of no other', () => {
    expect(hintsOf('{{report.surveis}}{{samaSekaliLain}}')).toEqual(
      Array.from({ length: 2 }, () => expect.not.stringContaining('Mungkin')),
    )
  })

  test('a name inside a list is sent to its items', () => {
    const [problem] = expand('{{surveys.ikm}}', view).problems
    expect(problem?.message).toContain('"surveys" sebuah daftar; butirnya ada di dalam {{#each surveys}}')
  })
})

describe('elements that are not closed', () => {
  test('are all told, each where it opens', () => {
    const source = report('\n<p>a\n<p>b <em>c\n<strong>d</p>\n<ul><li>e</ul>\n')
    expect([...problemsOf(compose(source, view))].sort()).toEqual([
      'laporan.hbs:2 markup.malformed <p>',
      'laporan.hbs:3 markup.malformed <em>',
      'laporan.hbs:4 markup.malformed <strong>',
      'laporan.hbs:5 markup.malformed <li>',
    ])
  })

  test('in the part that they stand in, once for all rows', () => {
    const source = report('{{#each surveys}}{{> baris}}{{/each}}<p>x</p>')
    expect(problemsOf(compose(source, view, { baris: '\n\n<p>{{ikm}}' }))).toEqual(['baris.hbs:3 markup.malformed <p>'])
  })

  test('any element that is opened and not closed is blamed on its line', () => {
    const anyLines = fc.array(fc.constantFrom('<p>a</p>', '', '<ul><li>b</li></ul>', '<p>c <em>d</em></p>'), {
      maxLength: 6,
    })
    fc.assert(
      fc.property(
        anyLines,
        fc.constantFrom('<p>', '<ul><li>x</li>', '<p role="note"><em>y</em>'),
        anyLines,
        (before, open, after) => {
          const [problem, ...more] = problemsOf(compose(report(['', ...before, open, ...after, ''].join('\n'))))
          expect([problem?.split(' ')[0], more]).toEqual([`laporan.hbs:${before.length + 2}`, []])
        },
      ),
      { numRuns: runs(40) },
    )
  })

  test('a closing tag too many is told as such, and nothing else', () => {
    const { problems } = compose(report('\n<p>a</em></p>\n<p>b'))
    expect(problems.map(({ message, place }) => [message, place.line])).toEqual([
      ['Susunan elemen tidak benar: </em> tidak menutup elemen yang terbuka.', 2],
    ])
  })
})
