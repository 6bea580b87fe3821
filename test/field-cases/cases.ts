/** An input as an office hands it in, and what is right. */
export interface FieldCase {
  readonly input: string
  /** Some of the figures for machines; null where no report is to be made. */
  readonly figures: Readonly<Record<string, unknown>> | null
  /** Lines of the summary that people read. */
  readonly summary?: readonly string[]
  /**
   * All that is told, in its order: severity, code and place of each problem, or a pattern for these and its sentence where
   * the sentence is what counts.
   */
  readonly told: readonly (string | RegExp)[]
}

const overdue = 'peringatan ratl.open-past-deadline RATL 2022!F3'

const ratl = { units: 2, recommendations: 2, actions: 4, closed: 2, open: 2, percent: '50.00' }
const skmOf = (ikm: string, grade: string) => ({ 2022: { ikm, grade } })
const semester = { skm: skmOf('86.11', 'B'), ratl: { total: ratl } }

const month = {
  respondents: { used: 8 },
  spkp: { index: '3.50' },
  spak: { index: '3.80' },
  threeMonthMean: { spkp: '3.52', spak: '3.81', months: 3 },
}

/** Reports by semester: IKM 86,11 (B), four actions, two of them closed, one open past its deadline. */
const semesterCases: readonly FieldCase[] = [
  {
    input: 'judul-nama-pendek.xlsx',
    figures: semester,
    told: [overdue, /skm\.swapped-unsur Responden!.*nama/],
  },
  {
    input: 'lembar-skm-judul-nama-pendek.xlsx',
    figures: { skm: skmOf('81.67', 'B'), ratl: { total: ratl } },
    told: [overdue, /skm\.swapped-unsur SKM!/, /skm\.swapped-unsur SKM!/],
  },
  {
    input: 'judul-kode-dengan-nama-dalam-kurung.xlsx',
    figures: { skm: skmOf('80.56', 'B'), ratl: { total: ratl } },
    told: [overdue],
  },
  {
    input: 'judul-dua-tingkat-nama-menang-atas-kode.xlsx',
    figures: semester,
    told: [overdue, /skm\.swapped-unsur Responden!/, /skm\.swapped-unsur Responden!/],
  },
  {
    input: 'lembar-ratl-tahun-2021.xlsx',
    figures: { ratl: { 2021: { actions: 2 }, total: { ...ratl, recommendations: 4, actions: 6, closed: 3, open: 3 } } },
    told: [
      'peringatan sheet.read-as RATL Tahun 2021',
      'peringatan ratl.open-past-deadline RATL Tahun 2021!F2',
      'peringatan ratl.open-past-deadline RATL 2022!F3',
    ],
  },
  {
    input: 'judul-dengan-format-dalam-kurung.xlsx',
    figures: semester,
    summary: ['2 open, 1 lewat waktu'],
    told: [overdue],
  },
  {
    input: 'tanggal-iso-dengan-jam-nol',
    figures: semester,
    told: [overdue, /responden\.duplicate/, /responden\.duplicate/],
  },
  { input: 'baris-jumlah-berisi-jumlah.xlsx', figures: semester, told: [overdue] },
  { input: 'gambar-dalam-sel.xlsx', figures: semester, told: [/^peringatan .*RATL 2022.*gambar/i, overdue] },
  {
    input: 'baris-nomor-kolom.xlsx',
    figures: semester,
    told: ['peringatan ratl.open-past-deadline RATL 2022!F4'],
  },
  { input: 'catatan-sumber-di-bawah-tabel.xlsx', figures: semester, told: [overdue] },
  {
    input: 'legenda-di-samping-tabel.xlsx',
    figures: semester,
    told: ['peringatan sheet.unknown-column Responden!P1', overdue],
  },
  {
    input: 'baris-tersaring-tetap-dihitung.xlsx',
    figures: semester,
    told: [/^peringatan .*RATL 2022.*\b3\b.*\b5\b/, overdue],
  },
  { input: 'baris-dicoret-tetap-dihitung.xlsx', figures: semester, told: [/^peringatan .*RATL 2022.*\b3\b/, overdue] },
  { input: 'isian-dengan-titik-dua.xlsx', figures: semester, told: [overdue] },
  { input: 'isian-dengan-kolom-titik-dua.xlsx', figures: semester, told: [overdue] },
  { input: 'semester-ditulis-semester-i.xlsx', figures: semester, told: [overdue] },
  { input: 'format-ods.ods', figures: null, told: [/^galat input\.other-format.*simpan ulang sebagai .*\.xlsx/i] },
  { input: 'format-xls.xls', figures: null, told: [/^galat input\.other-format.*simpan ulang sebagai .*\.xlsx/i] },
]

/** The months name unsur that need attention and have no follow-up. */
const unattended = [/^peringatan tindak-lanjut\.missing .*SPKP/, /^peringatan tindak-lanjut\.missing .*SPAK/]

/** Reports by month: eight respondents, IPKP 3,50 and IPAK 3,80, of three months 3,52 and 3,81. */
const monthCases: readonly FieldCase[] = [
  { input: 'judul-kisi-google.xlsx', figures: month, told: unattended },
  { input: 'status-satu-sebagai-teks', figures: month, told: unattended },
  {
    input: 'layanan-belum-selesai-semua.xlsx',
    figures: { respondents: { used: 0 }, spkp: { index: null }, spak: { index: null } },
    told: [/^peringatan .*Responden.*\b8\b/],
  },
  { input: 'waktu-google-gmt7', figures: month, told: unattended },
  { input: 'waktu-iso-dengan-zona', figures: month, told: unattended },
  { input: 'waktu-bulan-di-depan.xlsx', figures: null, told: [/^galat column\.month-first Responden/] },
  { input: 'jawaban-kata.xlsx', figures: month, told: unattended },
  {
    input: 'tanda-strip-di-kolom-opsional.xlsx',
    figures: month,
    told: [
      ...[2, 3, 4, 5, 6, 7, 8, 9].map(row => `peringatan responden.blank-status Responden!I${row}`),
      ...unattended,
    ],
  },
  {
    input: 'data-diri-sulit-dikelompokkan.xlsx',
    figures: month,
    told: [
      ...[2, 3, 4, 7, 8].map(row => `peringatan responden.age-unreadable Responden!D${row}`),
      'peringatan responden.sex-unreadable Responden!E9',
      ...unattended,
    ],
  },
  {
    input: 'kolom-bergeser.xlsx',
    figures: null,
    told: [
      'peringatan sheet.unknown Rekap A… Q…',
      /sheet\.unknown-column Responden!Y1: Kolom "Catatan Bu [^"]*" tidak dikenal/,
      'peringatan responden.age-unreadable Responden!D2',
      'peringatan responden.sex-unreadable Responden!E4',
      /layanan\.unknown Responden!B5: Layanan "B… Q…" tidak ada/,
      /cell\.not-a-choice Responden!I6: "Status Layanan" berisi "A… Q…"/,
      /cell\.unknown-answer Responden!J7: Kata jawaban "N… Q…" tidak dikenal.* Untuk kata di sel ini/,
      /cell\.not-a-date Responden!A8: "Waktu Pengisian" berisi "T… Q…"/,
      /tindak-lanjut\.unknown-unsur Tindak Lanjut!B2: "J… Q…" bukan unsur/,
      'peringatan tindak-lanjut.missing Responden!K2',
    ],
  },
]

export const fieldCases: readonly FieldCase[] = [...semesterCases, ...monthCases]
