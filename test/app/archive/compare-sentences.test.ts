import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { compareReports } from '../../../src/app/archive/compare-reports.ts'
import { writeCapsule } from '../../../src/archive/folder/write-capsule.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { sha256, testPort } from '../../archive/build-capsule.ts'
import { runInMemory } from '../../cli/run-in-memory.ts'
import { storeAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { firstSemester } from '../../kinds/monev-skm/consecutive-semesters.ts'
import { readCapsuleDraft } from './read-capsule-draft.ts'
import { type SampleArchive, withSampleArchive } from './sample-archive.ts'

const absent = async (): Promise<never> => {
  throw new Error('templates, reference data and fonts of today are gone')
}
/** The program without its templates, data and fonts: sentences come from the capsules alone. */
const bare = { ...keptPorts(), resources: { read: absent, list: absent }, fonts: absent }
const compare = (archive: string, names: readonly [string, string]) =>
  compareReports(storeAt(archive), names, reportKinds, bare)

async function issueFirst({ folder, issue }: SampleArchive): Promise<string> {
  const path = join(folder, 'semester-1.json')
  writeFileSync(path, firstSemester)
  return (await issue(path, { formats: ['html'] })).capsule?.id ?? ''
}

/** The same report made with templates of which some say something else. */
async function plant(archive: string, id: string, changes: readonly (readonly [string, string])[]): Promise<string> {
  const { manifest, parts } = readCapsuleDraft(archive, id)
  const planted = parts.map(part => {
    if (!part.path.endsWith('.hbs')) return part
    const source = new TextDecoder().decode(part.bytes)
    return {
      ...part,
      bytes: new TextEncoder().encode(changes.reduce((text, [old, now]) => text.replace(old, now), source)),
    }
  })
  return (await writeCapsule(archive, { manifest, parts: planted }, testPort(), sha256)).id
}

test('a changed sentence and a changed heading are named exactly, with their headings; swapped they are swapped', () =>
  withSampleArchive(async place => {
    const id = await issueFirst(place)
    const other = await plant(place.archive, id, [
      ['Semoga perbaikan yang telah dilakukan dirasakan', 'Semoga semua perbaikan dirasakan'],
      ['<h2>Ruang Lingkup</h2>', '<h2>Lingkup</h2>'],
    ])
    expect(other).not.toBe(id)
    const [there, back, same] = [
      await compare(place.archive, [id, other]),
      await compare(place.archive, [other, id]),
      await compare(place.archive, [id, id]),
    ]
    if (!there.ok || !back.ok || !same.ok) throw new Error('not compared')
    expect(same.value).toMatchObject({ sentences: [], differences: [] })
    const old = 'Semoga perbaikan yang telah dilakukan dirasakan manfaatnya oleh masyarakat pengguna layanan.'
    const now = 'Semoga semua perbaikan dirasakan manfaatnya oleh masyarakat pengguna layanan.'
    expect(there.value.sentences).toEqual([
      { heading: 'BAB I › C. Lingkup', change: 'diubah', before: 'Ruang Lingkup', after: 'Lingkup' },
      { heading: 'BAB IV › C. Apresiasi', change: 'diubah', before: old, after: now },
    ])
    expect(back.value.sentences).toEqual([
      { heading: 'BAB I › C. Ruang Lingkup', change: 'diubah', before: 'Lingkup', after: 'Ruang Lingkup' },
      { heading: 'BAB IV › C. Apresiasi', change: 'diubah', before: now, after: old },
    ])
    const workbook = join(place.folder, 'beda.xlsx')
    const { out } = await runInMemory('arsip', 'bandingkan', id, other, '--arsip', place.archive, '--xlsx', workbook)
    expect(out).toContain(`\n  BAB IV › C. Apresiasi\n    lama      ${old}\n    baru      ${now}\n`)
    expect(out).toContain('Kalimat: 2 lain bunyinya, 0 lain angkanya saja.')
    const book = new ExcelJS.Workbook()
    await book.xlsx.readFile(workbook)
    const row = book.getWorksheet('Kalimat')?.getRow(3).values
    expect(row).toEqual([undefined, 'BAB IV › C. Apresiasi', 'diubah', old, now])
  }))

test('where a report cannot be drafted again this is said, and the rest is compared', () =>
  withSampleArchive(async place => {
    const id = await issueFirst(place)
    const old = 'monev-skm-2026-1-614aa6f77079c09d'
    cpSync('test/archive/fixtures/arsip-v1', place.archive, { recursive: true })
    const workbook = join(place.folder, 'beda.xlsx')
    const words = ['arsip', 'bandingkan', old, id, '--arsip', place.archive, '--xlsx', workbook]
    const { code, out, err } = await runInMemory(...words)
    expect(code).toBe(0)
    expect(err).toContain(`Kalimat tidak dibandingkan, karena naskah ${old} tidak dapat disusun kembali`)
    expect(out).toContain('Kalimat tidak dibandingkan.')
    expect(out).toContain('Templat dan acuan')
    const json = JSON.parse((await runInMemory(...words, '--timpa', '--json')).out)
    expect(json.sentences).toBeNull()
    expect(json.problems.map((problem: { code: string }) => problem.code)).toEqual(['kapsul.texts-unknown'])
    expect(Object.keys(unzipSync(readFileSync(workbook)))).not.toContain('xl/worksheets/sheet2.xml')
  }))
