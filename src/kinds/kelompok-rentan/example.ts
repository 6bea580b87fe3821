import type { WorkbookExample } from '../../workbook/invented-rows.ts'
import {
  inventedLoka,
  inventedOffice,
  inventedReport,
  inventedTeam,
} from '../parts/evaluation/report/invented-report.ts'
import type { vulnerableWorkbook } from './workbook.ts'

/** Fourteen facilities of one unit: its condition where one is there, `x` where it is not, `-` where it does not apply. */
function found(subject: string, states: string) {
  return [...states].map((state, index) => ({
    subject,
    code: String(index + 1),
    ...(state === '-' && { note: 'Gedung satu lantai.' }),
    ...(/\d/.test(state) && { count: 1, condition: state }),
    state: state === 'x' ? 'Tidak' : state === '-' ? 'TB' : 'Ya',
  }))
}

function supported(subject: string, states: readonly ('Ya' | 'Tidak')[]) {
  const items = ['SOP pelayanan bagi kelompok rentan', 'Petugas terlatih', 'Anggaran', 'Informasi yang mudah diakses']
  return items.map((name, index) => ({ subject, code: `D${index + 1}`, name, state: states[index] ?? 'Tidak' }))
}

/** An invented report on two units: one has nearly all, the other plans what it lacks. */
export const facilityExample: WorkbookExample<ReturnType<typeof vulnerableWorkbook>> = {
  report: {
    ...inventedReport,
    kind: 'kelompok-rentan',
    number: 'CONTOH-9/2026',
    observedFrom: '6/10/2025',
    observedTo: '31/10/2025',
  },
  team: inventedTeam,
  unit: [
    { number: 1, name: inventedOffice, floors: 2 },
    { number: 2, name: inventedLoka, floors: 1 },
  ],
  facility: [...found(inventedOffice, '55434544354554'), ...found(inventedLoka, '454-3x45x4xx5x')],
  support: [
    ...supported(inventedOffice, ['Ya', 'Ya', 'Ya', 'Ya']),
    ...supported(inventedLoka, ['Ya', 'Tidak', 'Ya', 'Tidak']),
  ],
  plan: [
    {
      subject: inventedLoka,
      about: 'Toilet khusus',
      plan: 'Membangun satu toilet khusus di lantai dasar.',
      timeline: '30/6/2026',
      budget: 'Rp45.000.000 (DIPA 2026)',
      owner: 'Kepala Loka',
      status: 'Open',
    },
  ],
}
