import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { loadReference, referenceFile } from '../../src/sources/load-reference.ts'

const loaders = {
  mutu: referenceFile('mutu', z.strictObject({ grades: z.array(z.string()) })),
  unsur: referenceFile('unsur', z.array(z.string())),
}

function resourcesOf(contents: Readonly<Record<string, string>>) {
  return {
    list: async () => Object.keys(contents),
    read: async (name: string) => {
      const text = contents[name]
      if (text === undefined) throw new Error(`no resource ${name}`)
      return new TextEncoder().encode(text)
    },
  }
}

const good = { 'data/reference/mutu.json': '{"grades":["A","é"]}', 'data/reference/unsur.json': '["U1"]' }

describe('reference data', () => {
  test('is read from data/reference by name and checked', async () => {
    expect(await loadReference(loaders, resourcesOf(good))).toEqual({ mutu: { grades: ['A', 'é'] }, unsur: ['U1'] })
  })

  test('that is missing or faulty is our own failure and throws', async () => {
    const without = { 'data/reference/unsur.json': '["U1"]' }
    await expect(loadReference(loaders, resourcesOf(without))).rejects.toThrow('data/reference/mutu.json')
    const faulty = { ...good, 'data/reference/unsur.json': '[1]' }
    await expect(loadReference(loaders, resourcesOf(faulty))).rejects.toThrow(z.ZodError)
    const extra = { ...good, 'data/reference/mutu.json': '{"grades":[],"more":1}' }
    await expect(loadReference(loaders, resourcesOf(extra))).rejects.toThrow(z.ZodError)
  })
})
