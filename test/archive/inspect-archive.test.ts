import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inspectArchive } from '../../src/archive/folder/inspect-archive.ts'
import { writeCapsule } from '../../src/archive/folder/write-capsule.ts'
import { draftOf, sha256, testPort, withArchive } from './build-capsule.ts'

const parts = draftOf('satu').parts.map(({ path }) => path)

async function problemsAfter(damage: (capsule: string, archive: string) => void): Promise<readonly string[]> {
  return withArchive(async archive => {
    const { id } = await writeCapsule(archive, draftOf('satu'), testPort(), sha256)
    damage(join(archive, id), archive)
    const { problems } = await inspectArchive(archive, testPort(), sha256)
    return problems.map(({ code, message }) => `${code} ${/"(.*?)"/.exec(message)?.[1] ?? ''}`.trim())
  })
}

test('a whole archive has nothing to be told', async () => {
  expect(await problemsAfter(() => {})).toEqual([])
})

describe.each(parts)('%s', path => {
  test('one byte of it that changed is told by its name', async () => {
    const length = readLength(path)
    for (const at of [0, Math.floor(length / 2), length - 1]) {
      const changed = await problemsAfter(capsule => changeByte(join(capsule, path), at))
      expect(changed).toEqual([`kapsul.part-changed ${path}`])
    }
  })

  test('that it is gone is told by its name', async () => {
    expect(await problemsAfter(capsule => rmSync(join(capsule, path)))).toEqual([`kapsul.part-missing ${path}`])
  })
})

test('any byte of the manifest that changed is told', async () => {
  const length = await withArchive(async archive => {
    const { id } = await writeCapsule(archive, draftOf('satu'), testPort(), sha256)
    return readFileSync(join(archive, id, 'manifest.json')).length
  })
  for (let at = 0; at < length; at += 41) {
    const found = await problemsAfter(capsule => changeByte(join(capsule, 'manifest.json'), at))
    expect(
      found.some(code => /^kapsul\.(unreadable|manifest-changed|newer)/.test(code)),
      `byte ${at}`,
    ).toBe(true)
  }
})

test('foreign files, foreign entries, leftovers and capsules under another name are told', async () => {
  expect(await problemsAfter(capsule => writeFileSync(join(capsule, 'sumber/catatan.txt'), ''))).toEqual([
    'kapsul.foreign-file sumber/catatan.txt',
  ])
  expect(await problemsAfter((_, archive) => writeFileSync(join(archive, 'catatan.txt'), ''))).toEqual([
    'arsip.foreign-entry catatan.txt',
  ])
  expect(await problemsAfter((_, archive) => writeFileSync(join(archive, '.sementara-x'), ''))).toEqual([
    'arsip.unfinished .sementara-x',
  ])
  expect(
    await problemsAfter((capsule, archive) => renameSync(capsule, join(archive, `uji-2023-1-${'0'.repeat(16)}`))),
  ).toEqual(['kapsul.manifest-changed'])
})

function changeByte(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

function readLength(path: string): number {
  return draftOf('satu').parts.find(part => part.path === path)?.bytes.length ?? 0
}
