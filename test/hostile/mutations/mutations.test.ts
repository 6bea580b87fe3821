import { expect, test } from 'vitest'
import { goodBooks } from './good-books.ts'
import { expectOneSentence, loadBytes, spoil, textOf } from './spoil.ts'

test.each(goodBooks)('%s with a fault is read unchanged or refused', async (_, bytes, share) => {
  const { read, refused } = await spoil(bytes, 1, Math.round(300 * share))
  expect(refused).toBeGreaterThanOrEqual(read)
})

test.each(goodBooks)('%s cut at every sixty-fourth is refused', async (_, bytes) => {
  for (let part = 0; part < 64; part += 1) {
    const outcome = await loadBytes(bytes.slice(0, Math.floor((bytes.length * part) / 64)))
    expect(outcome.ok, `${part}/64`).toBe(false)
    expectOneSentence(outcome, `${part}/64`)
  }
})

test('the good workbooks are full of cells', async () => {
  for (const [name, bytes] of goodBooks) {
    const outcome = await loadBytes(bytes)
    expect(outcome.ok && textOf(outcome.value).length, name).toBeGreaterThan(3000)
  }
})
