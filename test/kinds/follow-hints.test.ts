import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/problems/problem.ts'
import { askedRuns } from '../laws.ts'
import type { Written } from '../workbook/build-sheet.ts'
import type { FullWorkbook, Tables } from './full-sheets.ts'
import { fullWorkbooks } from './full-workbooks.ts'
import { type Heading, headingsOf, outcomeOf, renamed } from './renaming.ts'

const headingLine =
  /Lembar "(?<sheet>.*)", Judul (?:"(?<title>.*)"|disalin apa adanya dari sel ini), Kolom (?:salah satu dari )?(?<choices>"[^;]*"); tulis/s
const wordLine =
  /Lembar "(?<sheet>.*)", Untuk (?:"(?<word>.*)"|kata di sel ini, disalin apa adanya), Kolom (?<first>\d+|salah satu)/s

/** The workbook with one more line in its sheet Pemetaan Kolom. */
function withLine(tables: Tables, line: readonly Written[]): Tables {
  const lines = tables['Pemetaan Kolom'] ?? [['Lembar', 'Judul', 'Kolom', 'Untuk']]
  return { ...tables, 'Pemetaan Kolom': [...lines, line] }
}

/**
 * Does what the hint of a question says, choosing `wanted` where it offers several columns or numbers.
 *
 * @param written what stands in the cell, which a hint may say to copy.
 */
function follow(tables: Tables, { message, hint }: Problem, wanted: string, written: string): Tables {
  const { sheet = '', title = written, choices } = headingLine.exec(hint)?.groups ?? {}
  if (choices !== undefined)
    return withLine(tables, [sheet, title, choices.includes(`"${wanted}"`) ? wanted : choices, null])
  const { sheet: ofWord, word = written, first = '' } = wordLine.exec(hint)?.groups ?? {}
  if (ofWord === undefined) throw new Error(`nothing to follow in: ${hint}`)
  const [, known = ''] = /yang dikenal: "([^"]*)"/.exec(message) ?? []
  return withLine(tables, [ofWord, null, first === 'salah satu' ? known : wanted, word])
}

const questions = ['sheet.column-asked', 'fact.asked', 'cell.unknown-answer', 'cell.not-a-choice']
const isQuestion = ({ code }: Problem) => questions.includes(code)

const anyUnknown = fc.oneof(
  fc.constantFrom('Ongkos', 'Keadaan', 'Warna/Rupa', 'Isi (lama)', 'Kolom 7', 'Butir "a"', 'Kol; x'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 15 }),
)

describe.each<FullWorkbook>(fullWorkbooks)('$kind, $what', workbook => {
  const { tables } = workbook

  test('a question about a heading ends when its hint is followed to the letter', async () => {
    const good = await outcomeOf(workbook)
    const headings = new Map((await headingsOf(workbook)).map(one => [`${one.sheet}: ${one.column.title}`, one]))
    let followed = 0
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...headings.keys()), anyUnknown, async (name, title) => {
        const heading = headings.get(name) as Heading
        const changed = renamed(tables, heading, title)
        const asked = (await outcomeOf(workbook, changed)).problems.filter(isQuestion)
        if (asked.length === 0 || title.trim() === '') return
        followed += 1
        const settled = asked.reduce((all, question) => follow(all, question, heading.column.title, title), changed)
        const { figures, shown } = await outcomeOf(workbook, settled)
        expect(figures, `${name} as "${title}": ${asked[0]?.hint} ${shown.join()}`).toBe(good.figures)
      }),
      { numRuns: askedRuns(20, 10) },
    )
    expect(followed).toBeGreaterThan(0)
  })

  test('a question about a word ends when its hint is followed to the letter', async () => {
    const answers = (await headingsOf(workbook)).filter(
      ({ sheet, column }) => (column.criterion !== undefined && sheet === 'Responden') || column.title === 'Status',
    )
    const headings = new Map(answers.map(one => [`${one.sheet}: ${one.column.title}`, one]))
    // A workbook without such words leaves nothing to ask about.
    if (headings.size === 0) return
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...headings.keys()), anyWord, async (name, word) => {
        const { sheet, cell } = headings.get(name) as Heading
        const rows = tables[sheet] ?? []
        const changed = { ...tables, [sheet]: rows.with(1, (rows[1] ?? []).with(cell, word)) }
        const asked = (await outcomeOf(workbook, changed)).problems.filter(isQuestion)
        expect(asked).toHaveLength(1)
        const settled = asked.reduce(
          (all, question) => follow(all, question, /\d/.exec(word)?.[0] ?? '1', word),
          changed,
        )
        const { shown } = await outcomeOf(workbook, settled)
        expect(shown.filter(line => line.startsWith('galat'))).toEqual([])
      }),
      { numRuns: askedRuns(12) },
    )
  })
})

const anyWord = fc
  .tuple(
    fc.constantFrom('', '3. ', 'b) ', '(2) '),
    fc.constantFrom('Lumayan', 'Kira-kira "ya"', 'Entah, lah', 'Rampung?'),
  )
  .map(([number, word]) => `${number}${word}`)
