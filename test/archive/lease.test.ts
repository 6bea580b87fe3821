import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LockedArchive, lease, renewal, withLock } from '../../src/archive/folder/archive-lock.ts'
import { writeCapsule } from '../../src/archive/folder/write-capsule.ts'
import { nodeArchiveDisk } from '../../src/platform/node-archive-disk.ts'
import type { ArchivePort } from '../../src/ports/archive-port.ts'
import { draftOf, sha256, testPort, withArchive } from './build-capsule.ts'

const held = { host: 'KOMPUTER-A', process: 4711, started: '1', token: 'lama', since: '2023-07-27T08:00:00.000Z' }

/** Milliseconds that the clock of a waiter has gone on since it began; it goes on only while it pauses. */
function waiter(during: (milliseconds: number) => void = () => {}) {
  let passed = 0
  const pause = async (milliseconds: number) => {
    passed += milliseconds
    during(passed)
  }
  const port = testPort(undefined, { pause, clock: () => new Date(Date.UTC(2023, 6, 27) + passed).toISOString() })
  return { port, passed: () => passed }
}

/** Leaves the lock of another machine in an archive; gives what its owner does to keep it. */
function lockOf(archive: string, lock = held): () => void {
  mkdirSync(archive)
  const path = join(archive, '.kunci')
  writeFileSync(path, JSON.stringify(lock))
  let renewals = 0
  return () => {
    renewals += 1
    utimesSync(path, renewals, renewals)
  }
}

test.each(['1999-01-01T00:00:00.000Z', held.since, '2099-01-01T00:00:00.000Z'])(
  'a lock that another machine left at %s, by its clock, ends when a lease has gone by',
  since =>
    withArchive(async archive => {
      lockOf(archive, { ...held, since })
      const { port, passed } = waiter()
      expect(await withLock(archive, port, async () => 'jalan')).toBe('jalan')
      expect(passed()).toBe(lease)
      expect(readdirSync(archive)).toEqual([])
    }),
)

test('a lock of another machine that is renewed is waited for', () =>
  withArchive(async archive => {
    const renew = lockOf(archive)
    const { port, passed } = waiter(milliseconds => {
      if (milliseconds % renewal === 0) renew()
    })
    await expect(withLock(archive, port, async () => 'jalan')).rejects.toThrow(LockedArchive)
    expect(passed()).toBeGreaterThan(lease)
    expect(JSON.parse(readFileSync(join(archive, '.kunci'), 'utf8'))).toEqual(held)
  }))

test('the lease begins anew with each renewal, and with another owner', () =>
  withArchive(async archive => {
    const renew = lockOf(archive)
    const late = lease - 1000
    const { port, passed } = waiter(milliseconds => {
      if (milliseconds === late) renew()
    })
    await withLock(archive, port, async () => 'jalan')
    expect(passed()).toBe(late + lease)
  }))

test('the lease of a lock is no matter where its owner is known to work', () =>
  withArchive(async archive => {
    lockOf(archive, { ...testPort().owner(), since: held.since })
    const { port } = waiter()
    const known: ArchivePort = { ...port, lifeOf: async () => 'lives' }
    await expect(withLock(archive, known, async () => 'jalan')).rejects.toThrow(LockedArchive)
  }))

test('who works renews the lock until the work is done', () =>
  withArchive(async archive => {
    mkdirSync(archive)
    const path = join(archive, '.kunci')
    let tick = () => {}
    let every = 0
    const repeat: ArchivePort['repeat'] = (milliseconds, work) => {
      every = milliseconds
      tick = work
      return () => {
        tick = () => writeFileSync(join(archive, 'terlambat'), '')
      }
    }
    const touched: string[] = []
    const touch = async (name: string) => {
      touched.push(name)
    }
    await withLock(archive, testPort({ ...nodeArchiveDisk, touch }, { repeat }), async () => {
      tick()
      tick()
    })
    expect([every, touched]).toEqual([renewal, [path, path]])
    expect(renewal).toBeLessThan(lease / 3)
    tick()
    expect(readdirSync(archive)).toEqual(['terlambat'])
  }))

test('a touched lock is another one to whoever waits', () =>
  withArchive(async archive => {
    lockOf(archive)()
    const path = join(archive, '.kunci')
    const before = await nodeArchiveDisk.changeOf(path)
    await nodeArchiveDisk.touch(path)
    expect(await nodeArchiveDisk.changeOf(path)).not.toBe(before)
    expect(await nodeArchiveDisk.changeOf(join(archive, 'tidak ada'))).toBeUndefined()
  }))

test('a writer whose lock was taken while its machine slept places nothing, and leaves the lock to its new owner', () =>
  withArchive(async archive => {
    const path = join(archive, '.kunci')
    const create: typeof nodeArchiveDisk.create = async (file, bytes) => {
      await nodeArchiveDisk.create(file, bytes)
      if (file.endsWith('manifest.json')) writeFileSync(path, JSON.stringify(held))
    }
    const asleep = testPort({ ...nodeArchiveDisk, create })
    await expect(writeCapsule(archive, draftOf('satu'), asleep, sha256)).rejects.toThrow(LockedArchive)
    expect(readdirSync(archive).filter(name => name.startsWith('uji-'))).toEqual([])
    expect(existsSync(path)).toBe(true)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(held)
  }))
