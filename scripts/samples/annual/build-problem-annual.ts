import { addSheet } from '../monthly/month-sheets.ts'
import { problemUnits } from '../problems/problem-units.ts'
import { packWorkbook, startWorkbook } from '../workbook/pack-workbook.ts'
import { addAboutSheet, addTeamSheet, addUnitSheet } from '../workbook/report-sheets.ts'
import { addAnnualReport } from './annual-sheets.ts'
import {
  problemEarlierPlans,
  problemPlans,
  problemPopulations,
  problemProfile,
  problemRespondents,
  problemResults,
  problemTargets,
  problemTrend,
} from './problem-annual.ts'

const about = [
  'Berkas ini dibuat untuk menunjukkan temuan pemeriksaan: setiap aturan pemeriksaan menemukan sesuatu di sini.',
  'Unit, orang, nomor, dan jawaban seluruhnya rekaan. Tidak ada galat, sehingga laporannya dapat dibuat.',
]

const sheets = [
  ...[problemPopulations, problemTargets, problemResults, problemRespondents],
  ...[problemProfile, problemTrend, problemPlans, problemEarlierPlans],
]

/** The survey of 2023 in six invented units: every rule of the audit finds something, and nothing is an error. */
export async function buildProblemAnnual(): Promise<Uint8Array> {
  const workbook = startWorkbook('2024-01-12')
  addAnnualReport(workbook, {
    number: 'CONTOH-03/ITTAMA/SKM/01/2024',
    ...{ year: 2023, from: '2023-02-01', to: '2023-11-30', date: '2024-01-12', forum: '2023-12-14' },
    more: [['Aturan Rekomendasi', '2021']],
  })
  addTeamSheet(workbook)
  addUnitSheet(workbook, problemUnits)
  for (const sheet of sheets) addSheet(workbook, sheet)
  addAboutSheet(workbook, about)
  return packWorkbook(workbook)
}
