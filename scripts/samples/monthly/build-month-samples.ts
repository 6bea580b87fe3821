import { addMonths, type CalendarMonth, formatMonth } from '../../../src/base/dates/calendar-month.ts'
import { packWorkbook, startWorkbook } from '../workbook/pack-workbook.ts'
import { addAboutSheet } from '../workbook/report-sheets.ts'
import type { HolidayYear } from '../working-days.ts'
import { drawForms, type Form, type MonthPlan } from './draw-forms.ts'
import { earlierYear, type HistoryRow, toHistory } from './history.ts'
import { addEfforts, addFollowUps, addForms, addHistory, addMonthReport, addServices } from './month-sheets.ts'
import { services } from './services.ts'

/** Two, thirty, thirty-one and eighty-four respondents, and none: every case of the rule of the first thirty. */
const plans: readonly MonthPlan[] = [
  { month: '2025-01', respondents: 2, incomplete: 0, weak: { U4: 60 } },
  { month: '2025-02', respondents: 30, incomplete: 0, weak: { U4: 55, U2: 25 } },
  { month: '2025-03', respondents: 31, incomplete: 2, weak: { U4: 70, U5: 60, U2: 40, U3: 35 } },
  { month: '2025-04', respondents: 84, incomplete: 6, weak: { U4: 40, U5: 30, P4: 20 } },
  { month: '2025-05', respondents: 0, incomplete: 1, weak: {} },
]

const about = [
  'Berkas ini adalah data contoh; direktorat, layanan, nomor surat, dan seluruh jawabannya rekaan.',
  'Nama orang dan perusahaan dibuat agar tampak sebagai contoh; tidak ada orang yang sebenarnya.',
]

const followUps: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '2025-01': [['SPKP', 'U4', 'Memasang sarana pengaduan pada halaman depan situs', '28/02/2025', 'Open', '01/2025']],
  '2025-02': [
    ['SPKP', 'Penanganan pengaduan', 'Melatih petugas pengaduan', '31/03/2025', 'Open', '02/2025'],
    ['SPKP', 'U4', 'Memasang sarana pengaduan pada halaman depan situs', '28/02/2025', 'Close', '01/2025'],
  ],
  '2025-03': [
    ['SPKP', 'U4', 'Mengumumkan lama penanganan setiap pengaduan', '30/04/2025', 'Open', '03/2025'],
    ['SPKP', 'U5', 'Menambah kursi ruang tunggu dan memperbaiki jaringan', 'April 2025', 'Open', '03/2025'],
    ['SPKP', 'U4', 'Melatih petugas pengaduan', '31/03/2025', 'Close', '02/2025'],
  ],
  '2025-04': [
    ['SPAK', 'P4', 'Memasang daftar tarif resmi di setiap loket', '31/05/2025', 'Open', '04/2025'],
    ['SPKP', 'U4', 'Mengumumkan lama penanganan setiap pengaduan', '30/04/2025', 'Close', '03/2025'],
    ['SPKP', 'U5', 'Menambah kursi ruang tunggu dan memperbaiki jaringan', 'April 2025', 'Open', '03/2025'],
  ],
  '2025-05': [['SPKP', 'U5', 'Menambah kursi ruang tunggu dan memperbaiki jaringan', 'April 2025', 'Close', '03/2025']],
}

/** The monthly samples; each month stands in the history of those after it. */
export async function buildMonthSamples(holidays: readonly HolidayYear[]) {
  const files = []
  let history: readonly HistoryRow[] = earlierYear
  for (const plan of plans) {
    const forms = drawForms(plan, holidays)
    files.push({ name: `spkp-spak-${plan.month}.xlsx`, bytes: await buildMonth(plan.month, forms, history) })
    history = [...history, toHistory(plan.month, forms)]
  }
  return files
}

async function buildMonth(month: string, forms: readonly Form[], history: readonly HistoryRow[]): Promise<Uint8Array> {
  const date = `${addMonths(month as CalendarMonth, 1)}-05`
  const workbook = startWorkbook(date)
  addMonthReport(workbook, formatMonth(month as CalendarMonth), date)
  // Not everyone who receives a service fills in the form.
  addServices(
    workbook,
    services.map(({ name }) => forms.filter(({ service }) => service === name).length + 3),
  )
  addForms(workbook, moveFirstBehind(forms))
  addFollowUps(workbook, followUps[month] ?? [])
  addHistory(workbook, history)
  addEfforts(workbook)
  addAboutSheet(workbook, about)
  return packWorkbook(workbook)
}

/** Rows are not always in the order of filling in; the rule goes by the time, not by the row. */
function moveFirstBehind(forms: readonly Form[]): readonly Form[] {
  return [...forms.slice(1), ...forms.slice(0, 1)]
}
