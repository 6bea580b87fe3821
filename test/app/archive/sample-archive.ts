import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ReportResult } from '../../../src/app/disk/report-result.ts'
import { createReport } from '../../desk.ts'

export interface SampleArchive {
  readonly folder: string
  readonly archive: string
  /** Makes the report of an input into this archive. */
  readonly issue: (
    input: string,
    options?: Parameters<typeof createReport>[1],
    at?: Parameters<typeof createReport>[2],
  ) => Promise<ReportResult>
}

/** Runs work with an archive that is not there yet, and a folder for reports. */
export async function withSampleArchive<Value>(work: (place: SampleArchive) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'laporan-arsip-'))
  const archive = join(folder, 'arsip')
  const place = { outputFolder: join(folder, 'output'), archiveFolder: archive, overwrite: true }
  try {
    return await work({
      folder,
      archive,
      issue: (input, options, at) => createReport(input, { ...place, ...options }, at),
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
