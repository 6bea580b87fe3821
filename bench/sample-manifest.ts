import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { capsuleId } from '../src/archive/capsule-id.ts'
import type { Manifest } from '../src/archive/manifest.ts'
import { canonicalManifest } from '../src/archive/manifest-bytes.ts'

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Forty parts and twenty problems, as the semester report of real size has. */
export function manifestOf(number: number, label: Partial<Manifest['report']>): Manifest {
  const hash = sha256(new TextEncoder().encode(String(number)))
  const parts = Array.from({ length: 40 }, (_, part) => {
    return { path: `sumberdaya/templates/uji/bagian-${part}.hbs`, role: 'resource' as const, bytes: 1000, sha256: hash }
  })
  const problems = Array.from({ length: 20 }, (_, row) => ({
    code: 'ratl.open-past-deadline',
    severity: 'peringatan' as const,
    place: { file: 'data.xlsx', sheet: 'RATL', cell: `G${row}` },
    message: `Unit Contoh ${number}: rencana aksi ini masih Open, padahal batas waktunya sebelum tanggal cutoff.`,
    hint: 'Periksa apakah statusnya sudah diperbarui.',
  }))
  return {
    format: 1,
    report: {
      ...{
        kind: 'uji',
        period: '2024-01',
        title: 'Laporan Uji',
        unit: 'Unit',
        number: null,
        edition: 'publik' as const,
      },
      ...label,
    },
    replaces: null,
    follows: [],
    made: { at: '2026-11-24T08:00:00.000Z', command: ['buat'], folder: 'output', workingFolder: '/kerja' },
    input: { file: 'data.xlsx', path: 'sumber/data.xlsx' },
    versions: { laporan: '0.1.0', node: '20.19.0', libraries: {} },
    parts,
    figures: { number },
    problems,
  }
}

/** Writes a capsule that has nothing but its manifest. */
export function writeBare(archive: string, manifest: Manifest): void {
  const bytes = canonicalManifest(manifest)
  const folder = join(archive, capsuleId(manifest.report, sha256(bytes)))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'manifest.json'), bytes)
}
