import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BatchItem, BatchStep } from '../../src/runs/batch.ts'
import { runBatch } from '../../src/runs/run-batch.ts'
import { BatchWorld } from './batch-world.ts'

test('every item is made once, by whichever maker is free, and told in the order of the items', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(20), fc.integer({ min: 1, max: 5 }), fc.scheduler(), async (count, makers, scheduler) => {
      const world = new BatchWorld()
      const items: BatchItem[] = Array.from({ length: count }, (_, at) => ({ input: `m/${at}`, folder: `k/${at}` }))
      for (const { input } of items) world.disk.set(input, 'isi')
      const taken: string[] = []
      const make = async (input: string) => {
        taken.push(input)
        await scheduler.schedule(Promise.resolve())
        throw new Error('cut off')
      }
      const steps: BatchStep[] = []
      const entries = await scheduler.waitFor(
        runBatch(items, Array(makers).fill(make), world.batchRun(), step => steps.push(step)),
      )
      expect([...taken].sort()).toEqual(items.map(({ input }) => input).sort())
      expect(entries.map(({ item }) => item)).toEqual(items)
      expect(steps.map(({ done, total }) => `${done}/${total}`)).toEqual(items.map((_, at) => `${at + 1}/${count}`))
    }),
  )
})
