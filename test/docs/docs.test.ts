import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportKinds } from '../../src/kinds/registry.ts'
import { blockHelpers } from '../../src/template/block-helpers.ts'
import { valueHelpers } from '../../src/template/helpers.ts'
import { loadCatalogues } from '../base/load-catalogues.ts'
import { documents } from './documents.ts'

const rules = reportKinds.flatMap(kind => kind.rules)
const codes = (await loadCatalogues()).map(({ code }) => code)
const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts)

describe.each(documents)('%s', page => {
  const text = readFileSync(page, 'utf8')
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words)

  test('every path it names exists', () => {
    const paths = quoted.filter(words =>
      /^(src|templates|data|docs|test|scripts|bench|biome|\.ci)\/[\w./*-]*$/.test(words),
    )
    const missing = paths.filter(path => !existsSync(path.replace(/[^/]*\*.*$/, '')))
    expect(missing).toEqual([])
  })

  test('every npm script it names exists', () => {
    const named = [...text.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name]) => name)
    expect(named.filter(name => name !== undefined && !scripts.includes(name))).toEqual([])
  })

  test('every problem code it names exists', () => {
    const families = new Set(codes.map(code => code.split('.')[0]))
    const isFile = (words: string) => /\.(ts|json|hbs)$/.test(words)
    const named = quoted.filter(
      words => /^[a-z-]+\.[a-z-]+$/.test(words) && families.has(words.split('.')[0]) && !isFile(words),
    )
    expect(named.filter(code => !codes.includes(code))).toEqual([])
  })
})

test('the guide for staff names every rule of the audit', () => {
  const guide = readFileSync('docs/panduan.md', 'utf8')
  expect(rules.filter(code => !guide.includes(`\`${code}\``))).toEqual([])
})

test('the guide to templates names every helper and block', () => {
  const guide = readFileSync('docs/menulis-templat.md', 'utf8')
  const missing = Object.keys({ ...valueHelpers, ...blockHelpers }).filter(
    name => !new RegExp(`\\{\\{#?${name}\\b`).test(guide),
  )
  expect(missing).toEqual([])
})

test('CI runs the very test command of the README', () => {
  const [, command = ''] = /^(npm test)\b/m.exec(readFileSync('README.md', 'utf8')) ?? []
  expect(command).toBe('npm test')
  expect(readFileSync('.ci/run', 'utf8')).toMatch(new RegExp(`^${command}$`, 'm'))
})
