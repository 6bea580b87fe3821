import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Edition } from '../../src/kinds/report-kind.ts'
import { setup as build } from '../global-setup.ts'

const place = 'LAPORAN_CONTOH_JADI'

/** Makes all samples in both editions once, as staff would, for all files of tests. */
export function setup(): () => void {
  build()
  const folder = mkdtempSync(join(tmpdir(), 'laporan-contoh-jadi-'))
  for (const edition of ['publik', 'internal']) {
    const parameters = ['massal', 'data/samples', '--edisi', edition, '--keluaran', join(folder, edition)]
    execFileSync(process.execPath, ['dist/laporan.js', ...parameters], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  process.env[place] = folder
  return () => rmSync(folder, { recursive: true })
}

/** A file of a sample as it was written. */
export function sampleFile(input: string, edition: Edition, format: 'pdf' | 'docx'): Uint8Array {
  const folder = join(process.env[place] ?? '', edition, basename(input, '.xlsx'))
  const [report = ''] = readdirSync(folder)
  const name = readdirSync(join(folder, report)).find(file => file.endsWith(`.${format}`))
  if (name === undefined) throw new Error(`no ${format} of ${input}`)
  return new Uint8Array(readFileSync(join(folder, report, name)))
}
