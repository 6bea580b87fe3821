import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Format, formats } from '../src/base/output.ts'
import type { Edition } from '../src/kinds/report-kind.ts'
import { jobs } from './kept-ports.ts'

/** Whoever needs a sample only as a finished file reads it here: it is made once, by the built program, and kept for the next run of it. */
export interface BuiltSample {
  readonly input: string
  readonly edition: Edition
}

export type SampleFiles = Readonly<Record<Format, Uint8Array>>

/**
 * The files of a sample in all formats, as the built program makes them without an archive.
 *
 * @param folder what `folderOfProgram` gave
 */
export async function builtSample(folder: string, sample: BuiltSample): Promise<SampleFiles> {
  const place = placeOf(folder, sample)
  if (!existsSync(place)) await makeSample(folder, place, sample)
  return keptSample(folder, sample)
}

/** The same of one that was made before. */
export function keptSample(folder: string, sample: BuiltSample): SampleFiles {
  const place = placeOf(folder, sample)
  const read = (format: Format) => new Uint8Array(readFileSync(join(place, `laporan.${format}`)))
  return { pdf: read('pdf'), docx: read('docx'), html: read('html') }
}

function placeOf(folder: string, { input, edition }: BuiltSample): string {
  const hash = createHash('sha256').update(readFileSync(input)).digest('hex').slice(0, 16)
  return join(folder, `${basename(input, '.xlsx')}-${edition}-${hash}`)
}

/** Made beside its place and moved there whole: another process may make the same meanwhile, and the first of them stays. */
async function makeSample(folder: string, place: string, { input, edition }: BuiltSample): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const own = mkdtempSync(join(folder, 'baru-'))
  try {
    const program: typeof import('../src/index.ts') = await import(pathToFileURL(resolve('dist/index.js')).href)
    const outputFolder = join(own, 'keluaran')
    const options = { edition, outputFolder, archiveFolder: null }
    const { status, files, problems } = await program.createReport(input, options, program.createDesk(jobs))
    if (status !== 'written') throw new Error(`${input}: ${status} ${JSON.stringify(problems.slice(0, 5))}`)
    const finished = join(own, 'jadi')
    mkdirSync(finished)
    for (const format of formats) {
      const path = files.find(file => file.format === format && file.part === 'laporan')?.path
      if (path === undefined) throw new Error(`${input}: no ${format}`)
      renameSync(path, join(finished, `laporan.${format}`))
    }
    if (!existsSync(place)) renameSync(finished, place)
  } catch (error) {
    if (!existsSync(place)) throw error
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
}
