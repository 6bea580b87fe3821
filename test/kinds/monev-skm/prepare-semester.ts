import { monevSkm } from '../../../src/kinds/monev-skm/index.ts'
import type { MonevSkmView } from '../../../src/kinds/monev-skm/view.ts'
import { keptResources } from '../../kept-resources.ts'
import { showProblems } from '../../workbook/show-problems.ts'
import { goodWorkbook, units, type Workbook } from './check-input.ts'
import { toSource } from './check-run.ts'

/** A semester report of one survey year, through all stages up to what its templates see. */
export async function prepareSemester(workbook: Workbook) {
  const prepared = await monevSkm.prepare(toSource(workbook), { edition: 'internal' }, keptResources)
  const shown = showProblems(prepared.problems).join('; ')
  if (!prepared.ok) return { shown, codes: prepared.problems.map(({ code }) => code) }
  const view = prepared.value.view as MonevSkmView
  const [survey] = view.surveys
  if (survey === undefined) throw new Error(`a report without a survey: ${shown}`)
  return { view, survey, shown, codes: prepared.problems.map(({ code }) => code) }
}

/** The good workbook about the survey of 2022 alone, with these entries and sheets. */
export function semesterOf(entries: Readonly<Record<string, string | number>>, sheets: Workbook): Workbook {
  const { SKM: _, Responden: __, ...rest } = goodWorkbook
  const from2022 = (rows: Workbook[string] = []) => rows.filter(([year], row) => row === 0 || year === 2022)
  return {
    ...rest,
    Laporan: [...(goodWorkbook.Laporan ?? []), ...Object.entries(entries)],
    Rekomendasi: from2022(goodWorkbook.Rekomendasi),
    Target: from2022(goodWorkbook.Target),
    RATL: [
      ['Tahun', 'No', 'Unit Pelayanan', 'Jenis Layanan', 'Rencana Aksi', 'Timeline', 'Status'],
      [2022, 1, units.biro, 'Informasi', 'Melatih petugas', '30/11/2022', 'Open'],
      [2022, 2, units.balai, 'Informasi', 'Melatih petugas', '30/11/2022', 'Close'],
      [2022, 3, units.loka, 'Informasi', 'Melatih petugas', '30/11/2022', 'Close'],
    ],
    ...sheets,
  }
}

/** A sheet SKM with one row for the whole agency. */
export function wholeAgency(
  codes: readonly string[],
  values: readonly (string | number)[],
  respondents = 1000,
): Workbook[string] {
  return [
    ['Tahun', 'Unit Pelayanan', 'Responden', ...codes],
    [2022, null, respondents, ...values],
  ]
}
