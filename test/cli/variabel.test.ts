import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reportKinds } from '../../src/kinds/registry.ts'
import { blockHelpers } from '../../src/template/block-helpers.ts'
import { helperGuide, valueHelpers } from '../../src/template/helpers.ts'
import { writeBrokenWorkbook } from './broken-workbook.ts'
import { runInMemory } from './run-in-memory.ts'

const semester = 'data/samples/monev-skm-kecil.xlsx'
const month = 'data/samples/spkp-spak-2025-02.xlsx'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-variabel-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** The line of a field, its columns parted by `|`. */
function lineOf(out: string, path: string): string | undefined {
  const line = out.split('\n').find(one => one.startsWith(`${path}  `))
  return line?.split(/ {2,}/).join('|')
}

/** What `--json` says of a field. */
function fieldOf(out: string, path: string) {
  return JSON.parse(out).fields.find((field: { readonly path: string }) => field.path === path)
}

describe('of a kind', () => {
  test.each(reportKinds)(
    '$id: every field, part and helper as tables, and the same as an object',
    async ({ id, viewFields }) => {
      const { code, out } = await runInMemory('variabel', id)
      const { fields, partials, helpers, ...rest } = JSON.parse((await runInMemory('variabel', id, '--json')).out)
      expect([code, rest]).toEqual([0, { kind: id, input: null, edition: null, problems: [] }])
      expect(fields.map(({ path }: { readonly path: string }) => path)).toEqual(viewFields().map(({ path }) => path))
      const lines = out.split('\n')
      for (const { path, type, meaning } of fields) {
        expect(
          lines.some(line => line.startsWith(`${path} `) && line.includes(type) && line.includes(meaning)),
          path,
        ).toBe(true)
      }
      for (const { name } of partials) expect(out).toContain(`{{> ${name}}}`)
      for (const { use, meaning } of helpers)
        expect(lines.some(line => line.startsWith(use) && line.endsWith(meaning))).toBe(true)
    },
  )

  test('what there is none of is wrong use, with the nearest', async () => {
    const { code, err, out } = await runInMemory('variabel', 'monev-skn')
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('Mungkin maksudnya "monev-skm".')
  })

  test('the help shows how', async () => {
    const { code, out } = await runInMemory('variabel', '--help')
    expect(code).toBe(0)
    expect(out).toContain('laporan variabel monev-skm "Data SKM.xlsx"')
  })
})

test('the guide has every helper, once', () => {
  expect(helperGuide.map(({ name }) => name)).toEqual(Object.keys({ ...valueHelpers, ...blockHelpers }).sort(inGuide))
  expect(helperGuide.filter(({ name, use }) => !new RegExp(`^\\{\\{#?${name} xs?\\}\\}`).test(use))).toEqual([])
})

function inGuide(left: string, right: string): number {
  const places = [left, right].map(name => helperGuide.findIndex(helper => helper.name === name))
  return (places[0] ?? 0) - (places[1] ?? 0)
}

describe('with an input', () => {
  test('says what each field is in it, of lists the first item and how many there are', async () => {
    const { code, out } = await runInMemory('variabel', 'monev-skm', semester)
    expect(code).toBe(0)
    expect(lineOf(out, 'report.date')).toBe('report.date|tanggal|ya|2023-01-20|tanggal laporan ditandatangani')
    expect(lineOf(out, 'report.internal')).toBe('report.internal|ya/tidak|tidak|laporan ini edisi internal')
    expect(lineOf(out, 'surveys')).toContain('|daftar|2 butir|')
    expect(lineOf(out, 'surveys[] . ikm')).toBe('surveys[] . ikm|desimal 2 angka|84,19|IKM, 25–100')
    expect(lineOf(out, 'surveyYears')).toContain('|daftar tahun|2 butir: 2021, …|')
    expect(lineOf(out, 'movement')).toContain('|kelompok|ya|')
    expect(lineOf(out, 'movement.total.closed')).toContain('|bilangan|ya|(tidak ada)|')
    expect(lineOf(out, 'findings[] . cell')).toContain('|teks|(daftarnya kosong)|')
  })

  test('as the view has it in --json', async () => {
    const { out, err } = await runInMemory('variabel', 'monev-skm', semester, '--json')
    expect(err).toBe('')
    expect(fieldOf(out, 'surveys[] . ikm')).toEqual({
      ...{ path: 'surveys[] . ikm', meaning: 'IKM, 25–100', type: 'desimal 2 angka', optional: false, value: '84.19' },
    })
    expect(fieldOf(out, 'report.semester')).toMatchObject({ type: 'pilihan', choices: ['I', 'II'], value: 'II' })
    expect(fieldOf(out, 'unsurNames')).toMatchObject({ value: 'Persyaratan', items: 9 })
    expect(fieldOf(out, 'findings[] . cell')).not.toHaveProperty('value')
  })

  test('who a respondent is is said of the internal edition alone', async () => {
    const path = 'respondents.list[] . personal.name'
    const internal = (await runInMemory('variabel', 'spkp-spak', month, '--edisi', 'internal', '--json')).out
    const name: string = fieldOf(internal, path).value
    expect(name).toMatch(/\w+ \w+/)
    for (const form of [[], ['--json']]) {
      const { code, out } = await runInMemory('variabel', 'spkp-spak', month, ...form)
      expect([code, out.includes(name)]).toEqual([0, false])
    }
  })

  test('with errors they are told as by periksa, and no value is', async () => {
    const file = join(folder, 'rusak.xlsx')
    await writeBrokenWorkbook(file)
    const [periksa, variabel] = [await runInMemory('periksa', file), await runInMemory('variabel', 'monev-skm', file)]
    expect([periksa.code, variabel.code]).toEqual([1, 1])
    const [problems = ''] = variabel.out.split(/\n\d+ kesalahan/)
    expect(problems.length).toBeGreaterThan(500)
    expect(periksa.out.startsWith(problems)).toBe(true)
    expect(variabel.out).toContain(`lihat lagi dengan: laporan periksa "${file}"`)
    const json = await runInMemory('variabel', 'monev-skm', file, '--json')
    expect(json.code).toBe(1)
    const codes = JSON.parse(json.out).problems.map(({ code }: { readonly code: string }) => code)
    expect(codes.filter((code: string) => !periksa.out.includes(code))).toEqual([])
    expect(codes).toContain('sheet.missing')
    expect(fieldOf(json.out, 'report.number')).not.toHaveProperty('value')
  })

  test('of another kind, or that is not there, is told as such', async () => {
    const other = await runInMemory('variabel', 'spkp-spak', semester)
    expect([other.code, other.out.includes('kind.other')]).toEqual([1, true])
    const none = await runInMemory('variabel', 'spkp-spak', join(folder, 'tiada.xlsx'))
    expect([none.code, none.out.includes('input.not-found')]).toEqual([1, true])
  })
})
