import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resolveDocument } from '../../src/document/resolve-document.ts'
import { andThen } from '../../src/problems/outcome.ts'
import { readMarkup } from '../../src/template/markup/read-markup.ts'
import { compose, expand, problemsOf, report } from './expand.ts'

/** Lines that may stand before a fault: none may put the count out. */
const anyFiller = fc.array(
  fc.constantFrom(
    '',
    'teks',
    '<p>alinea</p>',
    '<p>{{ada}}</p>',
    '{{#if ya}}\n\nx{{/if}}',
    '{{!-- komentar\n  atas <p> dua baris --}}',
    '{{> sisipan}}',
    '<p\n role="note">x</p>',
    '{{#each\n  daftar}}x{{/each}}',
    'a < b',
  ),
  { maxLength: 8 },
)
const view = { ada: 'x', ya: true, daftar: [1, 2] }
const sisipan = 'baris satu\n<em>baris dua</em>\n\n'

const lineAfter = (lines: readonly string[]) => lines.join('\n').split('\n').length + (lines.length > 0 ? 1 : 0)

const faults = [
  ['a missing name', '{{tidakAda}}'],
  ['a helper that refuses', '{{angka tidakAda}}'],
  ['a block that refuses', '{{#each tidakAda}}\n\n{{/each}}'],
  ['a name missing inside a block', '{{#if ya}}{{tidakAda}}{{/if}}'],
] as const

describe.each(faults)('%s', (_, fault) => {
  test('is reported on its line of the root template', () => {
    fc.assert(
      fc.property(anyFiller, lines => {
        const source = [...lines, fault, 'sesudah'].join('\n')
        const [problem] = problemsOf(expand(source, view, { sisipan }))
        expect(problem).toMatch(new RegExp(`^laporan\\.hbs:${lineAfter(lines)} template\\.failed`))
      }),
    )
  })

  test('is reported in the partial where it stands, and on its line there', () => {
    fc.assert(
      fc.property(anyFiller, anyFiller, (before, lines) => {
        const partials = { sisipan, salah: [...lines, fault].join('\n'), luar: 'x\n{{> salah}}' }
        const [problem] = problemsOf(expand([...before, '{{> luar}}'].join('\n'), view, partials))
        expect(problem).toMatch(new RegExp(`^salah\\.hbs:${lineAfter(lines)} template\\.failed`))
      }),
    )
  })
})

describe('an element that may not be there', () => {
  const anyBlocks = fc.array(
    fc.constantFrom(
      '',
      '<p>alinea</p>',
      '{{#each daftar}}<p>{{this}}</p>{{/each}}',
      '{{> sisipan}}',
      '<p\n role="note">x</p>',
    ),
    {
      maxLength: 6,
    },
  )
  const blocks = '<p>dari sisipan</p>\n\n'

  test('is reported on its line of the root template', () => {
    fc.assert(
      fc.property(anyBlocks, lines => {
        const source = report([...lines, '<div>x</div>'].join('\n'))
        expect(problemsOf(compose(source, view, { sisipan: blocks }))).toEqual([
          `laporan.hbs:${lineAfter(lines)} markup.unknown-element <div> <section>`,
        ])
      }),
    )
  })

  test('is reported in the partial where it stands, and what comes after the partial in the root again', () => {
    const source = report('\n{{> salah}}\n<span/>')
    expect(problemsOf(compose(source, view, { salah: '\n\n<div/>\n<b/>' }))).toEqual([
      'salah.hbs:3 markup.unknown-element <div> <section>',
      'salah.hbs:4 markup.unknown-element <b> <section>',
      'laporan.hbs:3 markup.unknown-element <span> <section>',
    ])
  })
})

test('markup that ends too early is reported at the element that stays open', () => {
  expect(problemsOf(compose('<report>\n<section>\n<p>a\n'))[0]).toMatch(/^laporan\.hbs:3 markup\.malformed/)
})

test('a template without its root is a problem that names the file', () => {
  const { ok, problems } = compose('', {})
  expect(ok).toBe(false)
  expect(problems[0]?.place.file).toBe('laporan.hbs')
})

