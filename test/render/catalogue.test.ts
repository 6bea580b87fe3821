import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { modelFields } from './model-fields.ts'
import { watchReads } from './watch-reads.ts'

const withoutPlace = (field: string) => field.split('/')[1]

test('the catalogue has every type of node with every field set', () => {
  const wanted = Object.entries(modelFields).flatMap(([kind, fields]) =>
    Object.keys(fields).map(field => `${kind}.${field}`),
  )
  const present = new Set([...watchReads(catalogue).fields()].map(withoutPlace))
  expect([...present].sort()).toEqual(wanted.sort())
  const types = JSON.stringify(catalogue.sections)
  for (const type of ['pageBreak', 'lineBreak']) expect(types).toContain(`"type":"${type}"`)
})

test('watching tells what was read from what was not', () => {
  const watched = watchReads(catalogue)
  const unread = watched.unread()
  expect(unread).toEqual([...watched.fields()].sort())
  JSON.stringify(watched.tree)
  expect(watched.unread(), 'writing as JSON is no reading').toEqual(unread)
  const [first] = watched.tree.sections
  expect(first?.orientation).toBe('portrait')
  expect(unread.filter(field => !watched.unread().includes(field))).toEqual([
    'document/document.sections',
    'document/section.orientation',
  ])
})
