import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { failure, success } from '../../src/problems/outcome.ts'
import { type Master, readMaster } from '../../src/ratl/master.ts'
import { type RoundWorld, roundWorld } from '../../src/ratl/round-world.ts'
import { updateMaster } from '../../src/ratl/write-master.ts'
import type { Source } from '../../src/sources/source.ts'
import { cellProblem } from '../../src/workbook/cell-problems.ts'
import { keptPorts } from '../kept-ports.ts'
import { bytesOf, jobs, smallMaster } from './small-master.ts'

// A new master is read back before it is written, and each way in which it may read differently has a cause of its own.

let world: RoundWorld
let bytes: Uint8Array
let source: Source
let master: Master
beforeAll(async () => {
  world = await roundWorld({ ...keptPorts(), jobs })
  bytes = bytesOf(await smallMaster())
  const read = await world.load({ name: 'Induk.xlsx', bytes, shownAs: 'Induk.xlsx' })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  source = read.value
  const understood = readMaster(source, world.reference)
  if (!understood.ok) throw new Error(JSON.stringify(understood.problems))
  master = understood.value
})

/** What is told where the new master reads as `change` says. */
async function toldOf(change: (read: Source) => Source, from = bytes) {
  const load: RoundWorld['load'] = async file => {
    const read = await world.load(file)
    return read.ok ? success(change(read.value)) : read
  }
  const old = { bytes: from, name: 'Induk.xlsx', master, source }
  const made = await updateMaster(old, { actions: master.actions, recommended: [] }, { ...world, load })
  return made.problems.map(({ code, severity, place, message }) => [code, severity, place.sheet, message])
}

const sheetsOf = ({ file, sheets }: Source, change: (sheet: Source['sheets'][number]) => Source['sheets'][number]) => {
  return { file, sheets: sheets.map(change) }
}

test('a master that reads as it was written is taken', async () => {
  expect(await toldOf(read => read)).toEqual([])
})

test('a row that is not read', async () => {
  const without = (read: Source) =>
    sheetsOf(read, sheet => (sheet.name === 'RATL' ? { ...sheet, rows: sheet.rows.slice(0, -1) } : sheet))
  expect(await toldOf(without)).toEqual([
    [
      ...['putaran.induk-baris-lain', 'galat', undefined],
      'Induk baru harus memuat 6 rencana aksi, tetapi yang terbaca darinya 5: ada baris lembar RATL yang tidak terbaca sebagai rencana aksi.',
    ],
  ])
})

test('another sheet that says something else', async () => {
  const changed = (read: Source) =>
    sheetsOf(read, sheet => (sheet.name === 'Target' ? { ...sheet, rows: sheet.rows.slice(0, 1) } : sheet))
  const told = await toldOf(changed)
  expect(told.map(([code, , sheet]) => [code, sheet])).toEqual([['putaran.induk-lembar-berubah', 'Target']])
})

test('a sheet that cannot be read any more, with what is wrong in it', async () => {
  const problem = cellProblem('cell.missing', { file: 'Induk.xlsx', sheet: 'RATL', cell: 'E4' }, { title: 'Status' })
  const load: RoundWorld['load'] = async () => failure([problem])
  const old = { bytes, name: 'Induk.xlsx', master, source }
  const made = await updateMaster(old, { actions: master.actions, recommended: [] }, { ...world, load })
  expect(made.problems.map(({ code, message }) => [code, message])).toEqual([
    [
      'putaran.induk-tidak-terbaca-lagi',
      `Induk baru yang akan ditulis tidak terbaca kembali (Induk.xlsx  RATL!E4): ${problem.message}`,
    ],
  ])
})

test('a workbook that is written in a way that is not known', async () => {
  const parts = unzipSync(bytes)
  const sheets = Object.keys(parts).filter(name => /worksheets\/sheet\d+\.xml$/.test(name))
  const odd = sheets.map(name => {
    const xml = strFromU8(parts[name] ?? new Uint8Array())
    return [name, strToU8(xml.replace(/<sheetData[\s\S]*<\/sheetData>/, ''))]
  })
  const told = await toldOf(read => read, zipSync({ ...parts, ...Object.fromEntries(odd) }))
  expect(told.map(([code]) => code)).toEqual(['putaran.induk-tidak-dapat-diubah'])
})
