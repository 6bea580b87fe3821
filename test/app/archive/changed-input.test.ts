import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ReportResult } from '../../../src/app/disk/report-result.ts'
import { nodeFiles } from '../../../src/platform/node-files.ts'
import type { FilePort } from '../../../src/ports/ports.ts'
import type { Step, Watch } from '../../../src/ports/watch.ts'
import { sha256 } from '../../archive/build-capsule.ts'
import { checkReport, createReport, deskWith, inputAt } from '../../desk.ts'
import { writeCsvFolder } from './csv-folder.ts'

const one = 'data/samples/monev-skm-kecil.xlsx'
const other = 'data/samples/monev-skm-bermasalah.xlsx'

let folder: string
let workbook: string
let csv: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-berubah-'))
  workbook = join(folder, 'Data', 'data.xlsx')
  csv = join(folder, 'Data', 'csv')
  writeInputs()
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function writeInputs(): void {
  mkdirSync(join(folder, 'Data'))
  copyFileSync(one, workbook)
  writeCsvFolder(csv)
}

const output = () => join(folder, 'output')
const notes = () => join(folder, 'catatan.xlsx')
const archive = () => join(folder, 'arsip')
const kept = () => ({ archiveFolder: archive(), formats: ['html'] as const })

interface Surprise {
  readonly files?: FilePort
  readonly watch?: Watch
}

const deskOf = ({ files }: Surprise) => deskWith(files ? { files } : {})
const buat = (input: string, surprise: Surprise = {}) =>
  createReport(input, { ...kept(), outputFolder: output(), notes: true, ...surprise }, deskOf(surprise))
const periksa = (input: string, surprise: Surprise = {}) =>
  checkReport(input, { ...kept(), notes: notes(), overwrite: true, ...surprise }, deskOf(surprise))
const codes = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code)

type Change = () => void

const noChange: Change = () => {
  throw new Error('there is no such change')
}

const ofWorkbook: Readonly<Record<string, Change>> = {
  'is saved with other figures': () => copyFileSync(other, workbook),
  'is cut short': () => writeFileSync(workbook, 'PK'),
  'is moved away': () => rmSync(workbook),
  'gives way to a folder': () => {
    rmSync(workbook)
    mkdirSync(workbook)
  },
}

const ofFolder: Readonly<Record<string, Change>> = {
  'gets another file': () => writeFileSync(join(csv, 'Unit.csv'), 'Unit\n'),
  'has another file saved': () => writeFileSync(join(csv, 'Layanan.csv'), 'Jenis Layanan\nLain\n'),
  'loses a file': () => rmSync(join(csv, 'Layanan.csv')),
  'is moved away': () => rmSync(csv, { recursive: true }),
}

/** Does something before, or after, the first call of the disk about a path once the reading of the input has begun. */
function diskThat(
  act: Change,
  call: 'read' | 'list' | 'kindOf',
  when: 'before' | 'after',
  isAsked: (path: string) => boolean,
) {
  let isReading = false
  let isDone = false
  const actOnce = () => {
    if (!isReading || isDone) return
    isDone = true
    act()
  }
  const around = async <Value>(path: string, work: (path: string) => Promise<Value>): Promise<Value> => {
    if (!isAsked(path)) return work(path)
    if (when === 'before') actOnce()
    const value = await work(path)
    if (when === 'after') actOnce()
    return value
  }
  const files: FilePort = { ...nodeFiles, [call]: (path: string) => around<unknown>(path, nodeFiles[call]) }
  const watch: Watch = ({ stage }) => {
    isReading ||= stage === 'load'
  }
  return { files, watch, isDone: () => isDone }
}

const isWorkbook = (path: string) => path === workbook
const isCsv = (path: string) => path === csv
const isInCsv = (path: string) => dirname(path) === csv

type Moment = readonly [call: 'read' | 'list' | 'kindOf', when: 'before' | 'after', isAsked: (path: string) => boolean]

/** Around the reading every change counts; before it only what was seen already, that there is a file and which there are. */
const changesOf: readonly (readonly [changes: Readonly<Record<string, Change>>, moment: Moment])[] = [
  [only(ofWorkbook, ['is moved away', 'gives way to a folder']), ['kindOf', 'after', isWorkbook]],
  [ofWorkbook, ['read', 'before', isWorkbook]],
  [ofWorkbook, ['read', 'after', isWorkbook]],
  [only(ofFolder, ['is moved away']), ['kindOf', 'after', isCsv]],
  [only(ofFolder, ['gets another file', 'loses a file', 'is moved away']), ['list', 'after', isCsv]],
  [ofFolder, ['read', 'before', isInCsv]],
  [ofFolder, ['read', 'after', isInCsv]],
]

function only(changes: Readonly<Record<string, Change>>, names: readonly string[]) {
  return Object.fromEntries(Object.entries(changes).filter(([name]) => names.includes(name)))
}

describe('an input that changes while it is read leaves nothing behind', () => {
  const cases = changesOf.flatMap(([changes, [call, when, isAsked]]) =>
    Object.entries(changes).flatMap(([name, change]) =>
      [buat, periksa].map(run => ({
        ...{ kind: isAsked === isWorkbook ? 'workbook' : 'folder', name, when, call, command: run.name },
        ...{ isAsked, run, change },
      })),
    ),
  )

  test.each(cases)('when a $kind $name $when $call ($command)', async ({ kind, call, when, isAsked, run, change }) => {
    const { isDone, ...surprise } = diskThat(change, call, when, isAsked)
    const result = await run(kind === 'workbook' ? workbook : csv, surprise)
    expect(isDone()).toBe(true)
    expect([result.status, codes(result)]).toEqual(['rejected', ['input.changed']])
    expect([result.files, result.capsule]).toEqual([[], null])
    expect(readdirSync(folder)).toEqual(['Data'])
    expect(readdirSync(join(folder, 'Data')).filter(name => !['data.xlsx', 'csv'].includes(name))).toEqual([])
  })
})

