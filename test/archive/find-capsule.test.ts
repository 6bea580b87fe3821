import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findCapsule, listCapsules } from '../../src/archive/folder/find-capsules.ts'
import { inspectArchive } from '../../src/archive/folder/inspect-archive.ts'
import { writeCapsule } from '../../src/archive/folder/write-capsule.ts'
import { nodeArchiveDisk } from '../../src/platform/node-archive-disk.ts'
import { draftOf, sha256, testPort, withArchive } from './build-capsule.ts'

type Label = Parameters<typeof draftOf>[1]

async function keep(archive: string, words: string, label: Label = {}): Promise<string> {
  return (await writeCapsule(archive, draftOf(words, label), testPort(), sha256)).id
}

async function found(archive: string, name: string, edition?: 'publik' | 'internal'): Promise<string | undefined> {
  const outcome = await findCapsule(archive, name, nodeArchiveDisk, sha256, edition)
  return outcome.ok ? outcome.value.id : outcome.problems[0]?.code
}

test('a period means the valid revision of the public edition, unless another edition is asked for', () =>
  withArchive(async archive => {
    const old = await keep(archive, 'satu')
    const open = await keep(archive, 'dua')
    await keep(archive, 'tiga', { edition: 'internal' })
    const internal = await keep(archive, 'empat', { edition: 'internal' })
    for (const name of ['2023-1', 'uji-2023-1']) {
      expect(await found(archive, name)).toBe(open)
      expect(await found(archive, name, 'publik')).toBe(open)
      expect(await found(archive, name, 'internal')).toBe(internal)
    }
    expect(await found(archive, old)).toBe(old)
    expect(await found(archive, old, 'internal')).toBe('kapsul.no-edition')
    expect(await found(archive, '2023-2')).toBe('kapsul.unknown')
  }))

test('a period without a public edition means the internal one; of several units it means none', () =>
  withArchive(async archive => {
    await keep(archive, 'satu', { edition: 'internal' })
    const valid = await keep(archive, 'dua', { edition: 'internal' })
    expect(await found(archive, '2023-1')).toBe(valid)
    expect(await found(archive, '2023-1', 'publik')).toBe('kapsul.no-edition')
    await keep(archive, 'satu', { edition: 'internal', unit: 'Balai Contoh' })
    expect(await found(archive, '2023-1')).toBe('kapsul.ambiguous')
  }))

test('a broken revision is not chosen among others, and is told of when it is named', () =>
  withArchive(async archive => {
    const first = await keep(archive, 'satu')
    const second = await keep(archive, 'dua')
    writeFileSync(join(archive, second, 'manifest.json'), '{}')
    expect(await found(archive, '2023-1')).toBe(first)
    expect(await found(archive, second)).toBe('kapsul.unreadable')
  }))

test('of two revisions that nobody replaced, the one made last is valid, whatever zone its clock is in', () =>
  withArchive(async archive => {
    const made = (at: string, words: string) => {
      const { manifest, parts } = draftOf(words)
      return { manifest: { ...manifest, made: { ...manifest.made, at } }, parts }
    }
    const other = `${archive}-lain`
    // 10.00 in Jayapura is 08.00 in Jakarta.
    const earlier = await writeCapsule(archive, made('2023-07-27T10:00:00.000+09:00', 'satu'), testPort(), sha256)
    const later = await writeCapsule(other, made('2023-07-27T09:00:00.000+07:00', 'dua'), testPort(), sha256)
    cpSync(join(other, later.id), join(archive, later.id), { recursive: true })
    const listed = await listCapsules(archive, {}, testPort(), sha256)
    expect(listed.ok && listed.value.capsules.map(({ id, isValid }) => [id, isValid])).toEqual([
      [earlier.id, false],
      [later.id, true],
    ])
    expect(await found(archive, '2023-1')).toBe(later.id)
  }))

test('what desktops leave behind is no finding', () =>
  withArchive(async archive => {
    const id = await keep(archive, 'satu')
    mkdirSync(join(archive, id, 'laporan', 'kosong'))
    for (const name of ['Thumbs.db', 'desktop.ini', '.DS_Store']) {
      writeFileSync(join(archive, name), '')
      writeFileSync(join(archive, id, 'laporan', name), '')
    }
    expect(existsSync(join(archive, 'Thumbs.db'))).toBe(true)
    expect((await inspectArchive(archive, testPort(), sha256)).problems).toEqual([])
  }))
