import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findObstacles } from '../../src/app/disk/write-files.ts'
import { nodeArchiveDisk } from '../../src/platform/node-archive-disk.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { placeFiles } from '../../src/platform/place-files.ts'
import type { ArchiveDisk } from '../../src/ports/archive-port.ts'
import { FileInTheWay, type PlacedFile, type Replaceable } from '../../src/ports/ports.ts'
import { faults, faultyDisk } from '../archive/faulty-disk.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-tempat-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const names = ['Laporan.pdf', 'Laporan.docx', 'Laporan.html']
const setOf = (words: string, replaceable: Replaceable): readonly PlacedFile[] =>
  names.map(name => ({ path: join(folder, name), bytes: new TextEncoder().encode(`${words} ${name}`), replaceable }))
const present = () =>
  Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')]))
const whole = (words: string): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map(name => [name, `${words} ${name}`]))

/** Disks that know second names of files, and disks that do not. */
const withoutLinks: Partial<ArchiveDisk> = {
  link: () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' })),
}
const disks = [
  ['a disk', {}],
  ['a disk without second names', withoutLinks],
] as const

describe.each(disks)('on %s', (_, more) => {
  const disk = { ...nodeArchiveDisk, ...more }

  test('a set is placed, and leaves nothing else', async () => {
    await placeFiles(setOf('baru', 'nothing'), disk)
    expect(present()).toEqual(whole('baru'))
  })

  test.each(names)('nothing is placed when %s is there', async name => {
    writeFileSync(join(folder, name), 'milik orang lain')
    const placing = placeFiles(setOf('baru', 'nothing'), disk)
    await expect(placing).rejects.toEqual(new FileInTheWay(join(folder, name)))
    expect(present()).toEqual({ [name]: 'milik orang lain' })
  })

  test.each(names)('nothing is placed when %s comes to be there before any of the steps', async name => {
    const path = join(folder, name)
    /** The disk, on which somebody writes a file of that name before one of the steps, unless there is one. */
    const visited = (moment: number) => {
      const seen = { steps: 0, isThere: false }
      const guarded =
        <Parameters extends readonly unknown[], Value>(step: (...parameters: Parameters) => Promise<Value>) =>
        async (...parameters: Parameters): Promise<Value> => {
          seen.steps += 1
          if (seen.steps === moment && !existsSync(path)) {
            writeFileSync(path, 'milik orang lain')
            seen.isThere = true
          }
          return step(...parameters)
        }
      const { create, sync, link, kindOf, identityOf, rename } = disk
      const looking = { kindOf: guarded(kindOf), identityOf: guarded(identityOf) }
      const changing = { create: guarded(create), sync: guarded(sync), link: guarded(link), rename: guarded(rename) }
      return { visited: { ...disk, ...looking, ...changing }, seen }
    }
    const counted = visited(0)
    await placeFiles(setOf('baru', 'nothing'), counted.visited)
    let refused = 0
    for (let moment = 1; moment <= counted.seen.steps; moment += 1) {
      for (const file of names) rmSync(join(folder, file), { force: true })
      const { visited: odd, seen } = visited(moment)
      const failed = await placeFiles(setOf('baru', 'nothing'), odd).catch((error: unknown) => error)
      expect(failed).toEqual(seen.isThere ? new FileInTheWay(path) : undefined)
      expect(present()).toEqual(seen.isThere ? { [name]: 'milik orang lain' } : whole('baru'))
      if (seen.isThere) refused += 1
    }
    expect(refused).toBeGreaterThan(4)
  })

  test('files that are known are replaced, and only those', async () => {
    await placeFiles(setOf('lama', 'nothing'), disk)
    const isOld = (bytes: Uint8Array) => new TextDecoder().decode(bytes).startsWith('lama')
    await placeFiles(setOf('baru', isOld), disk)
    expect(present()).toEqual(whole('baru'))
    await expect(placeFiles(setOf('terbaru', isOld), disk)).rejects.toThrow(FileInTheWay)
    expect(present()).toEqual(whole('baru'))
  })

  test('a folder of that name is never replaced', async () => {
    await nodeArchiveDisk.makeFolder(join(folder, 'Laporan.html'))
    for (const replaceable of ['nothing', 'anything'] as const) {
      await expect(placeFiles(setOf('baru', replaceable), disk)).rejects.toThrow()
      expect(readdirSync(folder)).toEqual(['Laporan.html'])
    }
  })
})

