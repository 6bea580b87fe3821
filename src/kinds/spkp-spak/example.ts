import type { WorkbookExample } from '../../workbook/invented-rows.ts'
import type { spkpSpakWorkbook } from './workbook.ts'

const [certification, consultation] = ['Sertifikasi', 'Konsultasi']

/** The answers U1–U8 and P1–P5 of one respondent: `44344344 44344`. */
function answers(marks: string) {
  const [spkp = '', spak = ''] = marks.split(' ')
  const ofSurvey = (letter: string, digits: string) =>
    [...digits].map((digit, index) => [`${letter}${index + 1}`, Number(digit)] as const)
  return Object.fromEntries([...ofSurvey('U', spkp), ...ofSurvey('P', spak)])
}

/** A month of an invented unit with two services. */
export const spkpSpakExample: WorkbookExample<ReturnType<typeof spkpSpakWorkbook>> = {
  report: {
    kind: 'spkp-spak',
    month: 'Maret 2026',
    date: '6/4/2026',
    place: 'Jakarta',
    agency: 'Badan Contoh Nasional',
    agencyShort: 'BCN',
    author: 'Direktorat Layanan Percontohan',
    authorShort: 'DLP',
    task: 'Melaksanakan pelayanan sertifikasi bagi pelaku usaha.',
    letterNumber: 'CONTOH-3/2026',
    letterDate: '2/1/2026',
    application: 'Sistem Layanan Contoh',
    applicationLink: 'https://layanan.contoh.id',
    signatoryTitle: 'Direktur Layanan Percontohan',
    signatoryName: 'Wulan Umpama',
    targetSpkp: 3.5,
    targetSpak: 3.5,
  },
  service: [
    { name: certification, link: 'https://survei.contoh.id/sertifikasi', recipients: 12 },
    { name: consultation, link: 'https://survei.contoh.id/konsultasi', recipients: 8 },
  ],
  respondent: [
    {
      filledAt: '3/3/2026 09:05:00',
      service: certification,
      name: 'Warga A',
      age: 34,
      sex: 'Perempuan',
      education: 'S1',
      job: 'Apoteker',
      employer: 'PT Contoh Farma',
      isComplete: '100%',
      ...answers('44344344 44344'),
    },
    {
      filledAt: '9/3/2026 13:40:00',
      service: consultation,
      name: 'Warga B',
      age: 27,
      sex: 'Laki-laki',
      education: 'D3',
      job: 'Wiraswasta',
      isComplete: '100%',
      ...answers('34443443 44434'),
      suggestionSpkp: 'Antrean pagi agar dipercepat.',
    },
    {
      filledAt: '17/3/2026 10:12:00',
      service: certification,
      name: 'Warga C',
      age: 45,
      sex: 'Perempuan',
      education: 'S2',
      job: 'Pegawai swasta',
      employer: 'CV Misal Sehat',
      isComplete: '100%',
      ...answers('44434444 44444'),
    },
    {
      filledAt: '26/3/2026 14:55:00',
      service: consultation,
      name: 'Warga D',
      age: 52,
      sex: 'Laki-laki',
      education: 'SMA',
      job: 'Wiraswasta',
      isComplete: '100%',
      ...answers('43344434 34444'),
    },
  ],
  action: [
    {
      survey: 'SPKP',
      unsur: 'U3',
      timeline: '30/4/2026',
      status: 'Open',
      action: 'Menambah satu loket pada pagi hari.',
    },
    {
      survey: 'SPAK',
      unsur: 'P3',
      timeline: 'TW II 2026',
      status: 'Close',
      action: 'Memasang maklumat layanan tanpa pungutan di setiap loket.',
    },
  ],
  history: [
    { month: 'Januari 2026', spkp: 3.58, spak: 3.66, respondents: 9 },
    { month: 'Februari 2026', spkp: 3.61, spak: 3.7, respondents: 11 },
  ],
  effort: [
    { group: 'Sosialisasi', effort: 'Menyampaikan larangan gratifikasi kepada seluruh petugas.' },
    { effort: 'Memasang banner antikorupsi di ruang tunggu.' },
    { group: 'Pengawasan', effort: 'Membuka saluran pengaduan yang ditindaklanjuti setiap minggu.' },
  ],
}
