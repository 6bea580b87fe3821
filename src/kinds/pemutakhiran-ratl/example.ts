import type { WorkbookExample } from '../../workbook/invented-rows.ts'
import type { roundWorkbook } from './workbook.ts'

const [bureau, office, loka] = ['Biro Umpama', 'Balai Besar POM di Kota Misal', 'Loka POM di Kota Umpama']
const [first, second, third] = ['RATL-2026-1-1', 'RATL-2026-2-1', 'RATL-2026-2-2']

/** An invented round of three units: one form is missing, one action was closed, one is new. */
export const roundExample: WorkbookExample<ReturnType<typeof roundWorkbook>> = {
  report: {
    kind: 'pemutakhiran-ratl',
    number: 'CONTOH-5/2027',
    year: 2027,
    round: 'Semester I Tahun 2027',
    cutoff: '15/7/2027',
    due: '9/7/2027',
    date: '23/7/2027',
    place: 'Jakarta',
    agency: 'Badan Contoh Nasional',
    agencyShort: 'BCN',
    author: 'Inspektorat Contoh',
    meetingDate: '21/7/2027',
    meetingPlace: 'Ruang Rapat Contoh, Jakarta',
    representativeTitle: 'Kepala Biro Umpama',
    representativeName: 'Budi Contoh',
    signatoryTitle: 'Inspektur Contoh',
    signatoryName: 'Wulan Umpama',
  },
  unit: [
    { number: 1, name: bureau, group: 'Pusat' },
    { number: 2, name: office, group: 'Balai Besar POM' },
    { number: 3, name: loka, group: 'Loka POM' },
  ],
  form: [
    { unit: bureau, actions: 1, returned: 'Ya', returnedOn: '7/7/2027', file: 'RATL Biro Umpama.xlsx' },
    { unit: office, actions: 1, returned: 'Ya', returnedOn: '12/7/2027', file: 'RATL Balai Misal.xlsx' },
    { unit: loka, actions: 1, returned: 'Tidak' },
  ],
  ratl: [
    {
      id: first,
      year: 2026,
      number: '1',
      unit: bureau,
      service: 'Layanan Informasi',
      action: 'Menetapkan batas waktu jawaban dan memantaunya setiap minggu.',
      timeline: 'Juni 2027',
      statusBefore: 'Open',
      status: 'Close',
    },
    {
      id: second,
      year: 2026,
      number: '2',
      unit: office,
      service: 'Pengujian',
      action: 'Memasang daftar syarat pengujian di loket dan di laman.',
      timeline: '30/6/2027',
      statusBefore: 'Open',
      status: 'Open',
    },
    {
      id: third,
      year: 2026,
      number: '2',
      unit: office,
      service: 'Pengujian',
      action: 'Melatih petugas loket menjelaskan syarat pengujian.',
      timeline: 'Desember 2027',
      status: 'Open',
    },
    {
      id: 'RATL-2026-3-1',
      year: 2026,
      number: '3',
      unit: loka,
      service: 'Layanan Informasi',
      action: 'Menambah tempat duduk di ruang tunggu.',
      timeline: 'Desember 2027',
      statusBefore: 'Open',
      status: 'Open',
    },
  ],
  change: [
    {
      id: first,
      unit: bureau,
      column: 'Status',
      before: 'Open',
      after: 'Close',
      file: 'RATL Biro Umpama.xlsx',
      cell: 'I2',
    },
    {
      id: first,
      unit: bureau,
      column: 'Realisasi',
      after: 'Batas waktu ditetapkan',
      file: 'RATL Biro Umpama.xlsx',
      cell: 'J2',
    },
    {
      id: second,
      unit: office,
      column: 'Kendala',
      after: 'Bahan papan belum tersedia',
      file: 'RATL Balai Misal.xlsx',
      cell: 'M2',
    },
  ],
  finding: [
    {
      code: 'close-tanpa-bukti',
      title: 'Close tanpa bukti',
      unit: bureau,
      file: 'RATL Biro Umpama.xlsx',
      cell: 'L2',
      description: 'Rencana aksi berstatus Close, tetapi kolom Bukti kosong.',
    },
  ],
  attendance: [
    { name: 'Wulan Umpama', unit: 'Inspektorat Contoh', position: 'Inspektur' },
    { name: 'Budi Contoh', unit: bureau, position: 'Kepala Biro' },
    { name: 'Siti Misal', unit: office, position: 'Ketua Tim Pelayanan' },
  ],
  step: [
    { step: 'Melengkapi bukti rencana aksi yang sudah selesai.', owner: bureau, due: '31/7/2027' },
    { step: 'Menyampaikan formulir yang belum dikembalikan.', owner: loka, due: '31/7/2027' },
  ],
}
