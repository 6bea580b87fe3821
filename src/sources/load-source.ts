import { failure, type Outcome, ProblemLog, success } from '../base/outcome.ts'
import type { FilePort } from '../base/ports.ts'
import { inputProblem } from './input-problems.ts'
import type { Sheet, Source } from './source.ts'

const megabyte = 1024 * 1024
const limitInMegabytes = 100

/**
 * Reads an input: a workbook (`.xlsx`), a folder of `.csv` files (one per sheet, same names), or one `.json`.
 *
 * Readers are loaded when their kind of file turns up; a CSV user does not wait for the workbook library.
 */
export async function loadSource(path: string, files: FilePort): Promise<Outcome<Source>> {
  const kind = await files.kindOf(path)
  if (kind === 'none') return failure([inputProblem('input.not-found', { file: path }, {})])
  if (kind === 'folder') return loadFolder(path, files)
  const extension = /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? ''
  if (extension !== '.xlsx' && extension !== '.json') {
    return failure([inputProblem('input.unknown-type', { file: path }, { extension: extension || path })])
  }
  const bytes = await files.read(path).catch(() => undefined)
  if (bytes === undefined) return failure([inputProblem('input.unreadable', { file: path }, unreadable.access)])
  const folder = path.replace(/[^/\\]*$/, '') || '.'
  return readFileSheets(path, extension, bytes, sheets => ({ file: path, folder, sheets }))
}

async function readFileSheets(
  file: string,
  extension: '.xlsx' | '.json',
  bytes: Uint8Array,
  toSource: (sheets: readonly Sheet[]) => Source,
): Promise<Outcome<Source>> {
  const megabytes = Math.ceil(bytes.length / megabyte)
  if (megabytes > limitInMegabytes) {
    return failure([inputProblem('input.too-large', { file }, { megabytes, limit: limitInMegabytes })])
  }
  if (isCompoundFile(bytes)) return failure([inputProblem('input.protected-or-old', { file }, {})])
  try {
    if (extension === '.json') return success(toSource((await import('./readers/read-json.ts')).readJson(file, bytes)))
    const sheets = await (await import('./readers/read-xlsx.ts')).readXlsx(file, bytes)
    // Another kind of zip, such as a .docx under a wrong name, opens as a workbook without sheets.
    if (sheets.length > 0) return success(toSource(sheets))
    return failure([inputProblem('input.unreadable', { file }, unreadable['.xlsx'])])
  } catch {
    return failure([inputProblem('input.unreadable', { file }, unreadable[extension])])
  }
}

const unreadable = {
  '.xlsx': {
    reason: 'bukan buku kerja .xlsx yang utuh',
    advice: 'Buka berkas di Excel, simpan lagi sebagai .xlsx, lalu ulangi.',
  },
  '.json': {
    reason: 'bukan JSON berisi lembar dan barisnya',
    advice: 'Bentuknya: {"Nama Lembar": [{"Nama Kolom": nilai, …}, …], …}.',
  },
  '.csv': {
    reason: 'tanda kutip pada CSV tidak berpasangan',
    advice: 'Perbaiki tanda kutipnya, atau simpan ulang lembar itu sebagai CSV UTF-8 dari Excel.',
  },
  access: {
    reason: 'tidak ada izin membaca, atau berkas sedang dikunci',
    advice: 'Tutup berkas di program lain dan periksa izinnya.',
  },
  folder: {
    reason: 'tidak ada berkas .csv di dalam folder',
    advice: 'Letakkan satu berkas .csv untuk setiap lembar, dengan nama lembarnya.',
  },
} as const

/** Old `.xls` files and encrypted workbooks share this container. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)
}

async function loadFolder(folder: string, files: FilePort): Promise<Outcome<Source>> {
  const names = (await files.list(folder)).filter(name => name.toLowerCase().endsWith('.csv'))
  const { readCsv } = await import('./readers/read-csv.ts')
  const log = new ProblemLog()
  const sheets: Sheet[] = []
  for (const name of names) {
    const file = `${folder.replace(/[/\\]$/, '')}/${name}`
    try {
      const { sheet, guessedEncoding } = readCsv(file, name.slice(0, -4), await files.read(file))
      sheets.push(sheet)
      if (guessedEncoding) log.add(inputProblem('input.guessed-encoding', { file }, {}))
    } catch {
      log.add(inputProblem('input.unreadable', { file }, unreadable['.csv']))
    }
  }
  if (names.length === 0) {
    log.add(inputProblem('input.unreadable', { file: folder }, unreadable.folder))
  }
  return log.conclude(() => ({ file: folder, folder, sheets }))
}
