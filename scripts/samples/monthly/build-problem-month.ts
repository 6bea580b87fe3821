import type { CellValue } from 'exceljs'
import { packWorkbook, startWorkbook } from '../workbook/pack-workbook.ts'
import { addAboutSheet } from '../workbook/report-sheets.ts'
import type { HolidayYear } from '../working-days.ts'
import { drawForms, type Form } from './draw-forms.ts'
import { earlierYear } from './history.ts'
import { addEfforts, addFollowUps, addForms, addHistory, addMonthReport, addServices } from './month-sheets.ts'
import { services } from './services.ts'

const about = [
  'Berkas ini dibuat untuk menunjukkan temuan pemeriksaan: setiap aturan pemeriksaan menemukan sesuatu di sini.',
  'Orang, layanan, nomor, dan jawaban seluruhnya rekaan. Tidak ada galat, sehingga laporannya dapat dibuat.',
]

const [consulting, certification, testing] = services

/** June 2025: every rule of the audit finds something, and nothing is an error. */
export async function buildProblemMonth(holidays: readonly HolidayYear[]): Promise<Uint8Array> {
  const workbook = startWorkbook('2025-07-04')
  addMonthReport(workbook, 'Juni 2025', '2025-07-04')
  const total: readonly CellValue[] = ['Jumlah', null, 99]
  addServices(workbook, [40, 4, 30], [total])
  const plan = { month: '2025-06', respondents: 30, incomplete: 0, weak: { U4: 95 } }
  addForms(workbook, spoil(drawForms(plan, holidays)))
  // Of last month and done: what is found this month has no follow-up.
  addFollowUps(workbook, [
    ['SPKP', 'U4', 'Menghubungi Ibu Rina Umpama tentang pengaduannya', '31/05/2025', 'Close', '05/2025'],
  ])
  addHistory(workbook, [
    ...earlierYear.slice(7),
    // No answers of two respondents have this mean, and June is what the report itself computes.
    { month: '2025-05', spkp: 3.97, spak: 3.9, respondents: 2 },
    { month: '2025-06', spkp: 3.1, spak: 3.2, respondents: 30 },
  ])
  addEfforts(workbook)
  addAboutSheet(workbook, about)
  return packWorkbook(workbook)
}

const bestAnswers = new Map(['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'P1', 'P2', 'P3'].map(code => [code, 4]))

/** Twelve uniform forms of one service; a form sent twice; one of another month; personal data in suggestions. */
function spoil(forms: readonly Form[]): readonly Form[] {
  const [first, ...others] = forms
  if (first === undefined) throw new Error('no forms to spoil')
  const placed = others.map((form, index): Form => {
    if (index < 12) return { ...form, service: testing.name, answers: bestAnswers }
    return { ...form, service: index < 20 ? certification.name : consulting.name }
  })
  const answers = new Map([...first.answers, ['U4', 2], ['U5', 3]] as const)
  const twice: Form = { ...first, service: consulting.name, answers }
  const suggestions = [
    'Mohon dihubungi Bapak Agus Teladan di 0812-0000-0000',
    'Surel saya contoh@contoh.invalid',
    'NIK 0000000000000000 sudah benar?',
    'Saya ig: contoh_saja, tinggal di Jl. Contoh No. 5, mobil B 1234 XYZ; kata Wulandari Contoh antreannya lama',
  ]
  return [
    ...[twice, { ...twice, name: 'Ani Contoh' }],
    { ...twice, name: 'Yuni Umpama', filledAt: new Date(Date.parse('2025-07-01T09:00:00Z')) },
    ...placed.map((form, index) => ({ ...form, suggestionSpkp: suggestions[index] ?? form.suggestionSpkp })),
  ]
}
