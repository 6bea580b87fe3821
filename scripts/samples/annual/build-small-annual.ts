import type { CalendarDate } from '../../../src/base/dates/calendar-date.ts'
import type { SampleSources, UnitFacts } from '../sample-sources.ts'
import { packWorkbook, startWorkbook } from '../workbook/pack-workbook.ts'
import { addAboutSheet, addTeamSheet, addUnitSheet } from '../workbook/report-sheets.ts'
import {
  addAnnualReport,
  addEarlierPlans,
  addPlans,
  addPopulations,
  addRespondents,
  addResults,
  addTargets,
  addTrend,
  respondentRow,
} from './annual-sheets.ts'
import { drawForms } from './draw-respondents.ts'
import { printedValues } from './plan-earlier.ts'
import { plannedAnswers, type SmallService, smallPlans, smallServices } from './small-services.ts'

const about = [
  'Berkas ini adalah data contoh kecil untuk dibaca dan diuji: empat unit, dua tahun, 120 jawaban, tanpa temuan.',
  'Nama unit adalah nama sebenarnya; jawaban, saran, hasil, target, rencana, nomor surat, dan nama orang adalah rekaan.',
]

/** The working days of the survey: four weeks of August 2024 without a holiday on a weekday. */
const days = [5, 12, 19, 26].flatMap(monday =>
  [0, 1, 2, 3, 4].map(at => `2024-08-${String(monday + at).padStart(2, '0')}` as CalendarDate),
)

/** Of a hundred respondents, how many write a suggestion. */
const writing = 20

/** The survey of 2024 in four units, with the results of 2023: nothing of it is a finding. */
export async function buildSmallAnnual({ facts }: Pick<SampleSources, 'facts'>): Promise<Uint8Array> {
  const unitNo = (no: number): UnitFacts => {
    const unit = facts.units.find(one => one.no === no)
    if (unit === undefined) throw new Error(`The facts have no unit ${no}.`)
    return unit
  }
  const named = (service: SmallService) => ({ ...service, unit: unitNo(service.unit).unit })
  const workbook = startWorkbook('2024-09-27')
  addAnnualReport(workbook, {
    number: 'CONTOH-02/ITTAMA/SKM/09/2024',
    ...{ year: 2024, from: '2024-08-05', to: '2024-08-30', date: '2024-09-27', forum: '2024-09-12' },
  })
  addTeamSheet(workbook)
  const numbers = [...new Set(smallServices.map(({ unit }) => unit))]
  addUnitSheet(
    workbook,
    numbers.map((no, at) => ({ ...unitNo(no), no: at + 1 })),
  )
  addPopulations(workbook, smallServices.map(named))
  addTargets(workbook, [
    [2023, 86],
    [2024, 88],
  ])
  addResults(
    workbook,
    smallServices.map(named).map(({ unit, service, before: { respondents, missing } }) => {
      const values = printedValues(plannedAnswers(respondents, missing))
      return { year: 2023, unit, service, respondents, values }
    }),
  )
  const rows = smallServices.map(named).flatMap(({ unit, service, respondents, missing }) => {
    const unsur = plannedAnswers(respondents, missing)
    const forms = drawForms({ seed: `kecil ${unit} ${service}`, respondents, unsur, days, writing })
    return forms.map(form => respondentRow(2024, unit, service, form))
  })
  const long = addRespondents(workbook, rows)
  addTrend(workbook, [
    [2021, 85.12],
    [2022, 86.04],
  ])
  addPlans(
    workbook,
    smallPlans.flatMap(([unit, service, plans]) =>
      plans.map(([unsur, cause, plan, quarters]) => {
        const name = unitNo(unit).unit
        return { unit: name, service, unsur, cause, plan, quarters, responsible: `Kepala ${name}` }
      }),
    ),
  )
  addEarlierPlans(workbook, [
    [2023, 'U9', 'Menambah papan petunjuk di setiap ruang layanan', 'Ya', 'Terpasang di keempat unit.', 'Foto'],
    [2023, 'U3', 'Mengumumkan janji waktu layanan', 'Ya', 'Diumumkan di situs dan loket.', 'Pengumuman'],
    [2023, 'U1', 'Menyusun contoh dokumen', 'Sebagian', 'Tersedia untuk layanan pengujian.', 'Contoh dokumen'],
  ])
  addAboutSheet(workbook, about)
  return packWorkbook(workbook, long)
}