/** Does something when a stage begins for the first time; of `load` when it has been read and is unpacked. */
function at(stage: Step['stage'], act: Change) {
  let begun = 0
  const watch = (step: Step) => {
    if (step.stage !== stage) return
    begun += 1
    if (begun === (stage === 'load' ? 2 : 1)) act()
  }
  return { watch, isDone: () => begun > (stage === 'load' ? 1 : 0) }
}

const hashesOf = ({ files }: ReportResult) =>
  files.map(({ path }) => [basename(path), sha256(new Uint8Array(readFileSync(path)))])

/** Files of an input as they are in the capsule of its report. */
function sourceIn({ capsule }: ReportResult): ReadonlyMap<string, string> {
  const source = join(archive(), capsule?.id ?? '-', 'sumber')
  const paths = readdirSync(source, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return new Map(paths.map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'latin1')]))
}

function contentOf(input: string): ReadonlyMap<string, string> {
  const isFolder = input === csv
  const names = isFolder ? readdirSync(csv) : [basename(input)]
  return new Map(
    names.map(name => [name, readFileSync(join(dirname(input), isFolder ? `csv/${name}` : name), 'latin1')]),
  )
}

const stages = ['load', 'check', 'compose', 'render', 'verify', 'place'] as const
/** Once it was read nobody looks at it again: each stage has one of the changes, in turn. */
const laterCases = [
  ['workbook', Object.values(ofWorkbook)],
  ['folder', Object.values(ofFolder)],
] as const

describe('an input that changes once it was read gives the report of what was read', () => {
  test.each(laterCases)('a %s, at every stage', async (kind, changes) => {
    const input = kind === 'workbook' ? workbook : csv
    const options = {
      ...kept(),
      outputFolder: output(),
      overwrite: true,
      verify: true,
      parts: ['laporan', 'ringkasan'],
    } as const
    const make = (watch: Watch) => createReport(input, { ...options, watch })
    const content = contentOf(input)
    const expected = await make(() => {})
    expect([expected.status, sourceIn(expected)]).toEqual(['written', content])
    const hashes = hashesOf(expected)
    for (const [index, stage] of stages.entries()) {
      rmSync(archive(), { recursive: true })
      const { watch, isDone } = at(stage, changes[index % changes.length] ?? noChange)
      const result = await make(watch)
      expect([stage, isDone(), result.status, codes(result)]).toEqual([stage, true, 'written', codes(expected)])
      expect(hashesOf(result)).toEqual(hashes)
      expect(sourceIn(result)).toEqual(content)
      restore()
    }
  })

  test.each(laterCases)('a check of a %s, with its notes', async (kind, changes) => {
    const input = kind === 'workbook' ? workbook : csv
    const expected = await periksa(input)
    const hashes = hashesOf(expected)
    expect(hashes).toHaveLength(1)
    for (const [index, stage] of (['load', 'check', 'compose', 'render'] as const).entries()) {
      const { watch, isDone } = at(stage, changes[index % changes.length] ?? noChange)
      const result = await periksa(input, { watch })
      expect([stage, isDone(), result.status]).toEqual([stage, true, 'checked'])
      expect(result.problems).toEqual(expected.problems)
      expect(hashesOf(result)).toEqual(hashes)
      restore()
    }
  })

  function restore(): void {
    rmSync(join(folder, 'Data'), { recursive: true })
    writeInputs()
  }
})

test('an input that is saved between the call and the reading is read as it is then', async () => {
  const expected = await createReport(other, {
    archiveFolder: null,
    formats: ['html'],
    outputFolder: join(folder, 'lain'),
  })
  const watch: Watch = ({ stage }) => {
    if (stage === 'load') copyFileSync(other, workbook)
  }
  const result = await buat(workbook, { watch })
  expect([result.status, codes(result), result.title]).toEqual([expected.status, codes(expected), expected.title])
})

test('an input that is saved again as it was gives the same report', async () => {
  const { watch, isDone } = at('render', () => copyFileSync(one, workbook))
  const result = await buat(workbook, { watch })
  expect([isDone(), result.status]).toEqual([true, 'written'])
})

test('what lies beside an input is read once, however often it is asked for', async () => {
  const picture = join(csv, 'logo.png')
  copyFileSync('docs/halaman-lampiran-2.png', picture)
  const input = await inputAt(csv)
  const first = await input.beside?.read('logo.png')
  writeFileSync(picture, 'gambar lain')
  expect(await input.beside?.read('logo.png')).toEqual(first)
})

test('a file that appears while the report is made is not replaced, and no file of the report lies beside it', async () => {
  const path = join(output(), 'monev-skm-2022-2')
  const name = 'Laporan Monev SKM Semester II Tahun 2022.html'
  const { watch } = at('render', () => {
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, name), 'milik orang lain')
  })
  const told = { outputFolder: output(), formats: ['html'], archiveFolder: null } as const
  const result = await createReport(workbook, { ...told, notes: true, watch })
  expect([result.status, codes(result).at(-1)]).toEqual(['blocked', 'output.exists'])
  expect(readdirSync(path)).toEqual([name])
  expect((await createReport(workbook, told)).status).toBe('blocked')
  expect((await createReport(workbook, { ...told, overwrite: true })).status).toBe('written')
})
