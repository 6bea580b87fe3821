import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReportPart } from '../../../src/base/output.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import type { Edition } from '../../../src/kinds/report-kind.ts'
import { draftReport } from '../../../src/pipeline/draft-report.ts'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { runInMemory } from '../../cli/run-in-memory.ts'
import { inputAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { wordsOfDocument } from '../../verify/printed-numbers.ts'

const sample = 'data/samples/skm-tahunan-kecil.xlsx'
const fewRespondents = 'test/kinds/skm-tahunan/cases/unit-dengan-sedikit-responden/input.json'
const withoutUnits = 'test/kinds/skm-tahunan/cases/angka-nasional-2022/input.json'
const [biro, balai] = ['Biro Hukum dan Organisasi', 'Balai POM di Jambi']
const ports = keptPorts()

interface Asked {
  readonly units?: readonly string[]
  readonly edition?: Edition
}

async function outcomeOf(path: string, { units, edition = 'publik' }: Asked = {}) {
  const parts: readonly ReportPart[] = ['publikasi']
  const request = { input: await inputAt(path), edition, strict: false, parts, ...(units && { units }) }
  return draftReport(request, reportKinds, ports)
}

async function postersOf(path: string, asked: Asked = {}) {
  const draft = await outcomeOf(path, asked)
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems))
  return draft.value
}

async function refusalOf(path: string, units?: readonly string[]) {
  const { problems } = await outcomeOf(path, units && { units })
  return problems
    .filter(({ code }) => code.startsWith('part.'))
    .map(({ code, message, hint }) => ({ code, message, hint }))
}

