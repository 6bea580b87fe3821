import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { parseIsoDate } from '../../src/base/dates/calendar-date.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import type { JobPort } from '../../src/ports/ports.ts'
import type { CellEdit } from '../../src/sources/edit/edit-sheet.ts'
import { editWorkbook } from '../../src/sources/edit/edit-workbook.ts'
import type { Input } from '../../src/sources/input.ts'
import { type InputBytes, loadPacked } from '../../src/sources/load-packed.ts'
import { loadSource } from '../../src/sources/load-source.ts'
import type { CellValue, Source } from '../../src/sources/source.ts'
import { blankWorkbook } from '../../src/workbook/blank/blank-workbook.ts'
import { cellText } from '../../src/workbook/cell-text.ts'
import { deskWith } from '../desk.ts'
import { keptPorts } from '../kept-ports.ts'
import { memoryInput } from '../memory-input.ts'

export const [unitA, unitB, unitC] = ['Balai Contoh Satu', 'Balai Contoh Dua', 'Loka Contoh Tiga'] as const

const day = (iso: string) => {
  const found = parseIsoDate(iso)
  if (found === undefined) throw new Error(iso)
  return found
}
export const round = { deadline: day('2027-07-15'), cutoff: day('2027-06-30') }

const { resources, deflate } = keptPorts()

/** Reads in this thread: a thread for each of many small workbooks takes longer than all of them. */
export const jobs: JobPort = {
  run: async (_, input) => ({ end: 'done', result: await loadPacked(input as InputBytes, deflate) }),
}
export const { app } = deskWith({ ports: { jobs } })

const action = (unit: string, service: string, words: string, status: string, more: object = {}) => {
  return { year: 2026, unit, service, action: words, timeline: '31/12/2026', status, ...more }
}

/** A master of three units and six actions, as `laporan contoh` would fill it. */
export async function smallMaster(): Promise<Input> {
  const kind = reportKinds.find(({ id }) => id === 'monev-skm')
  if (kind === undefined) throw new Error('no monev-skm')
  const example = {
    ...kind.example,
    unit: [unitA, unitB, unitC].map((name, index) => ({ number: index + 1, name })),
    survey: [],
    recommendation: [],
    ratl: [
      action(unitA, 'Pengujian', 'Menambah petugas penerima sampel.', 'Open', { unsur: 'U3' }),
      action(unitA, 'Pengujian', 'Menyusun jadwal petugas.', 'Close', { unsur: 'U7', evidence: 'Foto jadwal' }),
      action(unitA, 'Informasi', 'Menata ruang tunggu.', 'Open', { unsur: 'U9' }),
      action(unitB, 'Pengujian', 'Memasang papan informasi.', 'Open', { unsur: 'U2' }),
      action(unitB, 'Informasi', 'Melatih petugas informasi.', 'Open', { unsur: 'U6' }),
      action(unitC, 'Informasi', 'Menyediakan kotak saran.', 'Open', { unsur: 'U8' }),
    ],
  }
  const workbook = await kind.workbook(resources)
  const bytes = await blankWorkbook({ title: 'Induk', workbook, example: example as typeof kind.example })
  return memoryInput('Induk.xlsx', { 'Induk.xlsx': bytes })
}

export interface Sent {
  readonly master: Input
  readonly forms: readonly Input[]
}

/** The forms of the small master, by unit. */
export async function sentForms(): Promise<Sent> {
  const master = await smallMaster()
  const sent = await app.ratl.distribute(master, round)
  if (!sent.ok) throw new Error(JSON.stringify(sent.problems))
  const forms = sent.value.files.filter(({ fileName }) => fileName.startsWith('RATL '))
  return { master, forms: forms.map(({ fileName, bytes }) => memoryInput(fileName, { [fileName]: bytes })) }
}

/** What is written into cells of a form, by sheet and address: `RATL!I2`. */
export type Writing = Readonly<Record<string, string>>

/** A form with cells written over, under its own name or another. */
export function written(form: Input, cells: Writing, name = form.name): Input {
  const sheets = new Map<string, CellEdit[]>()
  for (const [address, value] of Object.entries(cells)) {
    const [, sheet = '', letter = '', row = ''] = /^(.+)!([A-Z])(\d+)$/.exec(address) ?? []
    const edit = { row: Number(row), column: letter.charCodeAt(0) - 65, value }
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), edit])
  }
  const edits = new Map([...sheets].map(([sheet, own]) => [sheet, { cells: own }]))
  return memoryInput(name, { [name]: editWorkbook(bytesOf(form), { sheets: edits }) })
}

/** A form of which one sheet is called otherwise. */
export function renamedSheet(form: Input, before: string, after: string): Input {
  const parts = unzipSync(bytesOf(form))
  const path = 'xl/workbook.xml'
  const text = strFromU8(parts[path] ?? new Uint8Array()).replace(`name="${before}"`, `name="${after}"`)
  return memoryInput(form.name, { [form.name]: zipSync({ ...parts, [path]: strToU8(text) }) })
}

export function bytesOf({ name, files }: Pick<Input, 'name' | 'files'>): Uint8Array {
  const bytes = files.get(name)
  if (bytes === undefined) throw new Error(name)
  return bytes
}

export async function sourceOf(bytes: Uint8Array): Promise<Source> {
  const read = await loadSource({ ...memoryInput('a.xlsx', { 'a.xlsx': bytes }), withNotes: true }, deflate)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

/** The texts of a sheet, row by row. */
export function textsOf({ sheets }: Source, name: string): readonly (readonly string[])[] {
  const rows = sheets.find(sheet => sheet.name === name)?.rows ?? []
  const textOf = (value: CellValue | undefined) => cellText(value)
  return rows.map(({ cells }) => Array.from(cells, cell => textOf(cell?.value)))
}
