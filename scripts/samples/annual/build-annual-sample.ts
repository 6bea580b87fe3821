import type { CalendarMonth } from '../../../src/base/dates/calendar-month.ts'
import type { SampleSources } from '../sample-sources.ts'
import { packWorkbook, startWorkbook } from '../workbook/pack-workbook.ts'
import { addAboutSheet, addTeamSheet, addUnitSheet, yearAfterIndependence } from '../workbook/report-sheets.ts'
import { workingDaysOf } from '../working-days.ts'
import { type PlannedService, planAnnualSurvey } from './annual-plan.ts'
import {
  addAnnualReport,
  addEarlierPlans,
  addPopulations,
  addRespondents,
  addResults,
  addTargets,
  addTrend,
  respondentRow,
} from './annual-sheets.ts'
import { drawForms } from './draw-respondents.ts'
import { earlierPlans } from './earlier-plans.ts'

const about = [
  'Berkas ini adalah data contoh berukuran penuh: 88 unit, 182 layanan, tiga tahun, 20.000 jawaban.',
  'Nama unit dan layanan, serta IKM Tahun 2021 dan 2022, berasal dari laporan yang telah diterbitkan.',
  'Jawaban, saran, populasi, hasil Tahun 2023 dan 2024, target, tindak lanjut, nomor surat, dan nama orang adalah rekaan.',
  'Beberapa layanan sengaja menunjukkan nilai C, nilai yang sama, sampel yang kurang, atau tidak memiliki hasil tahun lalu.',
]

const months = Array.from({ length: 10 }, (_, at) => `2025-${String(at + 2).padStart(2, '0')}` as CalendarMonth)

/** Of a hundred respondents, how many write a suggestion. */
const writing = 9

/** A planned service with the forms of its respondents, in the order of the sheet Responden. */
export function annualForms(plan: readonly PlannedService[], { holidays }: Pick<SampleSources, 'holidays'>) {
  const days = months.flatMap(month => workingDaysOf(month, holidays))
  return plan.map(planned => {
    const { unit, service, respondents, unsur } = planned
    return { planned, forms: drawForms({ seed: `${unit.no} ${service}`, respondents, unsur, days, writing }) }
  })
}

/** The survey of 2025 with the results of the two years before: 88 units and twenty thousand invented answers. */
export async function buildAnnualSample(sources: SampleSources): Promise<Uint8Array> {
  const { units } = sources.facts
  const plan = planAnnualSurvey(units)
  const workbook = startWorkbook('2026-01-16')
  addAnnualReport(workbook, {
    number: 'CONTOH-01/ITTAMA/SKM/01/2026',
    ...{ year: 2025, from: '2025-02-03', to: '2025-11-28', date: '2026-01-16', forum: '2025-12-11' },
    more: [['Aturan Rekomendasi', '2021']],
  })
  addTeamSheet(workbook)
  addUnitSheet(workbook, units, yearAfterIndependence)
  addPopulations(
    workbook,
    plan.map(({ unit, service, population }) => ({ unit: unit.unit, service, population })),
  )
  addTargets(workbook, [
    [2023, 90],
    [2024, 90.5],
    [2025, 91],
  ])
  const results = plan.flatMap(({ unit, service, earlier }) =>
    earlier.map(row => ({ ...row, unit: unit.unit, service })),
  )
  addResults(
    workbook,
    [2023, 2024].flatMap(year => results.filter(row => row.year === year)),
  )
  const long = addRespondents(
    workbook,
    annualForms(plan, sources).flatMap(({ planned: { unit, service }, forms }) =>
      forms.map(form => respondentRow(2025, unit.unit, service, form)),
    ),
  )
  addTrend(workbook, [
    [2021, 89.8],
    [2022, 90.83],
  ])
  addEarlierPlans(workbook, earlierPlans)
  addAboutSheet(workbook, about)
  return packWorkbook(workbook, long)
}
