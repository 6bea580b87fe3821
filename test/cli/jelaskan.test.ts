import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeBrokenWorkbook } from './broken-workbook.ts'
import { runInMemory } from './run-in-memory.ts'

const semester = 'data/samples/monev-skm-kecil.xlsx'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-asal-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** What stands under a label. */
function under(out: string, label: string): readonly string[] {
  const lines = out.split('\n')
  const from = lines.findIndex(line => line.startsWith(`  ${label} `))
  const next = lines.findIndex((line, index) => index > from && !line.startsWith('        '))
  return from < 0 ? [] : lines.slice(from, next).map(line => line.slice(16))
}

describe('jelaskan', () => {
  test('tells what is printed by its rule, its numbers, its cells, and where it stands', async () => {
    const { code, out } = await runInMemory('jelaskan', semester, '84,19')
    expect(code).toBe(0)
    expect(under(out, 'Isian')).toEqual([
      'surveys.0.ikm: IKM, 25–100',
      'comparison.ikmBefore: IKM tahun yang lebih dulu',
    ])
    expect(under(out, 'Aturan').join()).toMatch(/rata-rata nilai 9 unsur.*dikali 25.*\(.*14 Tahun 2017\)$/)
    expect(under(out, 'Dari')).toHaveLength(9)
    expect(under(out, 'Dari')[0]).toMatch(/^U1 Persyaratan 82,50, dari SKM!D2/)
    expect(under(out, 'Sel')).toEqual(['SKM!D2:L2 (9 sel)'])
    expect(under(out, 'Tercetak')).toContainEqual(expect.stringMatching(/^BAB II .*\(\d kali\)$/))
    expect(under(out, 'Templat')).toContain('templates/monev-skm/hasil-tahun.hbs:16')
  })

  test('a figure is found by its path in the view too, and as an object', async () => {
    const { out } = await runInMemory('jelaskan', semester, 'ratl.total.percent', '--json', '--edisi', 'internal')
    const { status, edition, values } = JSON.parse(out)
    expect([status, edition, values.length]).toEqual(['explained', 'internal', 1])
    expect(values[0]).toMatchObject({ path: 'ratl.total.percent', rule: { rule: 'ratl.persen', regulation: null } })
    expect(values[0].of.map(({ name, value }: { name: string; value: number }) => [name, value])).toEqual([
      ['close', 10],
      ['rencana aksi', 14],
    ])
  })

  test('a piece of a sentence is told by the condition that chose it', async () => {
    const { out } = await runInMemory('jelaskan', semester, 'belum mencapai')
    expect(under(out, 'Isian')).toEqual([
      'surveys.1.reached: IKM mencapai targetnya',
      'surveys.1.exceeded: IKM melampaui targetnya',
    ])
    expect(under(out, 'Aturan')[0]).toMatch(/^tercapai bila/)
    expect(under(out, 'Dari').map(line => line.split(',')[0])).toEqual(['IKM 83', 'target 86'])
  })

  test('what is not printed is wrong use, with the nearest', async () => {
    const { code, out, err } = await runInMemory('jelaskan', semester, '84,20')
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/"84,20" tidak tercetak di Laporan Monev SKM.* terdekat: "84,1\d"/)
  })

  test('an input with errors is told as periksa tells it', async () => {
    const file = await writeBrokenWorkbook(join(folder, 'rusak.xlsx'))
    const { code, out } = await runInMemory('jelaskan', file ?? join(folder, 'rusak.xlsx'), '84,19')
    expect(code).toBe(1)
    expect(out).toContain('belum ada yang dapat dijelaskan')
  })
})

describe('buat --asal', () => {
  const make = (...more: readonly string[]) =>
    runInMemory('buat', semester, '--format', 'html', '--keluaran', join(folder, 'hasil'), '--timpa', '--json', ...more)
  const htmlIn = (place: string): string => {
    const found = readdirSync(place, { recursive: true, encoding: 'utf8' }).find(name => name.endsWith('.html'))
    return readFileSync(join(place, found ?? ''), 'utf8')
  }

  test('lists the sources, and marks them in the HTML of the internal edition, never in the capsule', async () => {
    const archive = join(folder, 'arsip')
    const { out } = await make('--asal', '--edisi', 'internal', '--arsip', archive)
    const { sources } = JSON.parse(out)
    const [, , rule, templates, cells] = sources.values.find(([path]: [string]) => path === 'surveys.0.ikm')
    expect(sources.rules[rule]).toMatchObject({ rule: 'skor.nilai' })
    expect([templates.split(', ')[0], cells]).toEqual(['monev-skm/hasil-tahun.hbs:16', 'SKM!D2:L2 (9 sel)'])
    const [html, kept] = [htmlIn(join(folder, 'hasil')), htmlIn(archive)]
    expect(html).toMatch(/<span data-v="\d+">84,19/)
    expect(html).toContain('id="asal"')
    expect(kept).not.toMatch(/data-v=|id="asal"/)
  })

  test('the public edition lists them without a mark, and a run without --asal says nothing', async () => {
    const publik = await make('--asal')
    expect(JSON.parse(publik.out).sources.values.length).toBeGreaterThan(100)
    expect(htmlIn(join(folder, 'hasil'))).not.toMatch(/data-v=|id="asal"/)
    expect(JSON.parse((await make()).out)).not.toHaveProperty('sources')
  })

  test('is refused where nothing would tell the sources, and says what to add', async () => {
    const make = (...more: readonly string[]) => runInMemory('buat', semester, '--asal', '--keluaran', folder, ...more)
    for (const more of [[], ['--edisi', 'internal', '--format', 'pdf'], ['--edisi', 'internal', '--bagian', 'rekap']]) {
      const { code, err } = await make(...more)
      expect([code, readdirSync(folder)]).toEqual([2, []])
      expect(err).toContain('Tambahkan --json, atau --edisi internal dengan format html.')
    }
  })
})
