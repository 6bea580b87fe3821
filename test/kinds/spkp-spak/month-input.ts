import type { Written } from '../../workbook/build-sheet.ts'

/** The tables of a workbook as rows of cells, the titles first. */
export type Workbook = Readonly<Record<string, readonly (readonly Written[])[]>>

const unsur = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'P1', 'P2', 'P3', 'P4', 'P5']
const personal = ['Nama', 'Usia', 'Jenis Kelamin', 'Pendidikan', 'Pekerjaan', 'Instansi', 'Status Layanan']
export const respondentTitles = ['Waktu Pengisian', 'Jenis Layanan', ...unsur, ...personal, 'Saran SPKP', 'Saran SPAK']

export type PersonalCells = Partial<Readonly<Record<(typeof respondentTitles)[number], Written>>>

/** A row of the sheet Responden; `answers` as `44434444 44434`, `-` for a blank. */
export function respondent(filledAt: Written, service: string, answers: string, more: PersonalCells = {}): Written[] {
  const given = [...answers.replace(' ', '')].map(mark => (mark === '-' ? null : Number(mark)))
  const rest = [...personal, 'Saran SPKP', 'Saran SPAK'].map(title => more[title] ?? null)
  return [filledAt, service, ...given, ...rest]
}

export const services = { certification: 'Sertifikasi', consulting: 'Konsultasi' } as const

/** January 2026 without any problem; three respondents of two services. */
export const goodMonth: Workbook = {
  Laporan: [
    ['Isian', 'Nilai'],
    ['Jenis', 'spkp-spak'],
    ['Bulan', 'Januari 2026'],
    ['Tanggal', '5 Februari 2026'],
    ['Tempat', 'Jakarta'],
    ['Instansi', 'Badan Contoh Nasional'],
    ['Singkatan Instansi', 'BCN'],
    ['Unit Kerja', 'Direktorat Layanan Percontohan'],
    ['Singkatan Unit', 'DLP'],
    ['Tugas Unit', 'Melaksanakan pelayanan sertifikasi.'],
    ['Nomor Surat Dasar', 'CONTOH-1/2026'],
    ['Tanggal Surat Dasar', '2/1/2026'],
    ['Aplikasi Sumber', 'Sistem Layanan Contoh'],
    ['Jabatan Penandatangan', 'Direktur'],
    ['Nama Penandatangan', 'Budi Contoh'],
  ],
  Layanan: [
    ['Jenis Layanan', 'Tautan Survei', 'Penerima Layanan'],
    [services.certification, 'https://survei.contoh.id', 20],
    [services.consulting, null, null],
  ],
  Responden: [
    respondentTitles,
    respondent('09/01/2026 10:00', services.certification, '44434444 44444'),
    respondent('08/01/2026 09:00', services.consulting, '4443444- 44434'),
    respondent('09/01/2026 08:00', services.certification, '43424444 44444'),
  ],
  'Tindak Lanjut': [
    ['Survei', 'Unsur', 'Tindak Lanjut', 'Target Waktu', 'Status', 'Bulan'],
    ['SPKP', 'U4', 'Melatih petugas pengaduan', '31/03/2026', 'Open', null],
    ['SPKP', 'Waktu pelayanan', 'Meninjau standar waktu', '31/12/2025', 'Close', null],
    ['SPAK', 'P4 Pungutan liar (pungli)', 'Memasang daftar tarif', 'Maret 2026', 'Open', '12/2025'],
  ],
  Riwayat: [
    ['Bulan', 'SPKP', 'SPAK', 'Responden'],
    ['12/2025', '3,75', 3.9, 30],
    ['November 2025', 3.7, '3,80', 30],
  ],
  Upaya: [
    ['Kelompok', 'Upaya'],
    ['Pencegahan', 'Mengumumkan tarif'],
    [null, 'Menandatangani pakta integritas'],
  ],
}

/** The month with other respondents. */
export function withRespondents(rows: readonly (readonly Written[])[], workbook: Workbook = goodMonth): Workbook {
  return { ...workbook, Responden: [respondentTitles, ...rows] }
}

/** The month with one entry of the sheet Laporan changed or added. */
export function withFact(title: string, value: Written, workbook: Workbook = goodMonth): Workbook {
  const others = (workbook.Laporan ?? []).filter(([name]) => name !== title)
  return { ...workbook, Laporan: [...others, [title, value]] }
}

/** The month with other rows under the titles of a sheet. */
export function withRows(
  sheet: string,
  rows: readonly (readonly Written[])[],
  workbook: Workbook = goodMonth,
): Workbook {
  return { ...workbook, [sheet]: [...(workbook[sheet] ?? []).slice(0, 1), ...rows] }
}
