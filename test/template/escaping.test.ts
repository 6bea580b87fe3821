import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inlineText } from '../../src/document/inline.ts'
import { blocksOf } from '../document/build.ts'
import { compose, expand, problemsOf, report, written } from './expand.ts'

const hostile = [
  '{{constructor}}',
  '{{{x}}}',
  '<script>alert(1)</script>',
  '</td></tr></tbody>',
  '&',
  '&amp;',
  '&#60;',
  '"',
  "'",
  '=HYPERLINK("http://contoh")',
  '`',
  '<!-- x -->',
  '<![CDATA[x]]>',
  ']]>',
  '<?at palsu.hbs:9?>',
  'w:instrText',
]

/** Anything that XML may hold. */
const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.array(fc.constantFrom(...hostile, 'kata', ' '), { minLength: 1 }).map(parts => parts.join('')),
  fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(text)),
)

const collapsed = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '')

test('the text of a cell comes into the tree as it was written', () => {
  const source = report(
    '<table><columns><column/></columns><tbody>{{#each x}}<tr><td>{{this}}</td></tr>{{/each}}</tbody></table>',
  )
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), texts => {
      const outcome = compose(source, { x: texts })
      expect(outcome.problems).toEqual([])
      const [table] = outcome.ok ? blocksOf(outcome.value) : []
      const rows = table?.type === 'table' ? table.body : []
      const read = rows.map(({ cells }) => inlineText(cells[0]?.lines[0]?.children ?? []))
      expect(read).toEqual(texts.map(collapsed))
    }),
  )
})

test('the lines of a cell come into the tree as they were written, style for style', () => {
  const source = report('<table><columns><column/></columns><tbody><tr><td>{{isi x}}</td></tr></tbody></table>')
  const anyRun = fc.record({ text: anyText.map(text => `a${text}z`) }, { requiredKeys: ['text'] })
  const anyLine = fc.record({ marker: fc.constantFrom(...hostile), level: fc.nat({ max: 4 }), runs: fc.tuple(anyRun) })
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 4 }), lines => {
      const outcome = compose(source, { x: lines })
      const [table] = outcome.ok ? blocksOf(outcome.value) : []
      const read = table?.type === 'table' ? table.body[0]?.cells[0]?.lines : undefined
      expect(read?.map(({ marker, level, children }) => ({ marker, level, text: inlineText(children) }))).toEqual(
        lines.map(({ marker, level, runs: [run] }) => ({ marker, level, text: collapsed(run.text) })),
      )
    }),
  )
})

test('the text of an attribute comes into the tree as it was written', () => {
  fc.assert(
    fc.property(
      anyText.filter(text => text.trim() !== ''),
      value => {
        const outcome = compose(report('<contents title="{{x}}"/>'), { x: value })
        expect(outcome.ok && blocksOf(outcome.value)).toEqual([{ type: 'contents', of: 'headings', title: value }])
      },
    ),
  )
})

describe('names that every object has', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', '__defineGetter__']

  test.each(names)('%s as a helper argument is a missing value', name => {
    expect(problemsOf(expand(`a\n{{angka ${name}}}`, {}))[0]).toMatch(/^laporan\.hbs:2 template\.failed/)
    expect(problemsOf(expand(`a\n{{#if ${name}}}x{{/if}}`, {}))[0]).toMatch(/^laporan\.hbs:2 template\.failed/)
    expect(problemsOf(expand(`a\n{{#each ${name}}}x{{/each}}`, {}))[0]).toMatch(/^laporan\.hbs:2 template\.failed/)
  })

  test.each(names)('%s as a partial is unknown', name => {
    expect(problemsOf(expand(`a\n{{> ${name}}}`, {}))[0]).toMatch(/^laporan\.hbs:2 template\.missing/)
  })

  test.each(names)('%s as a helper is unknown', name => {
    expect(problemsOf(expand(`a\n{{${name} 1}}`, {}))[0]).toMatch(/^laporan\.hbs:2 template\.failed/)
  })

  test.each(names)('%s in a view is data like any other', name => {
    expect(written(`{{${name}}}`, JSON.parse(`{"${name}":"<data>"}`))).toBe('&lt;data&gt;')
  })

  test('printed by themselves are refused, not passed over', () => {
    for (const name of names) {
      expect(problemsOf(expand(`a\n{{${name}}}`, {}))[0], name).toMatch(/^laporan\.hbs:2 template\.failed/)
    }
  })

  test('change nothing for the next report', () => {
    const view: unknown = JSON.parse('{"__proto__":{"kotor":"ya"},"constructor":{"prototype":{"kotor":"ya"}}}')
    expand('{{__proto__.kotor}}{{constructor.prototype.kotor}}', view)
    expect(expand('{{kotor}}', {}).ok).toBe(false)
    expect('kotor' in {}).toBe(false)
  })
})

describe('characters that XML cannot hold', () => {
  const characters = ['\u0000', '\u0001', '\u000b', '\u001f', '\ufffe', '\uffff', '\ud800', '\udc00']
  const readOf = (source: string, view: unknown) => {
    const outcome = compose(report(source), view)
    expect(outcome.problems).toEqual([])
    return JSON.stringify(outcome.ok && blocksOf(outcome.value))
  }

  test.each(characters.map(one => JSON.stringify(one)))('%s in a cell does not stop a report and is seen', quoted => {
    const hostileText = `a${JSON.parse(quoted)}b`
    expect(readOf('<p>{{x}}</p>', { x: hostileText })).toContain('"a\ufffdb"')
    expect(readOf('<contents title="{{x}}"/>', { x: hostileText })).toContain('"a\ufffdb"')
    const line = { level: 0, runs: [{ text: hostileText, bold: true }] }
    const table = '<table><columns><column/></columns><tbody><tr><td>{{isi x}}</td></tr></tbody></table>'
    expect(readOf(table, { x: [line] })).toContain('"a\ufffdb"')
  })

  test('in a template are reported on their line, as is what was no UTF-8', () => {
    const cp1252 = new TextDecoder().decode(Uint8Array.of(0x61, 0x0a, 0xe9))
    expect(problemsOf(expand(cp1252))).toEqual(['laporan.hbs:2 template.unreadable'])
    expect(problemsOf(expand('a\n\nb\u000b{{!-- \u0001 --}}\n\u0001'))).toEqual([
      'laporan.hbs:3 template.unreadable',
      'laporan.hbs:4 template.unreadable',
    ])
  })
})