describe.each([
  ['new', 'nothing'],
  ['replacing', 'anything'],
] as const)('a set of files, %s', (_, replaceable) => {
  const old = replaceable === 'anything' ? whole('lama') : {}
  const prepare = () => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name))
    for (const [name, words] of Object.entries(old)) writeFileSync(join(folder, name), words)
  }

  test.each(faults)('is there or is not when any of its steps meets %s', async fault => {
    prepare()
    const counted = faultyDisk(0, 'EIO')
    await placeFiles(setOf('baru', replaceable), counted.disk)
    const steps = counted.steps()
    expect(steps.length).toBeGreaterThan(12)
    for (let failing = 1; failing <= steps.length; failing += 1) {
      prepare()
      const { disk } = faultyDisk(failing, fault)
      const isPlaced = await placeFiles(setOf('baru', replaceable), disk).then(
        () => true,
        () => false,
      )
      const left = present()
      if (fault === 'kill') {
        // Each file is the old one or the new one, or not there; what is left besides is swept later.
        for (const name of names) expect([undefined, `lama ${name}`, `baru ${name}`]).toContain(left[name])
        if (replaceable === 'anything') expect(Object.keys(left)).toEqual(expect.arrayContaining(names))
      } else {
        const shown = Object.fromEntries(Object.entries(left).filter(([name]) => names.includes(name)))
        expect(shown, `step ${failing}, ${steps[failing - 1]}`).toEqual(isPlaced ? whole('baru') : old)
        // A fault in the last cleaning is none of the files.
        if (steps[failing - 1] !== 'remove') expect(left).toEqual(shown)
      }
    }
  })
})

test('a name that a killed run had only reserved, on a disk without second names, is free for the next', async () => {
  const path = join(folder, 'Laporan.pdf')
  const file: PlacedFile = { path, bytes: new TextEncoder().encode('isi'), replaceable: 'nothing' }
  const counted = faultyDisk(0, 'EIO')
  await placeFiles([file], { ...counted.disk, ...withoutLinks })
  let reserved = 0
  for (let failing = 1; failing <= counted.steps().length; failing += 1) {
    for (const name of readdirSync(folder)) rmSync(join(folder, name))
    const killed = { ...faultyDisk(failing, 'kill').disk, ...withoutLinks }
    await placeFiles([file], killed).catch(() => {})
    for (const name of readdirSync(folder)) {
      const ended = name.replace(`.${process.pid}-`, `.${2 ** 22 + 1}-`)
      renameSync(join(folder, name), join(folder, ended))
    }
    if (existsSync(path) && readFileSync(path).length === 0) reserved += 1
    const wasPlaced = existsSync(path) && readFileSync(path, 'utf8') === 'isi'
    const end = await placeFiles([file], { ...nodeArchiveDisk, ...withoutLinks }).catch((error: unknown) => error)
    expect(end, `step ${failing}`).toEqual(wasPlaced ? new FileInTheWay(path) : undefined)
    expect(present()).toEqual({ 'Laporan.pdf': 'isi' })
  }
  expect(reserved).toBeGreaterThan(0)
})

test('an empty file of somebody else is not replaced; what stands in the way before is told before', async () => {
  writeFileSync(join(folder, 'Laporan.pdf'), '')
  writeFileSync(join(folder, 'Laporan.html'), 'isi')
  const obstacles = await findObstacles(folder, names, false, nodeFiles)
  expect(obstacles.map(({ place }) => place.file)).toEqual([`${folder}/Laporan.html`])
  rmSync(join(folder, 'Laporan.html'))
  await expect(placeFiles(setOf('baru', 'nothing'), nodeArchiveDisk)).rejects.toThrow(FileInTheWay)
  expect(present()).toEqual({ 'Laporan.pdf': '' })
})

test('two runs that place the same set at once: one does, the other is told', async () => {
  const ends = await Promise.allSettled([1, 2, 3].map(() => nodeFiles.place(setOf('baru', 'nothing'))))
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const end of ends) if (end.status === 'rejected') expect(end.reason).toBeInstanceOf(FileInTheWay)
  expect(present()).toEqual(whole('baru'))
})
