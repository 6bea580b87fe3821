import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatLongDate } from '../../src/base/dates/calendar-date.ts'
import { loadSeries } from '../../src/instrument/instrument-series.ts'
import { keptPorts } from '../kept-ports.ts'
import { anchorsOf, brokenCitations, citationsIn, documents, linksIn, proseOf, sectionsOf } from './documents.ts'

/** Names of documents that a test invents, by the file that does. */
const invented: Readonly<Record<string, readonly string[]>> = {
  'test/template/templates.test.ts': ['templates/shared/README.md'],
  'test/paket/starters.test.ts': ['tema.md'],
}
const thisFile = 'test/docs/citations.test.ts'

const written = /\.(?:ts|mjs|txt|hbs|grit)$/
const given = /^test\/(?:kinds\/[^/]+\/cases|archive\/fixtures|app\/archive\/fixtures)\//

/** Everything that people write here besides documents. */
const code = ['src', 'test', 'bench', 'scripts', 'templates', 'biome']
  .flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name.replaceAll('\\', '/')}`),
  )
  .filter(name => written.test(name) && !given.test(name) && name !== thisFile)

function proseOfNamed(name: string): string | undefined {
  return existsSync(name) ? proseOf(name) : undefined
}

test('every document and section that the code names exists', () => {
  const broken = code.flatMap(file => {
    const missing = brokenCitations(readFileSync(file, 'utf8'), proseOfNamed)
    return missing.filter(name => invented[file]?.includes(name) !== true).map(name => `${file}: ${name}`)
  })
  expect(broken).toEqual([])
})

test('the code cites rules, and what a test invents is there no longer than the test', () => {
  const cited = code.flatMap(file => citationsIn(readFileSync(file, 'utf8')))
  expect(cited.filter(({ document }) => document === 'docs/RULES.md').length).toBeGreaterThan(40)
  for (const [file, names] of Object.entries(invented)) {
    expect(citationsIn(readFileSync(file, 'utf8')).map(({ document }) => document)).toEqual(
      expect.arrayContaining([...names]),
    )
  }
})

describe.each(documents)('%s', document => {
  const prose = proseOf(document)
  const folder = posix.dirname(document)

  test('every document and section that it names exists', () => {
    // One beside it may be called by its name alone.
    const named = (name: string) => proseOfNamed(name) ?? proseOfNamed(posix.join(folder, name))
    expect(brokenCitations(prose, named)).toEqual([])
  })

  test('every link leads to a file, and to a heading in it', () => {
    const broken = linksIn(prose).filter(({ path, anchor }) => {
      const target = path === '' ? document : posix.join(folder, path)
      return !existsSync(target) || (anchor !== '' && !anchorsOf(proseOf(target)).has(anchor))
    })
    expect(broken).toEqual([])
  })

  test('no two of its sections have one number', () => {
    const numbers = sectionsOf(prose)
    expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([])
  })

  test('somebody who reads README.md finds it', () => {
    const index = folder === 'docs/decisions' ? 'docs/decisions/README.md' : 'README.md'
    const name = folder === 'docs/decisions' ? `(${posix.basename(document)})` : document
    const isNamed = proseOf(index).includes(name) || document === 'CHANGELOG.md' || document === 'README.md'
    expect(isNamed || document === index).toBe(true)
  })
})

describe('what the rules repeat of the instruments is what these say', async () => {
  const { resources } = keptPorts()
  const rules = proseOf('docs/RULES.md')
  const series = await Promise.all(['skm', 'spkp', 'spak'].map(async id => loadSeries(id, resources)))
  const instruments = series.flatMap(one => one.instruments)

  test.each(instruments.map(one => [one.id, one] as const))('%s', (id, { validFrom, certainty, readings }) => {
    const english = { Februari: 'February', Mei: 'May', Desember: 'December' }
    const day = Object.entries(english).reduce((text, [from, to]) => text.replace(from, to), formatLongDate(validFrom))
    const [line = ''] = rules.split('\n').filter(text => text.includes(`\`data/instruments/${id}.json\``))
    expect(line).toContain(`| ${day} | ${certainty} |`)
    if (id === 'skm-2004') return
    const rows = rules.split('\n').filter(text => text.startsWith('| '))
    const bands = readings[0].bands.filter(({ from, to, name }) => {
      return !rows.some(row => row.includes(`${from}–${to}`) && row.includes(name))
    })
    expect(bands).toEqual([])
  })
})

describe('a citation that leads nowhere is found', () => {
  const texts: Readonly<Record<string, string>> = {
    'docs/A.md':
      '# A\n\n## 1. One\n\n### 1.2 Two\n\nText of 7.5 lines.\n\n2.1 A paragraph.\n\n| 3.1 | a row |\n\n## Arsip\n',
  }

  test.each([
    ['// (`docs/A.md` 1.2)', []],
    ['// (`docs/A.md` 1, 2.1 and 3.1)', []],
    ['/** docs/A.md */', []],
    ['see `docs/A.md`, section "Arsip"', []],
    ['// (`docs/A.md` 1.3)', ['docs/A.md 1.3']],
    ['// (`docs/A.md` 1.2, 7.5)', ['docs/A.md 7.5']],
    ['// (`docs/A.md`\n * 4)', ['docs/A.md 4']],
    ['see `docs/A.md`, section "Arsi"', ['docs/A.md "Arsi"']],
    ['// (`domain.md` 1)', ['domain.md']],
    ['// docs/B.md.', ['docs/B.md']],
    ['`docs/*.md` and `*.md` name none', []],
  ])('%j', (text, broken) => {
    expect(brokenCitations(text, name => texts[name])).toEqual(broken)
  })

  test('so is a link', () => {
    expect(linksIn('[a](b.md#c) ![p](d.png) [e](https://f.g) [h](#i)')).toEqual([
      { path: 'b.md', anchor: 'c' },
      { path: 'd.png', anchor: '' },
      { path: '', anchor: 'i' },
    ])
    expect([...anchorsOf('# Data pribadi\n\n## 2.1 What, and `why`?\n')]).toEqual(['data-pribadi', '21-what-and-why'])
  })
})
