import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeDeflate } from '../../src/platform/node-deflate.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { catalogue } from '../render/catalogue.ts'
import { theme } from '../render/default-theme.ts'
import { fonts } from '../render/fonts.ts'
import { samples } from '../verify/samples.ts'
import { sampleFile } from './sample-files.ts'

/** Another program's eyes on the syntax of the file: its table of objects, its streams, its page tree. */
describe('qpdf --check finds nothing', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'laporan-qpdf-'))
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  /** 0 where nothing is wrong, 3 where something is doubtful, 2 where it is wrong; with what is said of it. */
  function check(bytes: Uint8Array): { readonly code: number | null; readonly said: string } {
    const file = join(folder, 'laporan.pdf')
    writeFileSync(file, bytes)
    const { error, status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
    if (error !== undefined) throw error
    return { code: status, said: `${stdout}${stderr}` }
  }

  test('in the catalogue', async () => {
    const { code, said } = check((await renderPdf(catalogue, theme, fonts, nodeDeflate)).bytes)
    expect(code, said).toBe(0)
  })

  test.each(samples)('in %s, edisi %s', (file, edition) => {
    const { code, said } = check(sampleFile(file, edition, 'pdf'))
    expect(code, said).toBe(0)
  })

  test('but does in a file that was cut off, or whose table of objects is out of place', async () => {
    const { bytes } = await renderPdf(catalogue, theme, fonts, nodeDeflate)
    expect(check(bytes.slice(0, -200)).code).not.toBe(0)
    const shifted = Buffer.concat([bytes.subarray(0, 20), Buffer.from('%'.repeat(20)), bytes.subarray(20)])
    expect(check(shifted).code).not.toBe(0)
  })
})
