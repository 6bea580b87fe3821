import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportKinds } from '../../src/kinds/registry.ts'
import { draftReport } from '../../src/pipeline/draft-report.ts'
import { inputAt } from '../desk.ts'
import { printDocument } from '../document/print-document.ts'
import { keptPorts } from '../kept-ports.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-publikasi-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

type Rows = readonly (readonly string[])[]

/** The small semester report with these actions in place of its first, and with more sheets. */
async function report(
  actions: readonly string[],
  sheets: Readonly<Record<string, Rows>>,
  edition = 'publik' as 'publik' | 'internal',
) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile('data/samples/monev-skm-kecil.xlsx')
  const ratl = workbook.worksheets.find(({ name }) => name.startsWith('RATL'))
  if (ratl === undefined) throw new Error('a sheet RATL')
  let [column, head] = [0, 0]
  ratl.eachRow((row, number) => {
    row.eachCell((cell, at) => {
      if (cell.value === 'Rencana Aksi') [column, head] = [at, number]
    })
  })
  actions.forEach((text, at) => {
    ratl.getRow(head + at + 1).getCell(column).value = text
  })
  for (const [name, rows] of Object.entries(sheets)) workbook.addWorksheet(name).addRows(rows.map(row => [...row]))
  const input = join(folder, 'data.xlsx')
  await workbook.xlsx.writeFile(input)
  const outcome = await draftReport({ input: await inputAt(input), edition, strict: false }, reportKinds, keptPorts())
  const codes = outcome.problems.map(({ code }) => code).filter(code => /privacy|publikasi/.test(code))
  const cell = (at: number) => `${ratl.name}!${ratl.getRow(head + at + 1).getCell(column).address}`
  return {
    ...{ codes, cell, problems: outcome.problems },
    tree: outcome.ok ? printDocument(outcome.value.document) : '',
    masked: outcome.ok
      ? outcome.value.masked().map(({ text, isSuspected }) => `${isSuspected ? '? ' : ''}${text}`)
      : [],
  }
}

const action =
  'Live chat 0811-1111-2222, loket@contoh.id, dan www.contoh.id; dijaga Ibu Rina Umpama bersama Wulandari setiap hari'

test('without a word of the office its channels are masked like those of anybody, and what is suspected too', async () => {
  const { tree, codes, masked } = await report([action], {})
  expect(tree).toContain(
    'Live chat [disamarkan], [disamarkan], dan www.contoh.id; dijaga Ibu [disamarkan] bersama [disamarkan] setiap hari',
  )
  expect(codes).toEqual(['privacy.person-name', 'privacy.phone-number', 'privacy.email-address', 'privacy.suspected'])
  expect(masked).toEqual(['0811-1111-2222', 'loket@contoh.id', 'Rina Umpama', '? Wulandari'])
})

test('official channels stay, however they are written there', async () => {
  const { tree, codes } = await report([action], { 'Kanal Resmi': [['Kanal'], ['+62 811 1111 2222'], ['*@contoh.id']] })
  expect(tree).toContain('Live chat 0811-1111-2222, loket@contoh.id, dan www.contoh.id; dijaga Ibu [disamarkan]')
  expect(codes).toEqual(['privacy.person-name', 'privacy.suspected'])
})

test('what was decided is shown, masked or left out', async () => {
  const decisions = [
    ['Teks', 'Sel', 'Keputusan'],
    ['wulandari', '', 'tampilkan'],
    ['setiap hari', '', 'samarkan'],
    ['Live chat', '', 'hapus'],
  ]
  const { tree, codes } = await report([action], { 'Keputusan Publikasi': decisions })
  expect(tree).toContain(
    '[disamarkan], [disamarkan], dan www.contoh.id; dijaga Ibu [disamarkan] bersama Wulandari [disamarkan]',
  )
  expect(tree).not.toContain('Live chat')
  expect(codes).not.toContain('privacy.suspected')
})

test('a number that is nobody’s channel is not shown for a decision', async () => {
  const decisions = [
    ['Teks', 'Keputusan'],
    ['0811-1111-2222', 'tampilkan'],
  ]
  expect((await report([action], { 'Keputusan Publikasi': decisions })).tree).toContain('Live chat [disamarkan]')
})

test('a cell is decided on as a whole', async () => {
  const { cell } = await report([action], {})
  const decide = (decision: string) =>
    report([action], {
      'Keputusan Publikasi': [
        ['Sel', 'Keputusan'],
        [cell(0).replace('!', "'!$"), decision],
      ],
    })
  expect((await decide('samarkan')).tree).not.toContain('dijaga')
  expect((await decide('tampilkan')).tree).toContain('bersama Wulandari')
})

test('a decision on nothing, or on two things, is told', async () => {
  const decisions = [
    ['Teks', 'Sel', 'Keputusan'],
    ['kata yang tidak ada', '', 'samarkan'],
    ['', 'RATL 2022!Z99', 'hapus'],
    ['setiap hari', 'RATL 2022!D2', 'hapus'],
  ]
  const { problems } = await report([action], { 'Keputusan Publikasi': decisions })
  const told = problems
    .filter(({ code }) => code.startsWith('publikasi.'))
    .map(({ code, place: { cell } }) => `${code} ${cell}`)
  expect(told).toEqual(['publikasi.no-such-text A2', 'publikasi.no-such-cell B3', 'publikasi.one-of-two C4'])
})

test('the internal edition shows all', async () => {
  expect((await report([action], {}, 'internal')).tree).toContain('Live chat 0811-1111-2222, loket@contoh.id')
})
