import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyReport } from '../desk.ts'
import { saveAgainInOffice } from './lay-out-in-office.ts'

const inputs = ['monev-skm-kecil', 'monev-skm-kabupaten', 'spkp-spak-2025-03', 'spkp-spak-balai-pelatihan']
const all = inputs.flatMap(name => (['publik', 'internal'] as const).map(edition => [name, edition] as const))
/** Saving four files again takes LibreOffice up to half a minute: one of each kind by default, all when RUNS is set. */
const usual = [['monev-skm-kecil', 'publik'] as const, ['spkp-spak-2025-03', 'internal'] as const]
const cases = process.env.RUNS === undefined ? usual : all

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-simpan-ulang-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each(cases)(
  'a report that LibreOffice only saved again says what it said: %s, %s, with its companions',
  async (name, edition) => {
    const [made, again] = ['jadi', 'ulang'].map(part => join(folder, `${part}-${name}-${edition}`)) as [string, string]
    mkdirSync(again)
    const input = `data/samples/${name}.xlsx`
    const flags = ['--tanpa-arsip', '--bagian', 'semua', '--edisi', edition, '--format', 'docx', '--keluaran', made]
    execFileSync(process.execPath, ['dist/laporan.js', 'buat', input, ...flags], { stdio: 'ignore' })
    const files = readdirSync(made, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.docx'))
    expect(files).toHaveLength(4)
    saveAgainInOffice(
      files.map(file => join(made, file)),
      again,
    )
    for (const file of files) {
      const result = await verifyReport(join(again, basename(file)), { input, edition, archiveFolder: null })
      expect(
        result.problems.map(({ code, message }) => `${code} ${message}`),
        file,
      ).toEqual([])
      expect(result.status).toBe('agrees')
    }
  },
)
