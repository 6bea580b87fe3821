import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeArchive, markerName } from '../../src/archive/folder/archive-folder.ts'
import { chooseArchive, chooseArchiveHere } from '../../src/archive/folder/choose-archive.ts'
import { nodeArchiveDisk } from '../../src/platform/node-archive-disk.ts'

/** Above the home: what lies here must never be found. */
let above: string
let home: string
let work: string

beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), 'laporan-cari-'))
  home = join(above, 'rumah')
  work = join(above, 'kerja')
  for (const folder of [join(home, 'Data', '2026'), work]) mkdirSync(folder, { recursive: true })
})

afterEach(() => {
  rmSync(above, { recursive: true })
})

const port = () => ({ disk: nodeArchiveDisk, home, workingFolder: work })
const input = () => join(home, 'Data', '2026', 'Data SKM.xlsx')
const choose = (path = input()) => chooseArchive(path, port())
const archive = async (...names: readonly string[]) => {
  const folder = join(...names)
  await makeArchive(folder, nodeArchiveDisk)
  return folder
}
const foreign = (...names: readonly string[]) => {
  const folder = join(...names)
  mkdirSync(folder)
  writeFileSync(join(folder, 'surat masuk.docx'), '')
  return folder
}

describe('an archive is found', () => {
  test('beside the input, before one above and one in the working folder, which are named', async () => {
    const folder = await archive(home, 'Data', '2026', 'arsip')
    const others = [await archive(home, 'arsip'), await archive(work, 'arsip')]
    expect(await choose()).toEqual({ folder, origin: 'found', others, foreign: [] })
  })

  test('above the input, up to the home', async () => {
    const folder = await archive(home, 'arsip')
    expect(await choose()).toMatchObject({ folder, origin: 'found', others: [] })
  })

  test('in the working folder, not above it', async () => {
    await archive(above, 'arsip')
    expect((await choose()).origin).toBe('new')
    const folder = await archive(work, 'arsip')
    expect(await choose()).toMatchObject({ folder, origin: 'found', others: [] })
  })

  test('by a capsule, as older programs left them', async () => {
    const folder = join(home, 'arsip')
    mkdirSync(join(folder, 'monev-skm-2023-1-0123456789abcdef'), { recursive: true })
    expect((await choose()).origin).toBe('new')
    writeFileSync(join(folder, 'monev-skm-2023-1-0123456789abcdef', 'manifest.json'), '{}')
    expect(await choose()).toMatchObject({ folder, origin: 'found' })
  })

  test('inside a folder of CSV files, and above it', async () => {
    const outer = await archive(home, 'Data', 'arsip')
    expect(await choose(join(home, 'Data', '2026'))).toMatchObject({ folder: outer })
    const inner = await archive(home, 'Data', '2026', 'arsip')
    expect(await choose(join(home, 'Data', '2026'))).toMatchObject({ folder: inner, others: [outer] })
  })

  test('by a command from the working folder upwards, also from inside', async () => {
    const folder = await archive(home, 'Data', 'arsip')
    for (const workingFolder of [join(home, 'Data', '2026'), folder]) {
      expect(await chooseArchiveHere({ ...port(), workingFolder })).toMatchObject({ folder, origin: 'found' })
    }
    expect((await chooseArchiveHere(port())).origin).toBe('new')
  })
})

describe('where there is none, a new one belongs', () => {
  test('beside a workbook, and beside a folder of CSV files', async () => {
    const [beside, above] = [join(home, 'Data', '2026', 'arsip'), join(home, 'Data', 'arsip')]
    expect(await choose()).toEqual({ folder: beside, origin: 'new', others: [], foreign: [] })
    expect(await choose(join(home, 'Data', '2026'))).toMatchObject({ folder: above, origin: 'new' })
  })

  test('into a folder of CSV files that has none above it', async () => {
    expect(await choose(home)).toMatchObject({ folder: join(home, 'arsip'), origin: 'new' })
  })

  test('into an empty folder of the name, whatever the desktop left there', async () => {
    const folder = join(home, 'Data', '2026', 'arsip')
    mkdirSync(folder)
    writeFileSync(join(folder, 'desktop.ini'), '')
    expect(await choose()).toMatchObject({ folder, origin: 'new', foreign: [] })
  })

  test('under another name where the folder is somebody else’s, and there it is found again', async () => {
    const taken = foreign(home, 'Data', '2026', 'arsip')
    const folder = join(home, 'Data', '2026', 'arsip-laporan')
    expect(await choose()).toEqual({ folder, origin: 'new', others: [], foreign: [taken] })
    await archive(folder)
    expect(await choose()).toEqual({ folder, origin: 'found', others: [], foreign: [taken] })
  })

  test('nowhere when both names are taken, be it by a file', async () => {
    const taken = [foreign(home, 'Data', '2026', 'arsip'), join(home, 'Data', '2026', 'arsip-laporan')]
    writeFileSync(taken[1] ?? '', '')
    expect(await choose()).toEqual({ folder: null, origin: 'new', others: [], foreign: taken })
  })
})

test('a folder of somebody else above the input is passed over without a word', async () => {
  foreign(home, 'arsip')
  const folder = await archive(work, 'arsip')
  expect(await choose()).toEqual({ folder, origin: 'found', others: [], foreign: [] })
})

test('an archive that is made is marked once, and stays as it is', async () => {
  const folder = await archive(home, 'arsip')
  expect(await nodeArchiveDisk.list(folder)).toEqual([markerName])
  await archive(home, 'arsip')
  expect(await nodeArchiveDisk.list(folder)).toEqual([markerName])
})
