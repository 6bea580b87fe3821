import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkReport, createReport } from '../../src/index.ts'

const [one, other] = ['monev-skm-kecil', 'monev-skm-bermasalah'].map(name => `data/samples/${name}.xlsx`)

let folder: string
let input: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-berubah-'))
  input = join(folder, 'data.xlsx')
  copyFileSync(one ?? '', input)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** Does something when a stage begins that is called so. */
function at(stage: RegExp, act: () => void) {
  const tell = (name: string) => {
    if (stage.test(name)) act()
  }
  return { stage: tell, step: () => {}, finish: () => {} }
}

const output = () => join(folder, 'output')
const buat = (progress: ReturnType<typeof at>, archiveFolder: string | null = null) =>
  createReport(input, { outputFolder: output(), formats: ['html'], notes: true, archiveFolder, progress })
const codes = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code)

describe('an input that changes leaves nothing behind', () => {
  const changes: readonly [string, () => void][] = [
    ['is saved with other figures', () => copyFileSync(other ?? '', input)],
    ['is cut short', () => writeFileSync(input, 'PK')],
    ['is moved away', () => rmSync(input)],
  ]
  const stages = [/^Membaca /, /^Menyusun/, /^Membuat/]

  test.each(changes.flatMap(([name, change]) => stages.map(stage => [name, stage, change] as const)))(
    'when it %s at %s',
    async (_, stage, change) => {
      const result = await buat(at(stage, change))
      expect([result.status, codes(result), result.files]).toEqual(['rejected', ['input.changed'], []])
      expect(readdirSync(folder).filter(name => name !== 'data.xlsx')).toEqual([])
    },
  )

  test('and nothing in the archive', async () => {
    const archive = join(folder, 'arsip')
    const result = await buat(
      at(/^Membuat/, () => copyFileSync(other ?? '', input)),
      archive,
    )
    expect([result.status, codes(result), result.capsule]).toEqual(['rejected', ['input.changed'], null])
    expect(existsSync(archive)).toBe(false)
  })

  test('when one is a folder that gets another file', async () => {
    const csv = join(folder, 'csv')
    mkdirSync(csv)
    writeFileSync(join(csv, 'Laporan.csv'), 'Isian;Nilai\n')
    const add = at(/^Membaca/, () => writeFileSync(join(csv, 'Unit.csv'), 'Unit\n'))
    const result = await createReport(csv, { outputFolder: output(), archiveFolder: null, notes: true, progress: add })
    expect([result.status, codes(result)]).toEqual(['rejected', ['input.changed']])
    expect(readdirSync(folder).sort()).toEqual(['csv', 'data.xlsx'])
  })

  test('not even the notes of a check', async () => {
    const notes = join(folder, 'catatan.xlsx')
    const change = at(/^Menyusun/, () => copyFileSync(other ?? '', input))
    const result = await checkReport(input, { notes, formats: ['html'], archiveFolder: null, progress: change })
    expect([result.status, codes(result), existsSync(notes)]).toEqual(['rejected', ['input.changed'], false])
  })
})

test('an input that is saved again as it was is none that changes', async () => {
  const result = await buat(at(/^Membuat/, () => copyFileSync(one ?? '', input)))
  expect(result.status).toBe('written')
})

test('a file that appears while the report is made is not replaced, and no file of the report lies beside it', async () => {
  const path = join(output(), 'monev-skm-2022-2')
  const name = 'Laporan Monev SKM Semester II Tahun 2022.html'
  const appear = at(/^Membuat/, () => {
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, name), 'milik orang lain')
  })
  const result = await buat(appear)
  expect([result.status, codes(result).at(-1)]).toEqual(['blocked', 'output.exists'])
  expect(readdirSync(path)).toEqual([name])
  expect((await createReport(input, { outputFolder: output(), formats: ['html'], archiveFolder: null })).status).toBe(
    'blocked',
  )
  const told = { outputFolder: output(), formats: ['html'], archiveFolder: null, overwrite: true } as const
  expect((await createReport(input, told)).status).toBe('written')
})
