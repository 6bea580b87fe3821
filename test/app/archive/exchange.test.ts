import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { compareReports } from '../../../src/app/archive/compare-reports.ts'
import { exportCapsule } from '../../../src/app/archive/export-capsule.ts'
import { importFile } from '../../../src/app/disk/archives.ts'
import { inspectArchive } from '../../../src/archive/folder/inspect-archive.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { nodeArchiveDisk } from '../../../src/platform/node-archive-disk.ts'
import { sha256, testPort } from '../../archive/build-capsule.ts'
import { runInMemory } from '../../cli/run-in-memory.ts'
import { desk, storeAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { firstSemester, secondSemester } from '../../kinds/monev-skm/consecutive-semesters.ts'
import { withSampleArchive } from './sample-archive.ts'

const fixture = 'test/archive/fixtures/arsip-v1'

async function exported(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const outcome = await exportCapsule(storeAt(fixture), 'monev-skm-2026-1')
  if (!outcome.ok) throw new Error('not exported')
  return { name: outcome.value.fileName, bytes: outcome.value.bytes }
}

test('what was exported is imported as the same capsule, once', () =>
  withSampleArchive(async ({ archive, folder }) => {
    const { name, bytes } = await exported()
    expect((await exported()).bytes).toEqual(bytes)
    const file = join(folder, name)
    writeFileSync(file, bytes)
    const first = await importFile(file, storeAt(archive, testPort()), desk)
    const again = await importFile(file, storeAt(archive, testPort()), desk)
    const id = name.replace('.zip', '')
    expect([first.ok && first.value, again.ok && again.value]).toEqual([
      { id, isNew: true },
      { id, isNew: false },
    ])
    expect((await inspectArchive(archive, testPort(), sha256)).problems).toEqual([])
  }))

test('a backup of what is broken in the archive is not said to be there', () =>
  withSampleArchive(async ({ archive, folder }) => {
    const { name, bytes } = await exported()
    const [file, id] = [join(folder, name), name.replace('.zip', '')]
    writeFileSync(file, bytes)
    await importFile(file, storeAt(archive, testPort()), desk)
    rmSync(join(archive, id, 'masukan.json'))
    const again = await importFile(file, storeAt(archive, testPort()), desk)
    expect(again.problems.map(({ code }) => code)).toEqual(['kapsul.exists-broken'])
    rmSync(join(archive, id), { recursive: true })
    expect((await importFile(file, storeAt(archive, testPort()), desk)).ok).toBe(true)
    expect((await inspectArchive(archive, testPort(), sha256)).problems).toEqual([])
  }))

type Parts = Record<string, Uint8Array>

/** Each makes a package that must be refused. */
const spoilers: Readonly<Record<string, (parts: Parts, id: string) => Parts>> = {
  'a part changed': (parts, id) => ({ ...parts, [`${id}/masukan.json`]: new TextEncoder().encode('{}') }),
  'a part missing': (parts, id) =>
    Object.fromEntries(Object.entries(parts).filter(([path]) => path !== `${id}/masukan.json`)),
  'a file that leads elsewhere': parts => ({ ...parts, '../luar.txt': new Uint8Array([1]) }),
  'a file more': (parts, id) => ({ ...parts, [`${id}/lebih.txt`]: new Uint8Array([1]) }),
  'no manifest': (parts, id) =>
    Object.fromEntries(Object.entries(parts).filter(([path]) => path !== `${id}/manifest.json`)),
  'another name': (parts, id) =>
    Object.fromEntries(
      Object.entries(parts).map(([path, bytes]) => [path.replace(id, `monev-skm-2026-1-${'0'.repeat(16)}`), bytes]),
    ),
}

test.each(Object.entries(spoilers))('a package with %s is refused, and the archive stays as it was', (_, spoil) =>
  withSampleArchive(async ({ archive, folder }) => {
    const { name, bytes } = await exported()
    const file = join(folder, name)
    writeFileSync(file, zipSync(spoil(unzipSync(bytes), name.replace('.zip', ''))))
    const outcome = await importFile(file, storeAt(archive, testPort()), desk)
    expect(outcome.problems.map(({ code }) => code)).toEqual(['kapsul.not-a-package'])
    expect(await nodeArchiveDisk.kindOf(archive)).toBe('none')
  }),
)

test('a package cut short is refused at any length', () =>
  withSampleArchive(async ({ archive, folder }) => {
    const { bytes } = await exported()
    for (let length = 0; length < bytes.length; length += Math.ceil(bytes.length / 25)) {
      const file = join(folder, 'terpotong.zip')
      writeFileSync(file, bytes.subarray(0, length))
      expect((await importFile(file, storeAt(archive, testPort()), desk)).ok).toBe(false)
    }
  }))

test('two semesters differ in figures, units and actions as was written by hand', () =>
  withSampleArchive(async ({ archive, folder, issue }) => {
    const inputs = [firstSemester, secondSemester].map((text, index) => {
      const path = join(folder, `semester-${index + 1}.json`)
      writeFileSync(path, text)
      return path
    })
    for (const input of inputs) await issue(input, { formats: ['html'] })
    const names = ['monev-skm-2026-1', 'monev-skm-2026-2'] as const
    const compared = await compareReports(storeAt(archive), names, reportKinds, keptPorts())
    if (!compared.ok) throw new Error(JSON.stringify(compared.problems))
    const told = compared.value.differences.map(({ group, change, subject, before, after }) =>
      [group, change, subject, before, after].join(' | '),
    )
    const biro = 'Biro Contoh · 2025 · Layanan Informasi'
    const balai = 'Balai POM di Contoh · 2025 · Layanan Pengujian'
    expect(told.filter(line => !line.startsWith('Angka')).sort()).toEqual(
      [
        'Unit | diubah | Biro Contoh | 5 rencana aksi, 2 close, 3 open | 5 rencana aksi, 3 close, 2 open',
        'Unit | diubah | Balai POM di Contoh | 5 rencana aksi, 4 close, 1 open | 6 rencana aksi, 4 close, 2 open',
        `Rencana aksi | ditutup | ${biro} | Menambah petugas loket. (Open) | Menambah petugas loket. (Close)`,
        `Rencana aksi | dihapus | ${biro} | Menata ruang tunggu. | –`,
        `Rencana aksi | ditambah | ${biro} | – | Menyediakan antrean daring.`,
        `Rencana aksi | diubah | ${balai} | Memperbarui standar pelayanan. | Memperbarui seluruh standar pelayanan.`,
        `Rencana aksi | dibuka kembali | ${balai} | Membuat dasbor pengaduan. (Close) | Membuat dasbor pengaduan. (Open)`,
        `Rencana aksi | ditambah | ${balai} | – | Membeli alat uji cadangan.`,
      ].sort(),
    )
    expect(told).toContain('Angka | diubah | ratl total actions | 10 | 11')
    const workbook = join(folder, 'beda.xlsx')
    const { code, out } = await runInMemory('arsip', 'bandingkan', ...names, '--arsip', archive, '--xlsx', workbook)
    expect([code, out.includes(`${told.length} perbedaan.`)]).toEqual([0, true])
    const sheet = unzipSync(new Uint8Array(readFileSync(workbook)))['xl/sharedStrings.xml']
    expect(new TextDecoder().decode(sheet)).toContain('Menyediakan antrean daring.')
  }))
