import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportKinds } from '../../src/kinds/registry.ts'
import { describeTemplates } from '../../src/pipeline/describe-templates.ts'
import { quoteUnexpected } from '../../src/problems/quote-unexpected.ts'
import { rootTemplates } from '../../src/template/load-templates.ts'
import { keptPorts } from '../kept-ports.ts'
import { casesOf, checkCase, expectedFiles, linesOfCase } from './golden-case.ts'

describe.each(reportKinds.map(kind => [kind.id, kind] as const))('%s', (id, kind) => {
  const samples = readdirSync('data/samples').filter(name => name.startsWith(id) && name.endsWith('.xlsx'))

  // What its reports say is held against the workbook's in `test/verify/samples.test.ts`.
  test('it has a sample', () => {
    expect(samples).not.toEqual([])
  })

  test('every template of its folder is reached from the report or a companion', () => {
    const used = templatesOf(id)
    expect(namesIn(`templates/${id}`).filter(name => !used.has(name))).toEqual([])
  })

  test('nothing that a template includes has the name of a document, which is filled by itself', () => {
    const included = [...templatesOf(id)].flatMap(name => includedBy(id, name))
    expect(included.filter(name => rootTemplates.includes(name))).toEqual([])
  })

  test('problems name each of its sheets whole: none of them is somebody', async () => {
    const workbook = await kind.workbook(keptPorts().resources)
    const names = Object.values(workbook).map(({ name }) => name)
    expect(names.filter(name => quoteUnexpected(name) !== name)).toEqual([])
  })

  test('every field of its view says what it means, in Indonesian and without a full stop', () => {
    const fields = kind.viewFields()
    expect(fields.length).toBeGreaterThan(10)
    expect(fields.filter(({ meaning }) => !/^\p{L}.*[^.]$/u.test(meaning)).map(({ path }) => path)).toEqual([])
    expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length)
  })

  test('no field of its view only says whether another is there: templates ask that with {{#ada}}', () => {
    const fields = new Map(kind.viewFields().map(field => [field.path, field]))
    const otherOf = (path: string) =>
      fields.get(path.replace(/has([A-Z])(?=\w*$)/, (_, first: string) => first.toLowerCase()))
    const twins = [...fields.values()].filter(({ path, isOptional }) => {
      const other = otherOf(path)
      if (other === undefined || other.path === path) return false
      return (other.isOptional && !isOptional) || other.type.startsWith('daftar')
    })
    expect(twins.map(({ path }) => path)).toEqual([])
  })

  test('every part says in its first line what it is', async () => {
    const { partials } = await describeTemplates(id, keptPorts().resources)
    const names = [...rootTemplates, ...partials.map(({ name }) => name)]
    expect([...templatesOf(id)].filter(name => !names.includes(name))).toEqual([])
    expect(partials.filter(({ meaning }) => !/^\p{Lu}.*\.$/u.test(meaning)).map(({ file }) => file)).toEqual([])
  })

  test.each(casesOf(id))('%s', async folder => {
    await checkCase(kind, folder)
  })

  // Behind the cases, which write their files in a run that updates them.
  test('it has a golden case, and one that ends in problems', () => {
    const stages = casesOf(id).map(expectedFiles)
    expect(stages.some(names => names.includes('pdf.txt'))).toBe(true)
    expect(stages.some(names => names.join() === 'problems.txt')).toBe(true)
  })
})

// Behind the cases as well.
test('what is expected of a case can be read: on average at most 1,500 lines', () => {
  const lines = reportKinds.flatMap(({ id }) => casesOf(id)).map(linesOfCase)
  expect(lines.reduce((sum, one) => sum + one, 0) / lines.length).toBeLessThanOrEqual(1_500)
})

test('every shared template is reached by a kind', () => {
  const used = new Set(reportKinds.flatMap(({ id }) => [...templatesOf(id)]))
  expect(namesIn('templates/shared').filter(name => !used.has(name))).toEqual([])
})

/** The templates that the roots of a kind include, directly or by way of others. Not every kind has companions. */
function templatesOf(kindId: string): ReadonlySet<string> {
  const used = new Set<string>()
  const visit = (name: string): void => {
    if (used.has(name)) return
    used.add(name)
    for (const partial of includedBy(kindId, name)) visit(partial)
  }
  for (const root of rootTemplates) if (existsSync(`templates/${kindId}/${root}.hbs`)) visit(root)
  return used
}

function includedBy(kindId: string, name: string): readonly string[] {
  return [...readTemplate(kindId, name).matchAll(/\{\{#?>\s*([a-z][\w-]*)/g)].flatMap(([, partial]) => partial ?? [])
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(folder).map(name => name.replace('.hbs', ''))
}

function readTemplate(kindId: string, name: string): string {
  const own = `templates/${kindId}/${name}.hbs`
  return readFileSync(existsSync(own) ? own : `templates/shared/${name}.hbs`, 'utf8')
}
