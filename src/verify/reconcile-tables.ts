import { diffSequences } from '../base/diff-sequences.ts'
import { letterDifferences } from './compare-letters.ts'
import type { Differences } from './differences.ts'
import type { ExpectedCell, ExpectedTable } from './expected-report.ts'
import { joinBrokenCells, pairTables, type WholeCell } from './pair-tables.ts'
import type { ReadReport } from './read-report.ts'
import type { Alignment } from './reconcile-texts.ts'
import { lettersOf, squeezed } from './stream.ts'

/** Reports every cell that differs between the tables of a file and those of its document, column by column. */
export function reconcileTables(
  expected: readonly ExpectedTable[],
  read: ReadReport,
  alignment: Alignment,
  differences: Differences,
): void {
  const { pairs, missing, added } = pairTables(expected, read.tables, alignment)
  for (const { name } of missing) differences.add('verify.table-missing', { table: name })
  for (const { cells } of added) {
    const found = cells.slice(0, 5).map(({ text }) => text.trim())
    differences.add('verify.table-added', { where: differences.at(cells[0]?.page, 'tabel'), found: found.join(' ') })
  }
  for (const [table, cells] of pairs) {
    const width = Math.max(table.columns.length, ...cells.map(({ column }) => column + 1))
    for (let column = 0; column < width; column += 1) {
      const wanted = table.columns[column] ?? []
      const found = joinBrokenCells(
        cells.filter(cell => cell.column === column),
        wanted.map(({ text }) => text),
      )
      reconcileColumn(table.name, wanted, found, differences)
    }
  }
  read.tables.forEach(({ repeats }, index) => {
    for (const { row, text, of } of repeats) {
      if (squeezed(text) === squeezed(of)) continue
      const where = `tabel ke-${index + 1} berkas, baris ${row}`
      differences.add('verify.merged-cell-differs', { where, expected: of, found: text })
    }
  })
}

function reconcileColumn(
  table: string,
  wanted: readonly ExpectedCell[],
  found: readonly WholeCell[],
  differences: Differences,
): void {
  const keys = wanted.map(({ text }) => squeezed(text))
  const hunks = diffSequences(
    keys,
    found.map(({ text }) => squeezed(text)),
  )
  const place = (cell: WholeCell | undefined, where: string) => differences.at(cell?.page, `${table}, ${where}`)
  let shift = 0
  let [at, next] = [0, 0]
  for (const { from, to, otherFrom, otherTo } of [...hunks, endOf(wanted, found)]) {
    for (; at < from; at += 1) compareAlike(wanted[at], found[at + shift], place, differences)
    const pairs = Math.min(to - from, otherTo - otherFrom)
    for (next = 0; next < pairs; next += 1) {
      const [one, other] = [wanted[from + next], found[otherFrom + next]]
      const [expected, words] = [clean(one?.text), clean(other?.text)]
      differences.add('verify.text-differs', { where: place(other, one?.where ?? ''), expected, found: words })
    }
    for (const one of wanted.slice(from + pairs, to)) {
      const where = place(found[otherFrom], one.where)
      differences.add('verify.text-missing', { where, expected: clean(one.text) })
    }
    for (const other of found.slice(otherFrom + pairs, otherTo)) {
      const where = place(other, `setelah ${wanted[to - 1]?.where ?? 'kepala'}`)
      differences.add('verify.text-added', { where, found: clean(other.text) })
    }
    at = to
    shift = otherTo - to
  }
}

function endOf(wanted: readonly unknown[], found: readonly unknown[]) {
  return { from: wanted.length, to: wanted.length, otherFrom: found.length, otherTo: found.length }
}

type Place = (cell: WholeCell | undefined, where: string) => string

/** Cells of the same letters may still differ in capitals and blanks. */
function compareAlike(
  wanted: ExpectedCell | undefined,
  found: WholeCell | undefined,
  place: Place,
  differences: Differences,
): void {
  if (wanted === undefined || found === undefined || wanted.text === found.text) return
  const [expected, read] = [wanted, found].map(({ text }) => lettersOf([{ text, endsLine: true }]))
  for (const one of letterDifferences(expected ?? [], read ?? [], [], () => false)) {
    differences.add('verify.text-differs', {
      where: place(found, wanted.where),
      expected: one.expected,
      found: one.found,
    })
  }
}

function clean(text = ''): string {
  return text.replace(/\s+/g, ' ').trim()
}
