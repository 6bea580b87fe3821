import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { besideIn } from '../../src/app/disk/open-input.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import type { Input } from '../../src/sources/input.ts'
import { findPhotos } from '../../src/sources/photo-file.ts'

const words = async (input: Input, name: string) => {
  const file = await findPhotos(input)(name)
  return file && new TextDecoder().decode(await file.read())
}

describe('beside a workbook', () => {
  let folder: string
  let input: Input

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'laporan-foto-'))
    mkdirSync(join(folder, 'Foto'))
    mkdirSync(join(folder, 'lain'))
    mkdirSync(join(folder, 'Foto', 'folder.jpg'))
    const files = ['Toilet.JPG', 'Foto/Toilet.jpg', 'lift.jpg', 'Foto/kembar.jpg', 'Foto/Kembar.JPG', 'lain/parkir.jpg']
    for (const name of files) writeFileSync(join(folder, name), name)
    input = { name: 'a.xlsx', files: new Map(), shownAs: 'a.xlsx', beside: besideIn(folder, nodeFiles) }
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  test.each<[string, string | undefined, string]>([
    ['toilet.jpg', 'Foto/Toilet.jpg', 'its folder goes before what lies beside'],
    ['LIFT.JPG', 'lift.jpg', 'case does not count'],
    ['parkir.jpg', undefined, 'no other folder is looked into'],
    ['kembar.jpg', undefined, 'two names that differ in case alone are nobody’s'],
    ['toilet', undefined, 'the ending counts'],
    ['folder.jpg', undefined, 'a folder is no photograph'],
    ['..', undefined, 'nothing leads out'],
  ])('%s is %s: %s', async (name, found) => {
    expect(await words(input, name)).toBe(found)
  })
})

test('of an upload the files themselves are looked at, in its folder first', async () => {
  const bytes = (name: string) => [name, new TextEncoder().encode(name)] as const
  const files = new Map(['a.xlsx', 'toilet.jpg', 'foto\\Toilet.jpg', 'Foto/lift.png', 'x/parkir.jpg'].map(bytes))
  const input = { name: 'a.xlsx', files, shownAs: 'a.xlsx' }
  expect(await words(input, 'TOILET.jpg')).toBe('foto\\Toilet.jpg')
  expect(await words(input, 'lift.png')).toBe('Foto/lift.png')
  expect(await words(input, 'parkir.jpg')).toBeUndefined()
})
