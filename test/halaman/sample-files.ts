import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import type { Edition } from '../../src/kinds/report-kind.ts'
import { setup as build } from '../global-setup.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the samples that were made for this run. */
    readonly madeSamples: string
  }
}

/** Makes all samples in both editions once, as staff would, for all files of tests. */
export function setup(project: TestProject): () => void {
  build()
  const folder = mkdtempSync(join(tmpdir(), 'laporan-contoh-jadi-'))
  for (const edition of ['publik', 'internal']) {
    const parameters = ['massal', 'data/samples', '--edisi', edition, '--keluaran', join(folder, edition)]
    execFileSync(process.execPath, ['dist/laporan.js', ...parameters], { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  project.provide('madeSamples', folder)
  return () => rmSync(folder, { recursive: true })
}

/** A file of a sample as it was written. */
export function sampleFile(input: string, edition: Edition, format: 'pdf' | 'docx'): Uint8Array {
  const folder = join(inject('madeSamples'), edition, basename(input, '.xlsx'))
  const name = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(file => file.endsWith(`.${format}`))
  if (name === undefined) throw new Error(`no ${format} of ${input}`)
  return new Uint8Array(readFileSync(join(folder, name)))
}
