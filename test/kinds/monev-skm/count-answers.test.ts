import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameKey } from '../../../src/base/name-key.ts'
import { addCounts, partOfAnswers, partOfCounts } from '../../../src/instrument/answer-leaves.ts'
import { checkResponses } from '../../../src/kinds/parts/unit-survey/check-results.ts'
import { answerSheet } from '../../../src/kinds/parts/unit-survey/survey-sheets.ts'
import { answersAlone, countAnswers } from '../../../src/kinds/parts/unit-survey/tally-answers.ts'
import { askedCodesOf } from '../../../src/kinds/parts/unit-survey/unsur.ts'
import { nodeDeflate } from '../../../src/platform/node-deflate.ts'
import { andThen, ProblemLog, success } from '../../../src/problems/outcome.ts'
import { loadSource } from '../../../src/sources/load-source.ts'
import { readWorkbook } from '../../../src/workbook/read-workbook.ts'
import { runs } from '../../laws.ts'
import { memoryInput } from '../../memory-input.ts'
import { reference } from './check-run.ts'

const encoder = new TextEncoder()
const unsurCodes = askedCodesOf(reference)

async function* inPieces(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

const count = async (text: string, size = 64) => {
  const pieces = () => inPieces(encoder.encode(text), size)
  const file = { path: 'Responden.csv', excused: new Set<string>(), pieces }
  const counted = await countAnswers(file, reference, answersAlone(reference))
  return andThen(counted, ({ services }) => success(services))
}

/** The same file by way of the ordinary reader: what `partOfAnswers` says of each group, and the problems. */
async function readOrdinarily(text: string) {
  const log = new ProblemLog()
  const source = log.take(await loadSource(memoryInput('folder', { 'Responden.csv': text }), nodeDeflate))
  const sheet = answerSheet(reference)
  const responses =
    source === undefined ? [] : checkResponses(readWorkbook(source, { sheet }, log).sheet.rows, reference, log)
  const keyOf = (unit: string, service?: string) =>
    JSON.stringify([nameKey(unit), service === undefined ? null : nameKey(service)])
  const keys = [...new Set(responses.map(({ year, value }) => `${year} ${keyOf(value.unit, value.service)}`))].sort()
  const groups = keys.map(key => {
    const same = responses.filter(({ year, value }) => `${year} ${keyOf(value.unit, value.service)}` === key)
    return [key, partOfAnswers(same.map(({ value }) => value.answers))] as const
  })
  return { groups, codes: errorsOf(log.problems), keyOf, responses }
}

const errorsOf = (problems: readonly { code: string; severity: string }[]) =>
  problems.flatMap(({ code, severity }) => (severity === 'galat' ? code : [])).sort()

const title = `Tahun;Unit Pelayanan;Tanggal;Jenis Layanan;${unsurCodes.join(';')}`

const unit = fc.constantFrom(
  'Balai Contoh',
  'balai contoh ',
  '"Balai ""Contoh"""',
  'Loka Contoh',
  'Jumlah',
  '"Loka\nContoh"',
)
const service = fc.constantFrom('', 'Pengujian', 'Layanan Pengujian', '"Sertifikasi; izin"', '1. pengujian')
const answer = fc.constantFrom('1', '2', '3', '4', '', '4', '3', ' 4', '"2"', '3,0', '4.0', '2,00')
const year = fc.constantFrom('2021', '2022', ' 2022')
const row = fc
  .tuple(year, unit, fc.constantFrom('', '1/2/2022'), service, fc.array(answer, { minLength: 7, maxLength: 9 }))
  .map(([year, unit, date, service, answers]) => [year, unit, date, service, ...answers].join(';'))
const oddRow = fc.constantFrom(
  '',
  ';;;;;',
  title,
  'Jumlah;;;;12;11',
  'Rata-rata;;;;3,5;3,4',
  '2022;Loka Contoh;;;;;;;;;;;',
)
const wrongRow = fc.constantFrom('2022;Loka Contoh;;;5', '2022;;;;4', 'dua;Loka Contoh;;;4', '2022;Loka Contoh;;;x;1')

const fileOf = (rows: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.constantFrom('', 'Hasil Survei;;\n\n', 'sep=;\n'),
      fc.array(rows, { maxLength: 12 }),
      fc.constantFrom('\n', '\r\n'),
    )
    .map(([top, rows, end]) => `${top}${[title, ...rows].join(end)}${end}`)

describe('answers that stream by', () => {
  test('give each group what the ordinary way gives it, exactly', async () => {
    const file = fileOf(fc.oneof({ weight: 8, arbitrary: row }, { weight: 1, arbitrary: oddRow }))
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 200 }), async (text, size) => {
        const ordinary = await readOrdinarily(text)
        const outcome = await count(text, size)
        expect(errorsOf(outcome.problems)).toEqual(ordinary.codes)
        if (!outcome.ok) return
        const groups = outcome.value.map(group => {
          return [`${group.year} ${ordinary.keyOf(group.unit, group.service)}`, partOfCounts(group)] as const
        })
        expect(groups.toSorted(([left], [right]) => (left < right ? -1 : 1))).toEqual(ordinary.groups)
        const all = ordinary.responses.map(({ value }) => value.answers)
        if (all.length > 0) expect(partOfCounts(addCounts(outcome.value))).toEqual(partOfAnswers(all))
      }),
      { numRuns: runs(300) },
    )
  })

  test('have the errors that the ordinary way finds', async () => {
    const file = fileOf(fc.oneof({ weight: 2, arbitrary: row }, { weight: 1, arbitrary: wrongRow }))
    await fc.assert(
      fc.asyncProperty(file, async text => {
        const { codes } = await readOrdinarily(text)
        // A word is asked about once for a sheet, and once for each row of a file that streams by.
        expect(new Set(errorsOf((await count(text)).problems))).toEqual(new Set(codes))
      }),
      { numRuns: runs(200) },
    )
  })

  test('give the same in any order', async () => {
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 12 })
      .chain(rows => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })))
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, other]) => {
        const valuesOf = async (list: readonly string[]) => {
          const outcome = await count([title, ...list].join('\n'))
          return outcome.ok ? outcome.value : errorsOf(outcome.problems)
        }
        expect(await valuesOf(other)).toEqual(await valuesOf(rows))
      }),
    )
  })

  test('an error has its cell, and after a hundred the rest is not read', async () => {
    const one = await count(`${title}\n2022;Loka Contoh;;;4\n2022;Loka Contoh;;;4;5`)
    expect(one.problems).toMatchObject([
      { code: 'skm.answer-out-of-range', place: { file: 'Responden.csv', cell: 'F3' } },
    ])
    const many = await count(`${title}\n${'2022;Loka Contoh;;;9\n'.repeat(500)}`)
    expect(many.problems).toHaveLength(101)
    expect(many.problems.at(-1)).toMatchObject({ code: 'input.too-many-errors', place: { line: 101 } })
  })
})
