import type { Column } from '../column.ts'
import type { SheetSpec, WorkbookSpec } from '../declare.ts'
import { mappingSheet } from '../mapping/mapping-sheet.ts'

/** A column of a workbook, or an entry of a sheet of facts, in the words of people. */
export interface DescribedColumn {
  readonly sheet: string
  readonly title: string
  /** `ya` or `tidak`, in a sheet that is there. */
  readonly required: string
  /** A figure rests on it, or it selects rows. */
  readonly feeds: boolean
  readonly words: string
  readonly synonyms: readonly string[]
}

/** All columns of a workbook, sheet by sheet. */
export function describeColumns(workbook: WorkbookSpec): readonly DescribedColumn[] {
  const specs = [...Object.values(workbook), mappingSheet]
  return specs.flatMap(spec => Object.values(spec.columns).map(column => describe(column, spec, workbook)))
}

function describe(column: Column<unknown>, spec: SheetSpec, workbook: WorkbookSpec): DescribedColumn {
  const { title, required, feeds = false, synonyms } = column
  const words = wordsOf(column, workbook)
  return { sheet: spec.name, title, required: required ? 'ya' : 'tidak', feeds, words, synonyms }
}

function wordsOf({ choices, read }: Column<unknown>, workbook: WorkbookSpec): string {
  if (choices !== undefined) return choices.join(' atau ')
  const listing = read.looksInto === undefined ? undefined : workbook[read.looksInto]
  return listing === undefined ? (read.describes?.words ?? 'teks') : `nama seperti di lembar ${listing.name}`
}
