import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LockedArchive, withLock } from '../../src/archive/folder/archive-lock.ts'
import { findCapsule, listCapsules } from '../../src/archive/folder/find-capsules.ts'
import { inspectArchive } from '../../src/archive/folder/inspect-archive.ts'
import { placeCapsule, writeCapsule } from '../../src/archive/folder/write-capsule.ts'
import { nodeArchiveDisk } from '../../src/platform/node-archive-disk.ts'
import type { ArchiveDisk } from '../../src/ports/archive-port.ts'
import { runs } from '../laws.ts'
import { draftOf, sha256, testPort, withArchive } from './build-capsule.ts'

test('a report issued again is a revision that names the old one; the same report is not kept twice', () =>
  withArchive(async archive => {
    const port = testPort()
    const first = await writeCapsule(archive, draftOf('satu'), port, sha256)
    const again = await writeCapsule(archive, draftOf('satu'), port, sha256)
    const second = await writeCapsule(archive, draftOf('dua'), port, sha256)
    const back = await writeCapsule(archive, draftOf('satu'), port, sha256)
    expect([first.isNew, again.isNew, second.isNew, back.isNew]).toEqual([true, false, true, true])
    expect(again.id).toBe(first.id)
    expect([first.replaces, second.replaces, back.replaces]).toEqual([null, first.id, second.id])
    expect(new Set([first.id, second.id, back.id]).size).toBe(3)
  }))

test('other units, editions and periods are other reports', () =>
  withArchive(async archive => {
    const labels = [{}, { unit: 'Balai Contoh' }, { edition: 'internal' }, { period: '2023-2' }] as const
    for (const label of labels) {
      const written = await writeCapsule(archive, draftOf('satu', label), testPort(), sha256)
      expect([written.isNew, written.replaces]).toEqual([true, null])
    }
    const respelled = await writeCapsule(archive, draftOf('dua', { unit: 'BALAI  CONTOH' }), testPort(), sha256)
    expect(respelled.replaces).not.toBeNull()
  }))

test('a capsule is found by the beginning of its name or of its hash, as long as that means one', () =>
  withArchive(async archive => {
    const { id } = await writeCapsule(archive, draftOf('satu'), testPort(), sha256)
    const other = await writeCapsule(archive, draftOf('satu', { period: '2023-2' }), testPort(), sha256)
    const found = async (name: string) => {
      const outcome = await findCapsule(archive, name, nodeArchiveDisk, sha256)
      return outcome.ok ? outcome.value.id : outcome.problems[0]?.code
    }
    expect(await found(id)).toBe(id)
    expect(await found('uji-2023-1')).toBe(id)
    expect(await found(other.id.slice(-16, -4))).toBe(other.id)
    expect(await found('uji')).toBe('kapsul.ambiguous')
    expect(await found('lain')).toBe('kapsul.unknown')
  }))

test('everything is safe on the disk before the capsule has its name, and its name before anybody is told', () =>
  withArchive(async archive => {
    const trace: string[] = []
    const traced = <Name extends 'create' | 'sync' | 'rename' | 'makeFolder'>(name: Name): ArchiveDisk[Name] =>
      (async (path: string, second: never) => {
        trace.push(`${name} ${path}`)
        return (nodeArchiveDisk[name] as (path: string, second: never) => Promise<void>)(path, second)
      }) as ArchiveDisk[Name]
    const steps = { create: traced('create'), sync: traced('sync'), rename: traced('rename') }
    const disk = { ...nodeArchiveDisk, ...steps, makeFolder: traced('makeFolder') }
    await writeCapsule(archive, draftOf('satu'), testPort(disk), sha256)
    const renamed = trace.findIndex(step => step.startsWith('rename'))
    const made = trace.filter(step => /^(create|makeFolder) .*\/\.sementara-/.test(step))
    expect(made.length).toBeGreaterThan(8)
    for (const step of made) {
      const synced = trace.lastIndexOf(step.replace(/^\w+/, 'sync'))
      expect(synced, step).toBeGreaterThan(trace.indexOf(step))
      expect(synced, step).toBeLessThan(renamed)
    }
    expect(trace.indexOf(`sync ${archive}`, renamed)).toBeGreaterThan(renamed)
  }))

test('any number of writers at once all succeed, one revision behind the other', () =>
  withArchive(async archive => {
    const port = testPort(undefined, { pause: () => new Promise(resolve => setImmediate(resolve)) })
    const words = ['satu', 'dua', 'tiga', 'empat', 'lima']
    const written = await Promise.all(words.map(word => writeCapsule(archive, draftOf(word), port, sha256)))
    expect(new Set(written.map(({ id }) => id)).size).toBe(words.length)
    expect(new Set(written.map(({ replaces }) => replaces)).size).toBe(words.length)
    expect((await inspectArchive(archive, port, sha256)).problems).toEqual([])
  }))

