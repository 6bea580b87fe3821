import { beforeEach, describe, expect, test } from 'vitest'
import { type NotesWorld, writeNotes, writeNotesBeside } from '../../../src/app/disk/notes-file.ts'
import { FileInTheWay } from '../../../src/ports/ports.ts'
import type { Problem } from '../../../src/problems/problem.ts'

const problem = (code: string): Problem => ({
  ...{ code, severity: 'galat', message: 'Salah.', hint: 'Perbaiki.' },
  place: { file: 'Data SKM.xlsx', sheet: 'SKM', cell: 'D3' },
})
const noted = { input: 'Data SKM.xlsx', problems: [problem('unit.unknown')] }

let disk: Map<string, Uint8Array>
let world: NotesWorld

beforeEach(() => {
  disk = new Map([['Data SKM.xlsx', new Uint8Array()]])
  world = {
    workingFolder: '/kerja/Semester I',
    files: {
      kindOf: async path => (disk.has(path) ? 'file' : path === 'catatan' ? 'folder' : 'none'),
      read: async path => disk.get(path) ?? new Uint8Array(),
      place: async files => {
        for (const { path, replaceable } of files) {
          if (disk.has(path) && replaceable === 'nothing') throw new FileInTheWay(path)
        }
        for (const { path, bytes } of files) disk.set(path, bytes)
      },
    },
  }
})

const locked = (): NotesWorld => ({
  ...world,
  files: { ...world.files, place: () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' })) },
})
/** A disk on which another run is quicker: the file comes to lie there after it was looked for. */
const overtaken = (): NotesWorld => {
  let isFirst = true
  const place: NotesWorld['files']['place'] = async files => {
    const path = files[0]?.path ?? ''
    if (isFirst) disk.set(path, new TextEncoder().encode('milik orang lain'))
    isFirst = false
    return world.files.place(files)
  }
  return { ...world, files: { ...world.files, place } }
}
const written = () => [...disk.keys()].filter(path => path !== 'Data SKM.xlsx')

describe('notes beside an input', () => {
  test.each([
    ['Data SKM.xlsx', 'Catatan Pemeriksaan Data SKM.xlsx'],
    ['data/Data SKM.XLSM', 'data/Catatan Pemeriksaan Data SKM.xlsx'],
    ['../Data 1.5.json', '../Catatan Pemeriksaan Data 1.5.xlsx'],
    ['csv 2026.1/', 'Catatan Pemeriksaan csv 2026.1.xlsx'],
    ['C:\\data\\csv', 'C:\\data\\Catatan Pemeriksaan csv.xlsx'],
    ['.', '/kerja/Catatan Pemeriksaan Semester I.xlsx'],
    ['..', '/Catatan Pemeriksaan kerja.xlsx'],
  ])('of %s are %s', async (input, path) => {
    expect(await writeNotesBeside({ ...noted, input }, world)).toMatchObject({ ok: true, value: { path } })
    expect(written()).toEqual([path])
  })

  test('replace nothing: a file of that name is left, and the next name taken', async () => {
    const foreign = new Uint8Array([1])
    disk.set('Catatan Pemeriksaan Data SKM.xlsx', foreign)
    await writeNotesBeside(noted, world)
    await writeNotesBeside({ ...noted, problems: [problem('unit.unknown'), problem('skm.missing')] }, world)
    expect(disk.get('Catatan Pemeriksaan Data SKM.xlsx')).toBe(foreign)
    expect(written()).toEqual([1, 2, 3].map(n => `Catatan Pemeriksaan Data SKM${n === 1 ? '' : ` (${n})`}.xlsx`))
  })

  test('that say the same as those of an earlier run are not written again', async () => {
    await writeNotesBeside(noted, world)
    expect(await writeNotesBeside(noted, locked())).toMatchObject({ ok: true })
    expect(written()).toEqual(['Catatan Pemeriksaan Data SKM.xlsx'])
  })

  test('get the next name when a file comes to lie at the first one meanwhile', async () => {
    const path = 'Catatan Pemeriksaan Data SKM (2).xlsx'
    expect(await writeNotesBeside(noted, overtaken())).toMatchObject({ ok: true, value: { path } })
    expect(new TextDecoder().decode(disk.get('Catatan Pemeriksaan Data SKM.xlsx'))).toBe('milik orang lain')
  })

  test('in a folder that nobody may write to are told as that', async () => {
    const [told] = (await writeNotesBeside(noted, locked())).problems
    expect(told).toMatchObject({ code: 'output.notes-unwritable', message: expect.stringContaining('EACCES') })
  })
})

describe('notes that were asked for', () => {
  test.each([
    ['hasil.xlsx', 'hasil.xlsx'],
    ['hasil', 'hasil.xlsx'],
    ['catatan', 'catatan/Catatan Pemeriksaan.xlsx'],
  ])('as %s are %s', async (wanted, path) => {
    expect(await writeNotes(wanted, noted, false, world)).toMatchObject({ ok: true, value: { path } })
    expect(written()).toEqual([path])
  })

  test('replace a file only when they are told to', async () => {
    await writeNotes('hasil', noted, false, world)
    const again = { ...noted, problems: [] }
    expect((await writeNotes('hasil', again, false, world)).problems).toMatchObject([{ code: 'output.notes-exist' }])
    expect(await writeNotes('hasil', again, true, world)).toMatchObject({ ok: true })
  })

  test.each(['Data SKM.xlsx', './Data SKM', '../Semester I/data skm.xlsx'])(
    'never replace the input (%s)',
    async wanted => {
      expect((await writeNotes(wanted, noted, true, world)).problems).toMatchObject([
        { code: 'output.notes-over-input' },
      ])
      expect(written()).toEqual([])
    },
  )
})