describe('the poster of a unit', () => {
  test('says what the regulation asks a unit to display, and takes one page', async () => {
    const { companions, theme } = await postersOf(sample)
    expect(companions.map(({ fileStem }) => fileStem.replace(/.* - /, ''))).toEqual([
      `1 ${biro}`,
      '2 Balai Besar POM di Banda Aceh',
      `3 ${balai}`,
      '4 Loka POM di Kota Tanjung Pinang',
    ])
    for (const { document, fonts } of companions) {
      const words = wordsOfDocument(document)
      for (const asked of ['Indeks Kepuasan Masyarakat', 'Mutu Pelayanan', ' responden', 'Jenis Kelamin', 'Pendidikan'])
        expect(words, asked).toContain(asked)
      expect((await renderPdf(document, theme, fonts)).pages).toBe(1)
    }
  })

  test('is the same in either edition, without a mark', async () => {
    const [open, internal] = [await postersOf(sample), await postersOf(sample, { edition: 'internal' })]
    expect(internal.companions).toEqual(open.companions)
    expect(internal.companions.map(({ document }) => document.meta.marking)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(internal.document.meta.marking).toBe('INTERNAL')
  })

  test('is told to be impossible where the result of the unit is not shown, in the internal edition too', async () => {
    const { companions, document } = await postersOf(fewRespondents, { edition: 'internal' })
    const shown = companions.map(({ fileStem }) => fileStem.replace(/.* - \d+ /, ''))
    const { Unit: units } = JSON.parse(readFileSync(fewRespondents, 'utf8'))
    const names: readonly string[] = units.map((row: Record<string, string>) => row['Unit Pelayanan'])
    const hidden = names.filter(name => !shown.includes(name))
    expect(hidden.length).toBeGreaterThan(0)
    expect(shown.length).toBeGreaterThan(0)
    for (const name of hidden) {
      expect(wordsOfDocument(document)).toContain(name)
      expect((await refusalOf(fewRespondents, [name])).map(({ code }) => code)).toEqual(['part.unit-without'])
    }
  })

  test('tells no group of fewer than five', async () => {
    for (const path of [sample, fewRespondents]) {
      const { companions } = await postersOf(path)
      const words = companions.map(({ document }) => wordsOfDocument(document))
      const counts = words.flatMap(text => [...text.matchAll(/(\d+)\sorang/g)].map(([, count]) => Number(count)))
      expect(counts.filter(count => count < 5)).toEqual([])
      if (path === sample) expect(counts.length).toBeGreaterThan(0)
    }
  })

  test('of a unit that is none is told with the nearest, each of them, and of a report without units too', async () => {
    const unknown = await refusalOf(sample, ['Balai POM di Jambe', biro, 'Kantor Rekaan'])
    expect(unknown.map(({ code }) => code)).toEqual(['part.unknown-unit', 'part.unknown-unit'])
    expect(unknown[0]?.hint).toContain(`"${balai}"`)
    expect((await refusalOf(withoutUnits)).map(({ code }) => code)).toEqual(['part.no-units'])
    const monev = 'data/samples/monev-skm-kecil.xlsx'
    expect((await refusalOf(monev)).map(({ code }) => code)).toEqual(['part.none-of-kind'])
  })
})

describe('from the command line', () => {
  let folder: string
  let archive: string
  let output: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'laporan-poster-'))
    archive = join(folder, 'arsip')
    const units = ['--unit', balai, '--unit', biro]
    const places = ['--arsip', archive, '--keluaran', join(folder, 'output')]
    const run = await runInMemory('buat', sample, '--bagian', 'publikasi', ...units, '--format', 'pdf', ...places)
    expect(run.code).toBe(0)
    const [report = ''] = readdirSync(join(folder, 'output'))
    output = join(folder, 'output', report)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const filesIn = (place: string) => readdirSync(place).sort()

  test('the posters that are asked for are written and nothing else', () => {
    const stem = 'Publikasi Laporan Survei Kepuasan Masyarakat Tahun 2024'
    expect(filesIn(output)).toEqual([`${stem} - 1 ${biro}.pdf`, `${stem} - 3 ${balai}.pdf`])
  })

  test('the archive makes those again, to the byte, and no other', async () => {
    const again = join(folder, 'ulang')
    const { code, out } = await runInMemory('arsip', 'ulang', 'skm-tahunan', '--arsip', archive, '--keluaran', again)
    expect([code, out.match(/: identik/g)?.length]).toEqual([0, 2])
    const [capsule = ''] = readdirSync(again)
    expect(filesIn(join(again, capsule))).toEqual(filesIn(output))
    for (const name of filesIn(output))
      expect(readFileSync(join(again, capsule, name)).equals(readFileSync(join(output, name))), name).toBe(true)
  })

  test('a poster agrees with its workbook', async () => {
    const [first = ''] = filesIn(output)
    const agreed = await runInMemory('cocokkan', join(output, first), '--masukan', sample)
    expect([agreed.code, agreed.out.includes(`sesuai dengan ${sample}.`)]).toEqual([0, true])
  })

  test('"semua" is all units; units without a part of theirs are wrong use', async () => {
    const all = ['--bagian', 'publikasi', '--unit', 'semua', '--format', 'html', '--keluaran', join(folder, 'semua')]
    expect((await runInMemory('buat', sample, ...all)).code).toBe(0)
    const [report = ''] = readdirSync(join(folder, 'semua'))
    expect(filesIn(join(folder, 'semua', report))).toHaveLength(4)
    const none = await runInMemory('buat', sample, '--unit', 'semua', '--keluaran', join(folder, 'tidak'))
    expect(none.code).toBe(2)
    expect(none.err).toContain('--bagian publikasi')
    expect(readdirSync(folder)).not.toContain('tidak')
  })

  test.each(['buat', 'periksa'])(
    '%s: a unit that the report does not have, and a part that it does not, are wrong use, of which no notes are written',
    async command => {
      const input = join(folder, 'Survei.xlsx')
      copyFileSync(sample, input)
      const place = command === 'buat' ? ['--keluaran', join(folder, 'salah')] : ['--catatan', join(folder, 'salah')]
      const before = readdirSync(folder).sort()
      const asked = ['--bagian', 'publikasi', '--unit', 'Balai POM di Jambe', ...place, '--tanpa-arsip']
      const unknown = await runInMemory(command, input, ...asked)
      expect([unknown.code, unknown.out.includes(`"${balai}"`)]).toEqual([2, true])
      expect(unknown.out).not.toMatch(/peringatan|belum dapat dibuat/)
      const monev = join(folder, 'Semester.xlsx')
      copyFileSync('data/samples/monev-skm-kecil.xlsx', monev)
      const without = await runInMemory(command, monev, '--bagian', 'publikasi', ...place, '--tanpa-arsip')
      expect([without.code, without.out.includes('Hapus "publikasi" dari --bagian.')]).toEqual([2, true])
      const left = readdirSync(folder).sort()
      expect(left.filter(name => !before.includes(name))).toEqual(
        ['Semester.xlsx', 'Survei.xlsx'].filter(name => !before.includes(name)),
      )
    },
  )
})
