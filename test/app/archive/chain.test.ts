import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reissueReport } from '../../../src/app/archive/reissue-report.ts'
import type { ReportResult } from '../../../src/app/disk/report-result.ts'
import { openCapsule } from '../../../src/archive/folder/open-capsule.ts'
import { readCapsuleParts } from '../../../src/archive/folder/read-part.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { nodeArchiveDisk } from '../../../src/platform/node-archive-disk.ts'
import { sha256, testPort } from '../../archive/build-capsule.ts'
import { checkReport, storeAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { expectedMovement, firstSemester, secondSemester } from '../../kinds/monev-skm/consecutive-semesters.ts'
import { type SampleArchive, withSampleArchive } from './sample-archive.ts'

function written(folder: string, name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

async function issueBoth({ folder, issue }: SampleArchive) {
  const first = await issue(written(folder, 'semester-1.json', firstSemester), {
    formats: ['html'],
    edition: 'internal',
  })
  const input = written(folder, 'semester-2.json', secondSemester)
  return { first, input, second: await issue(input, { formats: ['html'] }) }
}

function htmlOf(files: readonly { readonly path: string }[]): string {
  const path = files.find(file => file.path.endsWith('.html'))?.path ?? ''
  return readFileSync(path, 'utf8')
}

function figure<Value>({ figures }: ReportResult, name: string): Value {
  return figures?.[name] as Value
}

const plain = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

test('the next semester report tells what became of the open actions', () =>
  withSampleArchive(async place => {
    const { first, second } = await issueBoth(place)
    expect(htmlOf(first.files)).not.toContain('Pergerakan')
    const html = htmlOf(second.files)
    const table =
      /<table id="pergerakan">.*?<\/table>/s.exec(html)?.[0] ?? html.slice(html.indexOf('Pergerakan Rencana'))
    const rows = Object.entries(expectedMovement).map(([year, { ...counts }]) =>
      [year, ...Object.values(counts)].join(' '),
    )
    const text = plain(table)
    for (const row of [...rows, 'Jumlah 4 1 1 1 1 4 3 –']) expect(text).toContain(row)
    const words = plain(html)
    expect(words).toContain(
      'Pada laporan Semester I Tahun 2026 terdapat 4 (empat) rencana aksi yang masih open . Sebanyak 1 (satu) di antaranya telah close , 2 (dua) masih open , dan 1 (satu) tidak dilaporkan lagi.',
    )
    expect(words).toContain('1 (satu) rencana aksi yang telah close pada laporan tersebut dibuka kembali.')
    expect(words).toContain('3 (tiga) telah melewati batas waktu, paling lama 523 (lima ratus dua puluh tiga) hari.')
  }))

test('an open action that vanished and a closed one that is open again are found, in periksa too', () =>
  withSampleArchive(async place => {
    const { input, second, first } = await issueBoth(place)
    const chained = ['ratl.vanished-action', 'ratl.reopened-action']
    const found = second.problems.filter(({ code }) => chained.includes(code))
    expect(found.map(({ code, place: { sheet, cell } }) => `${code} ${sheet} ${cell}`)).toEqual([
      'ratl.vanished-action Unit [0].Unit Pelayanan',
      'ratl.reopened-action RATL 2025 [4].Status',
    ])
    expect(found[0]?.message).toContain('"Menata ruang tunggu." masih Open pada laporan Semester I Tahun 2026')
    const checked = await checkReport(input, { formats: ['html'], archiveFolder: place.archive })
    expect(checked.problems).toEqual(second.problems)
    expect(second.capsule?.id).toMatch(/^monev-skm-2026-2-/)
    const capsule = await openCapsule(place.archive, second.capsule?.id ?? '', nodeArchiveDisk, sha256)
    expect(capsule.ok && capsule.value.manifest.follows).toEqual([first.capsule?.id])
  }))

test('a report with a predecessor is issued again without it', () =>
  withSampleArchive(async place => {
    const { first, second } = await issueBoth(place)
    rmSync(join(place.archive, first.capsule?.id ?? '-'), { recursive: true })
    const reissue = await reissueReport(
      storeAt(place.archive),
      second.capsule?.id ?? '',
      reportKinds,
      keptPorts(),
      testPort().versions(),
    )
    expect(reissue.ok && reissue.value.isIdentical).toBe(true)
  }))

test('a predecessor that is damaged is told of and not used', () =>
  withSampleArchive(async place => {
    const { first, input } = await issueBoth(place)
    writeFileSync(join(place.archive, first.capsule?.id ?? '-', 'masukan.json'), '{}')
    const again = await place.issue(input, { formats: ['html'] })
    expect(again.problems.map(({ code }) => code)).toContain('kapsul.earlier-damaged')
    expect(htmlOf(again.files)).not.toContain('Pergerakan')
  }))

const months = JSON.parse(readFileSync('test/kinds/spkp-spak/cases/dua-responden/input.json', 'utf8'))

test('a monthly report takes the months that its sheet Riwayat lacks from the archive', () =>
  withSampleArchive(async place => {
    const { folder, issue, archive } = place
    const { Riwayat, ...january } = months
    const first = await issue(written(folder, 'januari.json', JSON.stringify(months)), { formats: ['html'] })
    const laporan = { ...january.Laporan, Bulan: 'Februari 2026', Tanggal: '5 Maret 2026' }
    const february = {
      ...january,
      Laporan: laporan,
      Responden: [],
      Riwayat: [{ Bulan: '12/2025', SPKP: 3.5, SPAK: 3.5 }],
    }
    const second = await issue(written(folder, 'februari.json', JSON.stringify(february)), { formats: ['html'] })
    const { index } = figure<{ readonly index: string }>(first, 'spkp')
    expect(index).toMatch(/^\d\.\d\d$/)
    // The mean of December, as typed, and January, from the archive; February has no respondents.
    const mean = ((Math.round(Number(index) * 100) + 350) / 200).toString()
    const { spkp, months: counted } = figure<{
      readonly spkp: string
      readonly months: number
    }>(second, 'threeMonthMean')
    expect([Math.abs(Number(spkp) - Number(mean)) <= 0.005, counted]).toEqual([true, 2])
    const capsule = await openCapsule(archive, second.capsule?.id ?? '', nodeArchiveDisk, sha256)
    if (!capsule.ok) throw new Error('not kept')
    expect(capsule.value.manifest.follows).toEqual([first.capsule?.id])
    expect((await readCapsuleParts(archive, capsule.value, nodeArchiveDisk, sha256)).ok).toBe(true)
  }))
