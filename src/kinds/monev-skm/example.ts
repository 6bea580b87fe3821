import type { WorkbookExample } from '../../workbook/invented-rows.ts'
import type { monevSkmWorkbook } from './workbook.ts'

const [bureau, office] = ['Biro Umpama', 'Balai Besar POM di Kota Misal']
const [information, testing] = ['Layanan Informasi', 'Pengujian']

/** The answers U1–U9 of one respondent: `434433344`. */
function answers(marks: string) {
  return Object.fromEntries([...marks].map((mark, index) => [`U${index + 1}`, Number(mark)]))
}

/** An invented agency of two units: a survey given as figures for 2024, and as answers for 2025. */
export const monevSkmExample: WorkbookExample<ReturnType<typeof monevSkmWorkbook>> = {
  report: {
    kind: 'monev-skm',
    number: 'CONTOH-1/2026',
    semester: 'I',
    year: 2026,
    date: '27/7/2026',
    place: 'Jakarta',
    agency: 'Badan Contoh Nasional',
    agencyShort: 'BCN',
    author: 'Inspektorat Contoh',
    assignmentNumber: 'CONTOH-2/2026',
    assignmentDate: '1/7/2026',
    cutoff: '15/7/2026',
    application: 'Sistem Pelaporan Contoh',
    signatoryTitle: 'Inspektur Contoh',
    signatoryName: 'Wulan Umpama',
  },
  team: [
    { role: 'Penanggung jawab', name: 'Wulan Umpama' },
    { role: 'Ketua', name: 'Budi Contoh' },
    { role: 'Anggota', name: 'Siti Misal' },
    { name: 'Andi Misal' },
  ],
  unit: [
    { number: 1, name: bureau, group: 'Pusat' },
    { number: 2, name: office, group: 'Balai Besar POM' },
  ],
  recommendation: [
    { year: 2024, number: '1', text: 'Meningkatkan kenyamanan sarana dan prasarana pelayanan.' },
    { year: 2024, number: '2', text: 'Mempercepat waktu penyelesaian pelayanan.' },
  ],
  target: [
    { year: 2024, target: 84.5 },
    { year: 2025, target: 86 },
  ],
  survey: [
    {
      year: 2024,
      respondents: 120,
      U1: 86.25,
      U2: 85.42,
      U3: 82.08,
      U4: 90.83,
      U5: 86.67,
      U6: 88.13,
      U7: 89.58,
      U8: 87.5,
      U9: 81.46,
    },
  ],
  answer: [
    { year: 2025, unit: bureau, service: information, date: '10/3/2025', ...answers('443443444') },
    { year: 2025, unit: bureau, service: information, date: '14/4/2025', ...answers('344444343') },
    { year: 2025, unit: bureau, service: information, date: '6/5/2025', ...answers('434443443') },
    { year: 2025, unit: office, service: testing, date: '12/3/2025', ...answers('333434443') },
    { year: 2025, unit: office, service: testing, date: '21/4/2025', ...answers('443434334') },
    { year: 2025, unit: office, service: testing, date: '19/5/2025', ...answers('344343443') },
  ],
  ratl: [
    {
      year: 2024,
      number: '1',
      unit: bureau,
      recommendationNumber: '1',
      timeline: '30/6/2025',
      status: 'Close',
      action: 'Menata ulang ruang tunggu layanan informasi.',
      owner: 'Subbagian Umum',
    },
    {
      recommendationNumber: '2',
      timeline: 'TW III 2025',
      status: 'Close',
      action: 'Menyusun jadwal petugas pada jam sibuk.',
    },
    {
      number: '2',
      unit: office,
      recommendationNumber: '2',
      timeline: 'September 2026',
      status: 'Open',
      action: 'Menambah satu petugas penerima sampel.',
    },
    {
      year: 2025,
      number: '1',
      unit: bureau,
      service: information,
      timeline: 'Desember 2026',
      status: 'Open',
      recommendation: 'Mempercepat jawaban atas permintaan informasi.',
      unsur: 'Waktu Penyelesaian',
      action: 'Menetapkan batas waktu jawaban dan memantaunya setiap minggu.',
    },
    {
      number: '2',
      unit: office,
      service: testing,
      timeline: '30 Juni 2026',
      status: 'Close',
      recommendation: 'Memperjelas syarat pengujian.',
      unsur: 'Persyaratan',
      action: 'Memasang daftar syarat pengujian di loket dan di laman.',
    },
  ],
}