test('a lock of a living owner is waited for, and named when the wait is over; that of a dead one is removed', () =>
  withArchive(async archive => {
    mkdirSync(archive)
    const held = { host: 'KOMPUTER-A', process: 4711, started: '1', token: 'lama', since: '2023-07-27T08:00:00.000Z' }
    writeFileSync(join(archive, '.kunci'), JSON.stringify(held))
    const living = testPort(undefined, { lifeOf: async () => 'lives' })
    await expect(withLock(archive, living, async () => 'jalan')).rejects.toThrow(LockedArchive)
    expect(existsSync(join(archive, '.kunci'))).toBe(true)
    const dead = testPort(undefined, { lifeOf: async ({ token }) => (token === 'lama' ? 'ended' : 'lives') })
    const both = await Promise.all([1, 2].map(one => withLock(archive, dead, async () => one)))
    expect(both).toEqual([1, 2])
    expect(readdirSync(archive)).toEqual([])
  }))

/** A disk that holds fast what has such a name: somebody has it open, or it belongs to another account. */
function heldFast(isHeld: (name: string) => boolean): ArchiveDisk {
  const busy = () => Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' }))
  const remove = (path: string) => (isHeld(basename(path)) ? busy() : nodeArchiveDisk.remove(path))
  return { ...nodeArchiveDisk, remove }
}

test('a leftover that cannot be removed keeps no report from the archive, not even the one it was to be', () =>
  withArchive(async archive => {
    const disk = heldFast(name => name.startsWith('.'))
    const { id } = await writeCapsule(archive, draftOf('satu'), testPort(), sha256)
    const files = [{ path: 'manifest.json', bytes: new Uint8Array(readFileSync(join(archive, id, 'manifest.json'))) }]
    renameSync(join(archive, id), join(archive, `.sementara-${id}`))
    writeFileSync(join(archive, '.kunci-usang-lama'), '')
    // The lock stays as well, so that each is another process.
    const port = (disk: ArchiveDisk) => testPort(disk, { lifeOf: async () => 'ended' })
    expect(await placeCapsule(archive, id, files, port(disk))).toBe(true)
    const second = await writeCapsule(archive, draftOf('dua'), port(disk), sha256)
    expect(second).toMatchObject({ isNew: true, replaces: id })
    const told = (await inspectArchive(archive, testPort(), sha256)).problems.map(({ code }) => code)
    expect(new Set(told)).toEqual(new Set(['arsip.unfinished', 'kapsul.part-missing']))
    await writeCapsule(archive, draftOf('tiga'), port(nodeArchiveDisk), sha256)
    expect(readdirSync(archive).filter(name => /^\.(sementara|kunci)/.test(name))).toEqual([])
  }))

test('this process lives, a number that no process has does not, and of other machines nothing is known', async () => {
  const { owner, lifeOf } = testPort()
  const isTold = process.platform === 'linux'
  expect(await lifeOf(owner())).toBe(isTold ? 'lives' : 'unknown')
  expect(await lifeOf({ ...owner(), process: 2 ** 22 + 1 })).toBe('ended')
  expect(await lifeOf({ ...owner(), started: 'sebelumnya' })).toBe(isTold ? 'ended' : 'unknown')
  expect(await lifeOf({ ...owner(), started: 'unknown' })).toBe('unknown')
  expect(await lifeOf({ ...owner(), host: 'komputer lain', process: 2 ** 22 + 1 })).toBe('unknown')
})

test('the index is only a memory: deleted, torn or foreign lines change no list', () =>
  withArchive(async archive => {
    const port = testPort()
    for (const period of ['2022-2', '2023-1', '2023-2']) {
      await writeCapsule(archive, draftOf('satu', { period }), port, sha256)
    }
    const list = async () => JSON.stringify(await listCapsules(archive, {}, port, sha256))
    const expected = await list()
    const index = join(archive, '.indeks')
    expect(existsSync(index)).toBe(true)
    await fc.assert(
      fc.asyncProperty(fc.string(), async rubbish => {
        writeFileSync(index, rubbish)
        expect(await list()).toBe(expected)
      }),
      { numRuns: runs(20) },
    )
    const filtered = await listCapsules(archive, { kind: 'uji', year: '2023', unit: 'contoh' }, port, sha256)
    expect(filtered.ok && filtered.value.capsules.map(({ period }) => period)).toEqual(['2023-1', '2023-2'])
  }))
