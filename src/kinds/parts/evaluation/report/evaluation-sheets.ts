import { nameKey } from '../../../../base/name-key.ts'
import { type Columns, inThisOrder, type ReadField, required } from '../../../../workbook/column.ts'
import { defineFacts, defineTable, type FactSheet, type TableSheet } from '../../../../workbook/declare.ts'
import { count } from '../../../../workbook/fields/numbers.ts'
import { text } from '../../../../workbook/fields/text.ts'
import { lookup } from '../../../../workbook/lookup.ts'
import { legalBasisSheet } from '../../office-texts/legal-basis.ts'
import { type NarrativePlaces, narrativeSheet } from '../../office-texts/narratives.ts'
import { teamSheet } from '../../office-texts/team.ts'
import type { StatusReference } from '../../statuses.ts'
import { evaluationProblem } from '../evaluation-problems.ts'
import type { SubjectWords } from '../subject-columns.ts'
import { type PlanSheetWords, planSheet } from './plans.ts'
import { evaluationFields, evaluationYear } from './report-of-evaluation.ts'

// The sheets that the workbooks of all evaluations have; a kind declares what it calls them, and its own columns.

function reportColumns(id: string) {
  return {
    kind: required('Jenis', text, { note: `Jenis laporan: ${id}`, choices: [id] }),
    ...evaluationFields,
  }
}

type ReportColumns<Own> = Omit<ReturnType<typeof reportColumns>, keyof Own> & Own

/** The sheet Laporan of a kind; an entry of its own may stand in the place of one that all have. */
export function evaluationReportSheet<const Own extends Columns>(id: string, own: Own): FactSheet<ReportColumns<Own>> {
  const columns = reportColumns(id)
  const sheet = defineFacts({
    name: 'Laporan',
    required: true,
    note: 'Keterangan umum laporan, satu isian per baris.',
    columns,
    ...evaluationYear,
  })
  return { ...sheet, columns: { ...columns, ...own } } as unknown as FactSheet<ReportColumns<Own>>
}

/** How the sheet is called that lists those who are evaluated. */
export interface SubjectSheetWords extends SubjectWords {
  readonly name: string
  readonly synonyms: readonly string[]
  readonly note: string
  /** What its names are told to be: `Nama unit`. */
  readonly named: string
}

function namedColumns({ subject, subjectSynonyms, named }: SubjectSheetWords) {
  return {
    number: required('No', count, { note: 'Nomor urut' }),
    name: required(subject, text, {
      note: `${named}; dipakai sama persis di lembar lain`,
      synonyms: subjectSynonyms,
      total: 'count',
    }),
  }
}

type NamedColumns = ReturnType<typeof namedColumns>

/** The sheet that lists those who are evaluated, each once, with what a kind asks of them. */
export function subjectSheet<const Own extends Columns>(
  words: SubjectSheetWords,
  own: Own,
): TableSheet<NamedColumns & Own> {
  const { name, synonyms, note } = words
  const named = namedColumns(words)
  const sheet = defineTable({
    ...{ name, synonyms, note, required: true },
    columns: named,
    names: 'name',
    key: {
      at: 'name',
      of: row => nameKey(row.name),
      twice: (place, row, other) => evaluationProblem('penilaian.subject-twice', place, { name: row.name, other }),
    },
  })
  return { ...sheet, columns: inThisOrder(named, own, {}) } as unknown as TableSheet<NamedColumns & Own>
}

/**
 * A name that the sheet of those who are evaluated lists.
 *
 * @param key of that sheet in the declaration of its workbook.
 */
export function subjectLookup(key: string, sheet: string): ReadField<string> {
  return lookup(key, (place, params) => evaluationProblem('penilaian.subject-unknown', place, { ...params, sheet }))
}

/** Who evaluated; it may be left out. */
export const evaluationTeam = { ...teamSheet, required: false }

/** The sheets at the end of every workbook: plans, and what the office says in its own words. */
export function closingSheets<Place extends string>(
  plans: PlanSheetWords,
  subject: ReadField<string>,
  places: NarrativePlaces<Place>,
  reference: StatusReference,
) {
  return {
    plan: planSheet(plans, subject, reference),
    narrative: narrativeSheet(places),
    legalBasis: legalBasisSheet,
  }
}
