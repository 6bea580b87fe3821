import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CapsulePart } from '../../src/archive/capsule-part.ts'
import type { CapsuleDraft } from '../../src/archive/capsule-store.ts'
import { nodeArchive } from '../../src/platform/node-archive.ts'
import { nodeArchiveDisk } from '../../src/platform/node-archive-disk.ts'
import type { ArchiveDisk, ArchivePort } from '../../src/ports/archive-port.ts'

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** An archive port whose clock goes on by a second with every look, and whose pauses take no time. */
export function testPort(disk: ArchiveDisk = nodeArchiveDisk, more: Partial<ArchivePort> = {}): ArchivePort {
  let looks = 0
  return {
    ...nodeArchive,
    disk,
    clock: () => {
      looks += 1
      return new Date(Date.UTC(2023, 6, 27, 8, 0, looks)).toISOString()
    },
    pause: async () => {},
    ...more,
  }
}

const report = (words: string): CapsulePart => ({ path: 'laporan/Laporan.html', role: 'report', bytes: encode(words) })

/** A small report on its way into an archive; `words` is what it says. */
export function draftOf(words: string, label: Partial<CapsuleDraft['manifest']['report']> = {}): CapsuleDraft {
  return {
    manifest: {
      report: {
        ...{ kind: 'uji', period: '2023-1', title: 'Laporan Uji', unit: 'Inspektorat Contoh', number: null },
        edition: 'publik',
        ...label,
      },
      follows: [],
      made: {
        at: '2023-07-27T15:00:00.000+07:00',
        by: { account: 'petugas', computer: 'KOMPUTER-A' },
        command: ['buat', 'uji.json'],
        folder: 'output',
        workingFolder: '/kerja',
      },
      input: {
        ...{ file: 'uji.json', path: 'sumber/uji.json', kept: 'whole' },
        files: [{ path: 'sumber/uji.json', bytes: 2, sha256: sha256(encode('{}')) }],
      },
      versions: { laporan: '0.1.0', node: '20.19.0', libraries: { docx: '9.15.2' } },
      figures: { total: words.length },
      problems: [],
    },
    parts: [
      report(words),
      { path: 'masukan.json', role: 'input', bytes: encode(`{"words":"${words}"}\n`) },
      { path: 'sumber/uji.json', role: 'source', bytes: encode('{}') },
      { path: 'sumberdaya/templates/uji/laporan.hbs', role: 'resource', bytes: encode('<report/>') },
    ],
  }
}

/** Runs work with a folder for an archive that is not there yet. */
export async function withArchive<Value>(work: (archive: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'laporan-arsip-'))
  try {
    return await work(join(folder, 'arsip'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