describe('the line of the author', () => {
  const firstOf = (source: string, more: Readonly<Record<string, string>> = {}) =>
    problemsOf(expand(source, view, more))[0]

  test('is named for a fault inside a block that is handed to a partial', () => {
    const sampul = '<cover>{{> @partial-block}}</cover>'
    expect(firstOf('a\n{{#> sampul}}\n{{tidakAda}}\n{{/sampul}}', { sampul })).toMatch(/^laporan\.hbs:3 /)
    expect(firstOf('a\n{{#> sampul}}\n{{angka tidakAda}}\n{{/sampul}}', { sampul })).toMatch(/^laporan\.hbs:3 /)
  })

  test('is named for a partial that is not there', () => {
    expect(firstOf('a\n\n{{> tidak-ada}}')).toMatch(/^laporan\.hbs:3 /)
  })

  test.each([
    ['tidakAda', '{{> sisipan tidakAda}}'],
    ['tidak.ada', '{{> sisipan tidak.ada}}'],
    ['tidak.ada', '{{> sisipan x=tidak.ada}}'],
    ['tidak.ada', '{{#> sampul tidak.ada}}x{{/sampul}}'],
  ])('is named for a partial called with the missing value %s', (name, call) => {
    const partials = { sisipan: '{{x}}', sampul: '{{> @partial-block}}' }
    expect(firstOf(`a\n\n${call}`, partials)).toBe(`laporan.hbs:3 template.failed "${name}"`)
  })

  test.each([
    ['{{tidak.ada}}', 'tidak.ada'],
    ['{{angka\n  ../tidak}}', '../tidak'],
    ['{{#each @root.tidakAda}}x{{/each}}', '@root.tidakAda'],
    ['{{kapital (tanggal ada.tidak)}}', 'ada.tidak'],
  ])('is named with the missing value of %j', (source, name) => {
    const line = source.includes('\n') ? 3 : 2
    expect(firstOf(`a\n${source}`)).toBe(`laporan.hbs:${line} template.failed "${name}"`)
  })

  test.each([
    ['{{#if ya}}c', '{{#if}} tidak ditutup dengan {{/if}}'],
    ['{{#if ya}}\n{{else}}\n{{#each daftar}}c{{/each}}', '{{#if}} tidak ditutup dengan {{/if}}'],
    ['{{#each daftar}}\n{{#if ya}}c{{/if}}\n', '{{#each}} tidak ditutup dengan {{/each}}'],
    ['{{#if ya}}\nc\n{{/each}}', '{{#if}} ditutup dengan {{/each}}'],
    ['{{#> sisipan}}\nc', '{{#sisipan}} tidak ditutup dengan {{/sisipan}}'],
    ['{{^if ya}}\nc', '{{#if}} tidak ditutup dengan {{/if}}'],
    ['{{/if}}', '{{/if}} tidak menutup blok apa pun'],
    ['{{else}}', '{{else}} di luar blok'],
    ['{{ada', 'susunan {{…}} tidak benar di dekat "{{ada"'],
    ['{{ada}', 'susunan {{…}} tidak benar di dekat "{{ada}"'],
    ['{{#if ya\n{{/if}}', 'susunan {{…}} tidak benar di dekat "{{#if ya"'],
    ['{{#if ya ==}}\nx{{/if}}', 'susunan {{…}} tidak benar di dekat "{{#if ya ==}}"'],
    ['{{angka "}}', 'susunan {{…}} tidak benar di dekat "{{angka "}}"'],
  ])('is named for Handlebars that does not parse, with the reason, once: %j', (source, reason) => {
    const { problems } = expand(`a\n{{!-- {{#if}} --}}\n${source}`, view)
    expect(problems.map(({ place, message }) => [place, message])).toEqual([
      [{ file: 'laporan.hbs', line: 3 }, `Templat tidak dapat diisi: ${reason}.`],
    ])
  })

  test('is named for a tag that does not match: that of the open element, not of the one around it', () => {
    expect(problemsOf(compose(report('\n<p>a\n')))[0]).toMatch(/^laporan\.hbs:2 markup\.malformed/)
    expect(problemsOf(compose('<report>\n<section>\n</p></section></report>'))[0]).toMatch(/^laporan\.hbs:2 /)
  })
})

describe('what only the whole document shows is reported on the line where it is written', () => {
  const problemsOfWhole = (blocks: string, partials: Readonly<Record<string, string>> = {}) => {
    const markup = expand(report(blocks), view, partials)
    const read = andThen(markup, text => readMarkup(text, 'laporan.hbs', new Map()))
    return problemsOf(
      andThen(read, ({ document, places }) => resolveDocument(document, { file: 'laporan.hbs' }, places)),
    )
  }
  const columns = '<columns><column/><column/></columns>'

  test.each([
    ['a reference to nothing', '<p>a\nb <ref to="hilang"/></p>', '2 document.unknown-reference "hilang"'],
    ['one inside a list', '<ul>\n<li>\n<em><ref to="hilang"/></em></li></ul>', '3 document.unknown-reference "hilang"'],
    ['an id used again', '<h1 id="a">x</h1>\n<h2 id="a">y</h2>', '2 document.duplicate-id "a"'],
    ['a heading without words', '\n\n<h1> </h1>', '3 document.empty'],
    ['a logo that is not there', '\n<cover logo="logo"/>', '2 document.unknown-asset "logo"'],
    [
      'a row that is too narrow',
      `<table>${columns}<tbody>\n<tr><td>a</td><td>b</td></tr>\n<tr><td>a</td></tr></tbody></table>`,
      '3 document.ragged-table "table"',
    ],
    [
      'a row of a matrix that is too wide',
      `<matrix id="m"><caption>J</caption>${columns}<tbody>\n\n<tr><td colspan="3">a</td></tr></tbody></matrix>`,
      '3 document.group-depth "m"',
    ],
    [
      'a group that no column is for',
      `<matrix id="m"><caption>J</caption>${columns}<tbody>\n<group><td>a</td><tr><td>b</td></tr></group></tbody></matrix>`,
      '2 document.group-depth "m"',
    ],
    [
      'grouping columns out of order',
      '\n<matrix id="m"><caption>J</caption><columns><column/><column group="1"/></columns><tbody/></matrix>',
      '2 document.group-columns "m"',
    ],
  ])('%s', (_, blocks, problem) => {
    expect(problemsOfWhole(blocks)).toContain(`laporan.hbs:${problem}`)
    expect(problemsOfWhole('{{> salah}}', { salah: blocks })).toContain(`salah.hbs:${problem}`)
  })
})
