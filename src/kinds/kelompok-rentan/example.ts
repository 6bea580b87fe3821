import type { WorkbookExample } from '../../workbook/invented-rows.ts'
import type { vulnerableWorkbook } from './workbook.ts'

const [office, loka] = ['Balai Umpama', 'Loka Misal']

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
    kind: 'kelompok-rentan',
    number: 'CONTOH-9/2026',
    year: 2025,
    date: '30/1/2026',
    place: 'Jakarta',
    agency: 'Badan Contoh Nasional',
    agencyShort: 'BCN',
    author: 'Inspektorat Contoh',
    state: 'final',
    settled: '19/12/2025',
    observedFrom: '6/10/2025',
    observedTo: '31/10/2025',
    signatoryTitle: 'Inspektur Contoh',
    signatoryName: 'Wulan Umpama',
  },
  team: [
    { role: 'Ketua', name: 'Budi Contoh' },
    { role: 'Anggota', name: 'Siti Misal' },
  ],
  unit: [
    { number: 1, name: office, floors: 2 },
    { number: 2, name: loka, floors: 1 },
  ],
  facility: [...found(office, '55434544354554'), ...found(loka, '454-3x45x4xx5x')],
  support: [...supported(office, ['Ya', 'Ya', 'Ya', 'Ya']), ...supported(loka, ['Ya', 'Tidak', 'Ya', 'Tidak'])],
  plan: [
    {
      subject: loka,
      about: 'Toilet khusus',
      plan: 'Membangun satu toilet khusus di lantai dasar.',
      timeline: '30/6/2026',
      budget: 'Rp45.000.000 (DIPA 2026)',
      owner: 'Kepala Loka',
      status: 'Open',
    },
  ],
}
