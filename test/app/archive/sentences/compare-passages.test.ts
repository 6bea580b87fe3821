import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  comparePassages,
  type SentenceDifference,
} from '../../../../src/archive/compare/sentences/compare-sentences.ts'
import { type Passage, passagesOf } from '../../../../src/archive/compare/sentences/passages.ts'
import type { Block, ReportDocument } from '../../../../src/document/document.ts'
import { numberDocument } from '../../../../src/document/number-document.ts'
import { anyDocument } from '../../../document/arbitrary-document.ts'
import { documentWith, heading, matrix, matrixRow, paragraph, row, table } from '../../../document/build.ts'
import { runs } from '../../../laws.ts'

const passages = (document: ReportDocument) => passagesOf(numberDocument(document))
const differences = (before: readonly Block[], after: readonly Block[]) =>
  comparePassages(passages(documentWith(...before)), passages(documentWith(...after)))
const told = ({ heading: where, change, before, after }: SentenceDifference) =>
  [where, change, before, after].join(' / ')

describe('laws', () => {
  test('a report compared with itself has none', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        expect(comparePassages(passages(document), passages(document))).toEqual([])
      }),
    )
  })

  const turned: Readonly<Partial<Record<SentenceDifference['change'], SentenceDifference['change']>>> = {
    ditambah: 'dihapus',
    dihapus: 'ditambah',
  }
  const swap = ({ change, before, after }: SentenceDifference) =>
    JSON.stringify([turned[change] ?? change, after, before])
  const plain = ({ change, before, after }: SentenceDifference) => JSON.stringify([change, before, after])

  test('swapping two reports swaps old and new', () => {
    fc.assert(
      fc.property(anyPassage, anyPassage, (one, other) => {
        const [there, back] = [comparePassages(one, other), comparePassages(other, one)]
        expect(back.map(plain).sort()).toEqual(there.map(swap).sort())
      }),
      { numRuns: runs(500) },
    )
  })

  test('every sentence that only one of them has is told, and no other', () => {
    const linesOf = ({ title, lines, parts }: Passage): readonly string[] => [
      title,
      ...lines,
      ...parts.flatMap(linesOf),
    ]
    fc.assert(
      fc.property(anyPassage, anyPassage, (one, other) => {
        const found = comparePassages(one, other)
        const [left, right] = [linesOf(one), linesOf(other)]
        const olds = found.map(({ before }) => before).filter(line => !right.includes(line) && line !== '')
        expect(new Set(olds)).toEqual(new Set(left.filter(line => !right.includes(line) && line !== '')))
        for (const { before, after } of found) {
          expect(before === '' || left.includes(before)).toBe(true)
          expect(after === '' || right.includes(after)).toBe(true)
        }
      }),
    )
  })

  /** Few words, so that lines overlap, repeat, cross and resemble. */
  const anyLine = fc.oneof(
    fc.constantFrom('aksi', 'unit', 'rencana'),
    fc
      .array(fc.constantFrom('aksi', 'unit', 'open', '1', '2', 'I', 'II'), { minLength: 1, maxLength: 4 })
      .map(words => words.join(' ')),
  )
  const { passage: anyPassage } = fc.letrec<{ passage: Passage }>(tie => ({
    passage: fc.record({
      where: fc.constantFrom('BAB I', 'BAB II'),
      title: anyLine,
      lines: fc.array(anyLine, { maxLength: 6 }),
      parts: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('passage'), { maxLength: 3 })),
    }),
  }))
})

const chapter = (...more: readonly Block[]) => [
  heading(1, 'Hasil'),
  heading(2, 'Pelaksanaan'),
  paragraph('Tim membaca 4 (empat) berkas. Semuanya lengkap.'),
  ...more,
]

describe('a planted change is told exactly, with its heading', () => {
  test('a sentence in other words, and one of other figures', () => {
    const after = [...chapter().slice(0, 2), paragraph('Tim membaca 12 (dua belas) berkas. Semuanya kurang lengkap.')]
    expect(differences(chapter(), after).map(told)).toEqual([
      'BAB I › A. Pelaksanaan / angka diubah / Tim membaca 4 (empat) berkas. / Tim membaca 12 (dua belas) berkas.',
      'BAB I › A. Pelaksanaan / diubah / Semuanya lengkap. / Semuanya kurang lengkap.',
    ])
  })

  test('a heading, a caption, a row of a table, and the heading of a matrix', () => {
    const of = (title: string, caption: string, figure: string, column: string) =>
      chapter(
        heading(2, title),
        table([row('Unit', 'Nilai'), row('Balai Contoh', figure)], {
          caption: { children: [{ type: 'text', text: caption }] },
        }),
        matrix([matrixRow('isi', 'data')], { head: [row('No', column)] }),
      )
    const found = differences(
      of('Nilai Unit', 'Nilai', '88,31', 'Aksi'),
      of('Nilai Unit Pelayanan', 'Nilai Unit', '91,00', 'Uraian'),
    )
    expect(found.map(told)).toEqual([
      'BAB I › B. Nilai Unit Pelayanan / diubah / Nilai Unit / Nilai Unit Pelayanan',
      'BAB I › B. › Tabel 1 / diubah / Nilai / Nilai Unit',
      'BAB I › B. › Tabel 1 / angka diubah / Balai Contoh | 88,31 / Balai Contoh | 91,00',
      'BAB I › B. › Tabel 2 / diubah / No | Aksi / No | Uraian',
    ])
  })

  test('a section that is gone, and one that is new before others, whose numbers change and are not told', () => {
    const gone = [heading(2, 'Hambatan'), paragraph('Jaringan sering padam.')]
    const come = [heading(2, 'Latar'), paragraph('Surat tugas telah terbit.')]
    const [title, ...rest] = chapter()
    expect(differences(chapter(...gone), title === undefined ? [] : [title, ...come, ...rest]).map(told)).toEqual([
      'BAB I › A. Latar / ditambah /  / Latar',
      'BAB I › A. Latar / ditambah /  / Surat tugas telah terbit.',
      'BAB I › B. Hambatan / dihapus / Hambatan / ',
      'BAB I › B. Hambatan / dihapus / Jaringan sering padam. / ',
    ])
  })

  test('a sentence that moved within its heading', () => {
    const after = [...chapter().slice(0, 2), paragraph('Semuanya lengkap. Tim membaca 4 (empat) berkas.')]
    expect(differences(chapter(), after).map(({ change }) => change)).toEqual(['dipindah'])
  })
})
