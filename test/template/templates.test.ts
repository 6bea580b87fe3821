import { describe, expect, test } from 'vitest'
import { reportKinds } from '../../src/kinds/registry.ts'
import type { ResourcePort } from '../../src/ports/ports.ts'
import { loadTemplates, rootTemplates } from '../../src/template/load-templates.ts'
import { keptPorts } from '../kept-ports.ts'

const { resources } = keptPorts()

/** Resources from a table of files. */
function filesOf(files: Readonly<Record<string, string>>): ResourcePort {
  return {
    read: async name => new TextEncoder().encode(files[name]),
    list: async folder =>
      Object.keys(files).flatMap(name => (name.startsWith(`${folder}/`) ? [name.slice(folder.length + 1)] : [])),
  }
}

describe('loading', () => {
  test('takes the shared templates and those of the kind, named without folder and ending', async () => {
    const files = { 'templates/shared/a.hbs': 'A', 'templates/uji/b.hbs': 'é', 'templates/lain/c.hbs': 'C' }
    expect([...(await loadTemplates('uji', filesOf(files)))]).toEqual([
      ['a', { file: 'templates/shared/a.hbs', source: 'A' }],
      ['b', { file: 'templates/uji/b.hbs', source: 'é' }],
    ])
  })

  test('lets a template of the kind stand in for a shared one', async () => {
    const templates = await loadTemplates('uji', filesOf({ 'templates/shared/a.hbs': 'A', 'templates/uji/a.hbs': 'B' }))
    expect([...templates]).toEqual([['a', { file: 'templates/uji/a.hbs', source: 'B' }]])
  })

  test('passes over what is no template', async () => {
    const files = { 'templates/shared/a.hbs.bak': 'A', 'templates/shared/README.md': 'x', 'templates/uji/b.hbs': 'B' }
    expect([...(await loadTemplates('uji', filesOf(files))).keys()]).toEqual(['b'])
  })
})

const shared = 'templates/shared'

function called(source: string): readonly string[] {
  return [...source.matchAll(/\{\{#?>\s*([^\s}]+)/g)].flatMap(([, name]) =>
    name === undefined || name === '@partial-block' ? [] : [name],
  )
}

/** Files of the templates that a kind comes to from its roots. */
async function reachedBy(id: string): Promise<ReadonlySet<string>> {
  const templates = await loadTemplates(id, resources)
  const reached = new Set<string>()
  const follow = (name: string) => {
    const template = templates.get(name)
    if (template === undefined || reached.has(template.file)) return
    reached.add(template.file)
    called(template.source).forEach(follow)
  }
  rootTemplates.forEach(follow)
  return reached
}

describe.each(reportKinds.map(({ id }) => id))('the templates of %s', id => {
  test('call only partials that are there', async () => {
    const templates = await loadTemplates(id, resources)
    const missing = [...templates.values()].flatMap(({ file, source }) =>
      called(source)
        .filter(name => !templates.has(name))
        .map(name => `${file}: ${name}`),
    )
    expect(missing).toEqual([])
  })

  test('are all reached from the root', async () => {
    const own = [...(await loadTemplates(id, resources))].filter(([, { file }]) => !file.startsWith(shared))
    const reached = await reachedBy(id)
    expect(own.map(([, { file }]) => file).filter(file => !reached.has(file))).toEqual([])
  })
})

test('templates that kinds share are each reached by some kind', async () => {
  const reached = await Promise.all(reportKinds.map(kind => reachedBy(kind.id)))
  const files = (await resources.list(shared)).map(name => `${shared}/${name}`)
  expect(files.filter(file => reached.every(own => !own.has(file)))).toEqual([])
})
