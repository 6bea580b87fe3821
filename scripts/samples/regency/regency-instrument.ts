/** A row of the sheet Instrumen: an unsur, or a part of one. */
export interface RegencyCriterion {
  readonly code: string
  readonly name: string
  readonly partOf?: string
  readonly question?: string
  readonly words?: readonly [string, string, string, string]
}

const suitable = ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'] as const
const easy = ['Tidak mudah', 'Kurang mudah', 'Mudah', 'Sangat mudah'] as const
const quick = ['Tidak cepat', 'Kurang cepat', 'Cepat', 'Sangat cepat'] as const
const good = ['Tidak baik', 'Kurang baik', 'Baik', 'Sangat baik'] as const
const able = ['Tidak mampu', 'Kurang mampu', 'Mampu', 'Sangat mampu'] as const
const polite = ['Tidak sopan dan ramah', 'Kurang sopan dan ramah', 'Sopan dan ramah', 'Sangat sopan dan ramah'] as const

/** The questionnaire of the regency: nine unsur in its own words, two of them asked for in parts. */
export const regencyCriteria: readonly RegencyCriterion[] = [
  { code: 'U1', name: 'Persyaratan' },
  {
    ...{ code: 'U1.1', name: 'Kejelasan persyaratan', partOf: 'U1', words: easy },
    question: 'Apakah syarat yang harus Bapak/Ibu bawa mudah diketahui sebelum datang?',
  },
  {
    ...{ code: 'U1.2', name: 'Kesesuaian persyaratan', partOf: 'U1', words: suitable },
    question: 'Apakah syarat yang diminta petugas sesuai dengan yang diumumkan?',
  },
  {
    ...{ code: 'U2', name: 'Sistem, Mekanisme, dan Prosedur', words: easy },
    question: 'Apakah alur pelayanan mudah diikuti, dari mengambil nomor antrean sampai selesai?',
  },
  {
    ...{ code: 'U3', name: 'Waktu Penyelesaian', words: quick },
    question: 'Apakah pelayanan diselesaikan dengan cepat menurut waktu yang dijanjikan?',
  },
  {
    ...{ code: 'U4', name: 'Biaya/Tarif', words: suitable },
    question: 'Apakah biaya yang Bapak/Ibu bayar sesuai dengan tarif resmi? Bila gratis, pilih sangat sesuai.',
  },
  {
    ...{ code: 'U5', name: 'Produk Spesifikasi Jenis Pelayanan', words: suitable },
    question: 'Apakah hasil pelayanan yang diterima sesuai dengan yang tercantum dalam standar pelayanan?',
  },
  {
    ...{ code: 'U6', name: 'Kompetensi Pelaksana', words: able },
    question: 'Apakah petugas mampu menjelaskan dan menyelesaikan keperluan Bapak/Ibu?',
  },
  {
    ...{ code: 'U7', name: 'Perilaku Pelaksana', words: polite },
    question: 'Apakah petugas melayani dengan sopan dan ramah?',
  },
  {
    ...{ code: 'U8', name: 'Penanganan Pengaduan, Saran, dan Masukan', words: good },
    question: 'Apakah pengaduan dan saran Bapak/Ibu ditanggapi dengan baik?',
  },
  { code: 'U9', name: 'Sarana dan Prasarana' },
  {
    ...{ code: 'U9.1', name: 'Ruang tunggu', partOf: 'U9', words: good },
    question: 'Apakah ruang tunggu bersih, teduh, dan cukup tempat duduknya?',
  },
  {
    ...{ code: 'U9.2', name: 'Toilet', partOf: 'U9', words: good },
    question: 'Apakah toilet bagi pengunjung bersih dan berfungsi?',
  },
  {
    ...{ code: 'U9.3', name: 'Kemudahan bagi kelompok rentan', partOf: 'U9', words: good },
    question: 'Apakah tersedia sarana bagi penyandang disabilitas, lansia, serta ibu hamil dan menyusui?',
  },
]

/** What a respondent answers: the parts of an unsur in its place. */
export const regencyQuestions = regencyCriteria.filter(({ code }) => regencyCriteria.every(one => one.partOf !== code))

/** What a result given as figures has values for. */
export const regencyUnsur = regencyCriteria.filter(({ partOf }) => partOf === undefined)
