import { type NoParams, type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'

interface ThemeProblems {
  'theme.no-default': NoParams
  'theme.not-json': { reason: string }
  'theme.unknown-setting': { name: string; known: readonly string[] }
  'theme.bad-value': { found: string; wanted: string }
  'theme.missing': { wanted: string }
  'theme.two-for-agency': { agency: string; other: string }
  'theme.low-contrast': { colour: string; ratio: string }
  'theme.narrow-page': { paper: string; width: number; height: number }
  'theme.high-head': { found: number; least: number }
  'theme.long-words': { found: number; most: number }
  'theme.unknown-word': { word: string }
  'theme.no-logo': { name: string }
  'theme.no-mark': { name: string }
  'theme.no-room-for-marks': NoParams
}

/** What can be wrong with a theme in `templates/tema/`. */
export const themeCatalogue: ProblemCatalogue<ThemeProblems> = {
  'theme.no-default': {
    severity: 'galat',
    example: {},
    message: () => 'Tema bawaan tidak ada.',
    hint: () => 'Kembalikan berkas bawaan.json; tema instansi hanya berisi yang berbeda darinya.',
  },
  'theme.not-json': {
    severity: 'galat',
    example: { reason: 'tanda } tidak diharapkan' },
    message: p => `Berkas tema tidak dapat dibaca: ${p.reason}.`,
    hint: () => 'Periksa tanda kutip, koma, dan kurung di sekitar baris itu; bandingkan dengan bawaan.json.',
  },
  'theme.unknown-setting': {
    severity: 'galat',
    example: { name: 'hurup', known: ['huruf', 'kertas'] },
    message: p => `Setelan "${p.name}" tidak dikenal.`,
    hint: p => `Yang ada di sini: ${p.known.join(', ')}.`,
  },
  'theme.bad-value': {
    severity: 'galat',
    example: { found: '"besar"', wanted: 'angka 7 sampai 16 (titik)' },
    message: p => `Nilainya ${p.found}.`,
    hint: p => `Tulis ${p.wanted}.`,
  },
  'theme.missing': {
    severity: 'galat',
    example: { wanted: 'angka 7 sampai 16 (titik)' },
    message: () => 'Setelan ini tidak ada.',
    hint: p => `Tambahkan: ${p.wanted}.`,
  },
  'theme.two-for-agency': {
    severity: 'galat',
    example: { agency: 'Badan Contoh', other: 'templates/tema/lain.json' },
    message: p => `"${p.agency}" disebut juga oleh ${p.other}.`,
    hint: () => 'Sebutkan setiap instansi dalam satu tema saja.',
  },
  'theme.low-contrast': {
    severity: 'galat',
    example: { colour: '#FFFF00', ratio: '1,1' },
    message: p => `Tulisan dengan atau di atas warna ${p.colour} sukar dibaca (kontras ${p.ratio}).`,
    hint: () => 'Pilih warna dengan kontras paling sedikit 4,5: dasar yang lebih muda atau huruf yang lebih tua.',
  },
  'theme.narrow-page': {
    severity: 'galat',
    example: { paper: 'A4', width: 90, height: 247 },
    message: p => `Pada kertas ${p.paper} tepi ini menyisakan ${p.width} × ${p.height} mm untuk isi.`,
    hint: () => 'Kecilkan tepi sampai tersisa paling sedikit 120 × 120 mm.',
  },
  'theme.high-head': {
    severity: 'galat',
    example: { found: 10, least: 17 },
    message: p => `Tepi atas ${p.found} mm terlalu sempit untuk kepala halaman.`,
    hint: p => `Besarkan menjadi paling sedikit ${p.least} mm, kecilkan hurufnya, atau kosongkan kepala halaman.`,
  },
  'theme.long-words': {
    severity: 'galat',
    example: { found: 80, most: 70 },
    message: p => `Tulisannya ${p.found} huruf, sedangkan tempatnya cukup untuk ${p.most}.`,
    hint: () => 'Persingkat tulisannya, atau kecilkan hurufnya.',
  },
  'theme.unknown-word': {
    severity: 'galat',
    example: { word: '{tanggal}' },
    message: p => `"${p.word}" tidak dikenal.`,
    hint: () => 'Yang dapat dipakai: {judul}, {unit}, dan {instansi}.',
  },
  'theme.no-logo': {
    severity: 'galat',
    example: { name: 'logo.png' },
    message: p => `Gambar "${p.name}" tidak ada di folder tema.`,
    hint: () => 'Letakkan gambar itu di templates/tema/ dan tulis namanya tanpa folder.',
  },
  'theme.no-mark': {
    severity: 'galat',
    example: { name: 'tanda.png' },
    message: p => `Gambar tanda "${p.name}" tidak ada di folder tema.`,
    hint: () => 'Letakkan gambar itu di templates/tema/ dan tulis namanya tanpa folder.',
  },
  'theme.no-room-for-marks': {
    severity: 'galat',
    example: {},
    message: () => 'Di bawah nama instansi pada sampul tidak ada tempat untuk gambar tanda.',
    hint: () =>
      'Kecilkan huruf sampul (ukuran.sampulJudul dan lainnya), singkatkan judulnya, atau kosongkan sampul.tanda.',
  },
}

export const themeProblem = problemsFrom(themeCatalogue)

type Catalogue = typeof themeCatalogue

/** What is wrong with a setting, by its path in the theme, before it is known which file says so. */
export type ThemeFault = {
  readonly [Code in keyof Catalogue]: {
    readonly code: Code
    readonly path: readonly string[]
    readonly params: Catalogue[Code]['example']
  }
}[keyof Catalogue]
