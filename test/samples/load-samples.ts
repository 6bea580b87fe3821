import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS, { type Workbook } from 'exceljs'

const folder = join('data', 'samples')

/** The bytes of a committed sample. */
export async function committedBytes(name: string): Promise<Buffer> {
  return readFile(join(folder, name))
}

const opened = new Map<string, Promise<Workbook>>()

/** A committed sample, read once by a library that is not our reader; nobody writes in it. */
export function openSample(name: string): Promise<Workbook> {
  const known = opened.get(name) ?? new ExcelJS.Workbook().xlsx.readFile(join(folder, name))
  opened.set(name, known)
  return known
}
