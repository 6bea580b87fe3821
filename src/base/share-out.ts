/**
 * Has several workers go through the items, each taking the next when it has finished one. Rejects when a worker does;
 * the others then finish what they took and go on.
 */
export async function shareOut<Item>(
  items: readonly Item[],
  workers: readonly ((item: Item) => Promise<void>)[],
): Promise<void> {
  // One iterator for all workers: each item is taken once.
  const waiting = items.values()
  const go = async (work: (item: Item) => Promise<void>): Promise<void> => {
    for (const item of waiting) await work(item)
  }
  await Promise.all(workers.map(go))
}
