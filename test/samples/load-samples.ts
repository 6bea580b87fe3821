import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS, { type Workbook } from 'exceljs'

const folder = join('data', 'samples')

/** The bytes of a committed sample. */
export async function committedBytes(name: string): Promise<Buffer> {
  return readFile(join(folder, name))
}

/** A committed sample, read by a library that is not our reader. */
export async function openSample(name: string): Promise<Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(join(folder, name))
  return workbook
}
