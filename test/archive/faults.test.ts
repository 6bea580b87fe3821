import { describe, expect, test } from 'vitest'
import type { ArchivedCapsule } from '../../src/archive/capsule-store.ts'
import { listCapsules } from '../../src/archive/folder/find-capsules.ts'
import { inspectArchive } from '../../src/archive/folder/inspect-archive.ts'
import { writeCapsule } from '../../src/archive/folder/write-capsule.ts'
import type { ArchiveDisk, ArchivePort } from '../../src/ports/archive-port.ts'
import { draftOf, sha256, testPort, withArchive } from './build-capsule.ts'
import { changing, faults, faultyDisk } from './faulty-disk.ts'

/** A process that was killed is no more; whoever asks finds its lock stale. */
const afterDeath: Partial<ArchivePort> = { lifeOf: async () => 'ended' }

async function attempt(archive: string, words: string, disk: ArchiveDisk): Promise<ArchivedCapsule | undefined> {
  return writeCapsule(archive, draftOf(words), testPort(disk, afterDeath), sha256).catch(() => undefined)
}

const healthy = faultyDisk(0, 'EIO')
const count = await withArchive(async archive => {
  await attempt(archive, 'pertama', healthy.disk)
  return healthy.steps().length
})

test('writing a capsule takes every sort of step', () => {
  expect(new Set(healthy.steps())).toEqual(new Set(changing))
  expect(count).toBeGreaterThan(20)
})

describe.each(faults)('%s', fault => {
  const moments = Array.from({ length: count + 1 }, (_, index) => index + 1)

  test.each(moments)('at step %i of writing the first capsule', async failing => {
    await withArchive(async archive => {
      const { disk, steps } = faultyDisk(failing, fault)
      const written = await attempt(archive, 'pertama', disk)
      expect(written === undefined || steps().length < failing || steps()[failing - 1] === 'remove').toBe(true)
      await expectWhole(archive, written)
    })
  })

  test.each(moments)('at step %i of writing a revision', async failing => {
    await withArchive(async archive => {
      const first = await writeCapsule(archive, draftOf('pertama'), testPort(), sha256)
      const { disk } = faultyDisk(failing, fault)
      const written = await attempt(archive, 'kedua', disk)
      await expectWhole(archive, written)
      expect(await idsIn(archive)).toContain(first.id)
    })
  })
})

/** No torn capsule, no success that is none; and the next run goes through and leaves nothing behind. */
async function expectWhole(archive: string, written: ArchivedCapsule | undefined): Promise<void> {
  const port = testPort(undefined, afterDeath)
  const found = await inspectArchive(archive, port, sha256)
  expect(found.problems.filter(({ code }) => !['arsip.unfinished', 'arsip.absent'].includes(code))).toEqual([])
  if (written !== undefined) expect(await idsIn(archive)).toContain(written.id)
  const next = await writeCapsule(archive, draftOf('berikutnya'), port, sha256)
  expect(await idsIn(archive)).toContain(next.id)
  expect((await inspectArchive(archive, port, sha256)).problems).toEqual([])
}

async function idsIn(archive: string): Promise<readonly string[]> {
  const listed = await listCapsules(archive, {}, testPort(), sha256)
  return listed.ok ? listed.value.capsules.map(({ id }) => id) : []
}
