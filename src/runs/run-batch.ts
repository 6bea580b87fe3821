import { shareOut } from '../base/share-out.ts'
import type { BatchEntry, BatchItem, BatchStep } from './batch.ts'
import { type BatchRun, type MakeReport, makeItem } from './make-item.ts'

/**
 * Makes the reports of all items, as many at a time as there are makers; each takes the next item when it has finished
 * one. Gives the entries in the order of the items, whatever the order in which they were finished.
 */
export async function runBatch(
  items: readonly BatchItem[],
  makers: readonly MakeReport[],
  run: BatchRun,
  tell: (step: BatchStep) => void,
): Promise<readonly BatchEntry[]> {
  const entries = new Map<BatchItem, BatchEntry>()
  const workers = makers.map(make => async (item: BatchItem): Promise<void> => {
    const entry = await makeItem(item, make, run)
    entries.set(item, entry)
    tell({ entry, done: entries.size, total: items.length })
  })
  await shareOut(items, workers)
  return items.flatMap(item => entries.get(item) ?? [])
}
