import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodeArchiveDisk } from '../../src/platform/node-archive-disk.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { placeFiles } from '../../src/platform/place-files.ts'
import { sweepTemporariesBelow, temporaryPath, writeWhole } from '../../src/platform/temporary-files.ts'
import { faults, faultyDisk } from '../archive/faulty-disk.ts'

const before = new TextEncoder().encode('laporan lama')
const after = new TextEncoder().encode('laporan baru yang lebih panjang')

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-berkas-'))
  path = join(folder, 'Laporan.html')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** makeFolder, create, sync, rename, sync of the folder. */
const steps = 5

describe.each(faults)('%s', fault => {
  test.each(Array.from({ length: steps }, (_, index) => index + 1))(
    'at step %i leaves the old file or the new one, and is no success',
    async failing => {
      writeFileSync(path, before)
      await expect(writeWhole(path, after, faultyDisk(failing, fault).disk)).rejects.toThrow(fault)
      const content = readFileSync(path, 'utf8')
      expect(['laporan lama', 'laporan baru yang lebih panjang']).toContain(content)
      // Only a process that was killed leaves its temporary file.
      if (fault !== 'kill') expect(readdirSync(folder)).toEqual(['Laporan.html'])
    },
  )
})

test('it takes no other steps', async () => {
  const { disk, steps: taken } = faultyDisk(0, 'EIO')
  await writeWhole(path, after, disk)
  expect(taken()).toEqual(['makeFolder', 'create', 'sync', 'rename', 'sync'])
  expect(taken()).toHaveLength(steps)
})

test('what a process that has ended left behind is swept; what a living one is at stays', async () => {
  const [dead, living] = [`.Laporan.html.${2 ** 22 + 1}-0-1.tmp`, `.Laporan.html.${process.ppid}-0-1.tmp`]
  for (const name of [dead, living, '.catatan.tmp']) writeFileSync(join(folder, name), '')
  await nodeFiles.write(path, after)
  expect(existsSync(join(folder, dead))).toBe(false)
  expect(readdirSync(folder).sort()).toEqual(['.catatan.tmp', living, 'Laporan.html'].sort())
})

test('folders inside a folder are swept of what writers of reports name so', async () => {
  const inner = join(folder, 'laporan', 'bulan')
  mkdirSync(inner, { recursive: true })
  const left = temporaryPath(join(inner, 'Laporan.pdf')).replace(`.${process.pid}-`, `.${2 ** 22 + 1}-`)
  for (const name of [left, join(inner, 'Laporan.pdf')]) writeFileSync(name, 'isi')
  await sweepTemporariesBelow(folder, nodeArchiveDisk)
  expect(readdirSync(inner)).toEqual(['Laporan.pdf'])
  await sweepTemporariesBelow(join(folder, 'tidak ada'), nodeArchiveDisk)
})

test('what cannot be removed, or has the number of this process, stands in nobody’s way', async () => {
  const held = `.Laporan.html.${2 ** 22 + 1}-0-1.tmp`
  const numbers = Array.from({ length: 50 }, (_, index) => index)
  const earlier = numbers.map(number => `.Laporan.html.${process.pid}-${threadId}-${number}.tmp`)
  for (const name of [held, ...earlier]) writeFileSync(join(folder, name), '')
  const remove = () => Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' }))
  const disk = { ...nodeArchiveDisk, remove }
  await writeWhole(path, after, disk)
  await placeFiles([{ path: join(folder, 'Nota.html'), bytes: after, replaceable: 'nothing' }], disk)
  await sweepTemporariesBelow(folder, disk)
  for (const name of ['Laporan.html', 'Nota.html']) {
    expect(readFileSync(join(folder, name), 'utf8')).toBe('laporan baru yang lebih panjang')
  }
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([held, ...earlier]))
})

test('many writers of one file leave it whole', async () => {
  const texts = Array.from({ length: 20 }, (_, index) => `tulisan ke-${index} `.repeat(1000))
  await Promise.all(texts.map(text => nodeFiles.write(path, new TextEncoder().encode(text))))
  expect(texts).toContain(readFileSync(path, 'utf8'))
  expect(readdirSync(folder)).toEqual(['Laporan.html'])
})
