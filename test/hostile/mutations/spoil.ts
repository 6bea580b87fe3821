import { expect } from 'vitest'
import type { Outcome } from '../../../src/problems/outcome.ts'
import type { Source } from '../../../src/sources/source.ts'
import { loadFrom } from '../../sources/memory-files.ts'
import { showCells } from '../show-cells.ts'
import { mutate } from './mutate.ts'
import { seeded } from './seeded.ts'

/** All cells of an input, as one text to compare. */
export function textOf(source: Source): string {
  return JSON.stringify([source.sheets.map(sheet => sheet.name), showCells(source.sheets)])
}

export async function loadBytes(bytes: Uint8Array): Promise<Outcome<Source>> {
  return loadFrom('uji.xlsx', { 'uji.xlsx': bytes })
}

export interface Spoilt {
  readonly read: number
  readonly refused: number
}

/**
 * Spoils a workbook `times` times and loads it each time: it must give the very cells of the good one, where the fault lies
 * in nothing that is read, or one problem in a sentence. The seed of each is named when it does not.
 */
export async function spoil(good: Uint8Array, firstSeed: number, times: number): Promise<Spoilt> {
  const loaded = await loadBytes(good)
  const wanted = loaded.ok ? textOf(loaded.value) : ''
  expect(wanted).not.toBe('')
  let read = 0
  for (let seed = firstSeed; seed < firstSeed + times; seed += 1) {
    const outcome = await loadBytes(mutate(good, seeded(seed)))
    if (outcome.ok) {
      read += 1
      expect(textOf(outcome.value) === wanted, `seed ${seed}: other cells than in the good workbook`).toBe(true)
    } else expectOneSentence(outcome, `seed ${seed}`)
  }
  return { read, refused: times - read }
}

export function expectOneSentence({ problems }: Outcome<unknown>, name: string): void {
  expect(problems, name).toHaveLength(1)
  const [problem] = problems
  expect(problem?.code, name).toMatch(/^input\./)
  expect(problem?.message, name).toMatch(/^[A-Z][^\n]*\.$/)
  expect(problem?.hint, name).toMatch(/^[A-Z][^\n]*\.$/)
}
