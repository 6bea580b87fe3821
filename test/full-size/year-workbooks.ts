import { reportKinds } from '../../src/kinds/registry.ts'
import type { Input } from '../../src/sources/input.ts'
import { blankWorkbook } from '../../src/workbook/blank/blank-workbook.ts'
import { keptPorts } from '../kept-ports.ts'
import { memoryInput } from '../memory-input.ts'
import { bytesOf, sourceOf, textsOf, type Writing, written } from '../ratl/small-master.ts'

/** The result of a unit: its respondents, and its nine values as they are printed. */
export interface UnitYear {
  readonly unit: string
  readonly respondents: number
  readonly values: Readonly<Record<string, string>>
}

/** Reports of one office follow each other. */
const office = { agency: 'Badan Pengawas Obat dan Makanan', agencyShort: 'BPOM', author: 'Inspektorat Utama' }

interface OwnSheets extends Readonly<Record<string, unknown>> {
  readonly report: Readonly<Record<string, string | number>>
}

async function filled(kindId: string, name: string, own: OwnSheets): Promise<Input> {
  const kind = reportKinds.find(({ id }) => id === kindId)
  if (kind === undefined) throw new Error(`no ${kindId}`)
  const report = { ...kind.example.report, ...office, ...own.report }
  const example = { ...kind.example, ...own, report } as typeof kind.example
  const workbook = await kind.workbook(keptPorts().resources)
  return memoryInput(name, { [name]: await blankWorkbook({ title: name, workbook, example }) })
}

const unitRows = (units: readonly UnitYear[]) =>
  units.map(({ unit }, at) => ({ number: at + 1, name: unit, group: 'Unit Contoh' }))
const surveyRows = (year: number, units: readonly UnitYear[]) =>
  units.map(({ unit, respondents, values }) => ({ year, unit, service: '', respondents, ...values }))

/** The workbook of a semester of these units, before anybody has planned anything. */
export function emptyMaster(units: readonly UnitYear[]): Promise<Input> {
  return filled('monev-skm', 'Induk.xlsx', {
    report: { semester: 'I', year: 2026, cutoff: '30/6/2026' },
    unit: unitRows(units),
    recommendation: [{ year: 2025, number: '1', text: 'Memperbaiki unsur yang direkomendasikan setiap unit.' }],
    target: [{ year: 2025, target: 91 }],
    survey: surveyRows(2025, units),
    answer: [],
    ratl: [],
  })
}

/** The survey of a later year, given as results; all units of the agency are listed, whether surveyed or not. */
export function nextSurvey(all: readonly UnitYear[], surveyed: readonly UnitYear[]): Promise<Input> {
  return filled('skm-tahunan', 'Survei 2026.xlsx', {
    report: { year: 2026, from: '1/3/2026', to: '30/11/2026', date: '15/1/2027', forum: '10/12/2026', rules: '2021' },
    unit: unitRows(all),
    population: [],
    answer: [],
    survey: surveyRows(2026, surveyed),
    target: [{ year: 2026, target: 91 }],
    trend: [],
    plan: [],
    previous: [],
  })
}

/** A workbook with entries of its sheet Laporan written over. */
export async function withFacts(input: Input, facts: Readonly<Record<string, string>>): Promise<Input> {
  const rows = textsOf(await sourceOf(bytesOf(input)), 'Laporan')
  const cells: Writing = Object.fromEntries(
    Object.entries(facts).map(([title, value]) => {
      const at = rows.findIndex(([own]) => own === title)
      if (at < 0) throw new Error(`no entry ${title} among ${rows.map(([own]) => own).join(', ')}`)
      return [`Laporan!B${at + 1}`, value]
    }),
  )
  return written(input, cells)
}
