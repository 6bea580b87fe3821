import { z } from 'zod'
import { zones } from '../base/dates/zoned-time.ts'

/** Every rule of the schema says, as its message, what is wanted; the path and what was found are added elsewhere. */
const between = (least: number, most: number, unit: string) => {
  const wanted = `angka ${least} sampai ${most} (${unit})`
  return z.number(wanted).min(least, wanted).max(most, wanted)
}

/** Letters that are read, and those of titles. */
const letters = between(7, 16, 'titik')
const titles = between(8, 36, 'titik')
const margin = between(10, 60, 'mm')
const margins = z.strictObject({ atas: margin, kanan: margin, bawah: margin, kiri: margin }, 'empat tepi')
const colour = z.string('warna seperti #1F4E79').regex(/^#[0-9A-F]{6}$/i, 'warna seperti #1F4E79')
/** What is wanted of the colours of grades. */
export const wantedRamp = 'daftar warna mutu, sedikitnya dua, dari yang terbaik'
const words = z.string('teks dalam tanda kutip')

/** Words that stand in one line of the theme, with something to read in them. */
const line = (wanted: string) => z.string(wanted).regex(/^\P{C}*[^\p{C}\s]\P{C}*$/u, wanted)

/** More lines than these would not leave the contact page one page, more marks not the cover its foot. */
const mostContacts = 12
const mostMarks = 6
const wantedContacts = `daftar baris teks, paling banyak ${mostContacts}`
const wantedMark = 'gambar seperti { "berkas": "tanda.png", "sebutan": "Nama tandanya" }'
const wantedMarks = `daftar gambar, paling banyak ${mostMarks}`

/** The letters that a report can be set in: those whose free twins may be embedded. */
export const letterNames = ['Arial', 'Times New Roman', 'Bookman Old Style'] as const

/** Markers of lists: as the depth of the list asks, or as the template says. */
export const listOrders = ['berjenjang', 'menurut templat'] as const

/** Where chapters and appendices begin: on the next page, or on the next right-hand page of a report printed on both sides. */
export const chapterPages = ['halaman baru', 'halaman ganjil'] as const

export const signingWays = ['basah', 'elektronik'] as const

const linkPlaces = ['tidak ada', 'layar', 'semua'] as const

const oneOf = <Name extends string>(names: readonly Name[]) => z.enum(names, `salah satu dari: ${names.join(', ')}`)

const sizes = z.strictObject({
  isi: letters,
  catatan: letters,
  bab: titles,
  subbab: titles,
  anakSubbab: titles,
  keterangan: letters,
  tabel: letters,
  grafik: letters,
  kepalaHalaman: letters,
  nomorHalaman: letters,
  sampulJudul: titles,
  sampulPeriode: titles,
  sampulNomor: titles,
  sampulInstansi: titles,
})

const colours = z.strictObject({
  kepalaTabel: colour,
  garisTabel: colour,
  barisJumlah: colour,
  /** Of grades, from the best to the worst, for any number of them. */
  mutu: z.array(colour, wantedRamp).min(2, wantedRamp).optional(),
  /** As themes said it when there were four grades only; one may replace that of the ramp. */
  mutuA: colour.optional(),
  mutuB: colour.optional(),
  mutuC: colour.optional(),
  mutuD: colour.optional(),
  kepalaHalaman: colour,
  nomorHalaman: colour,
  tandaInternal: colour,
  grafikPertama: colour,
  grafikKedua: colour,
  grafikKetiga: colour,
  grafikSelesai: colour,
  grafikTerbuka: colour,
  grafikTarget: colour,
  grafikTulisan: colour,
  grafikSumbu: colour,
  grafikGarisBantu: colour,
})

/**
 * A theme as an office writes it in `templates/tema/`: letters and spaces in points, margins and indents in mm, line
 * spacing as a multiple. The default theme says everything, that of an agency what differs from it.
 */
export const themeSettings = z.strictObject({
  nama: words,
  /** Agencies, as their workbooks name them, whose reports look so. */
  instansi: z.array(words, 'daftar nama instansi'),
  huruf: oneOf(letterNames),
  kertas: oneOf(['A4', 'F4']),
  /** `jilid` is added where the report is bound: on the left of upright pages, at the top of turned ones. */
  tepi: z.strictObject({ tegak: margins, rebah: margins, jilid: between(0, 30, 'mm') }),
  halaman: z.strictObject({
    bab: oneOf(chapterPages),
    /** On pages that stay blank before a chapter. Empty for none. */
    kosong: words,
  }),
  ukuran: sizes,
  jarak: z.strictObject({
    baris: between(1, 2, 'kali tinggi huruf'),
    antarparagraf: between(0, 24, 'titik'),
    barisPertama: between(0, 30, 'mm'),
  }),
  warna: colours,
  rincian: oneOf(listOrders),
  /** Above the name of who signs electronically, and the footnote of the block. */
  tandaTangan: z.strictObject({ cara: oneOf(signingWays), keterangan: words, catatanKaki: words }),
  /** What the registry of the agency looks for in a DOCX. Empty for nothing: a line stands there. */
  registrasi: z.strictObject({ nomor: words, tanggal: words, nama: words, nip: words, tandaTangan: words }),
  /** Links look like other text, or have a colour on the screen only (the preview), or in every format. */
  tautan: z.strictObject({ warna: colour, di: oneOf(linkPlaces) }),
  /** At the head of every page but those without number; may say `{judul}`, `{unit}` and `{instansi}`. Empty for none. */
  kepalaHalaman: words,
  /** The clock of the agency: by it the archive tells when a report was made. */
  zona: oneOf(zones),
  /** Picture beside the theme file, for covers whose workbook names none. Empty for none. */
  logo: words,
  sampul: z.strictObject({
    /** Pictures beside the theme file, side by side below the agency, each with what it says in words. */
    tanda: z
      .array(
        z.strictObject(
          {
            berkas: line('nama berkas gambar di folder tema'),
            sebutan: line('sebutan gambarnya, untuk dibacakan kepada yang tidak melihatnya'),
          },
          wantedMark,
        ),
        wantedMarks,
      )
      .max(mostMarks, wantedMarks),
  }),
  /** The last page of a report: how the agency is reached, line by line. Without lines there is no such page. */
  kontak: z.strictObject({
    judul: line('judul halaman kontak'),
    baris: z.array(line('sebaris teks yang tidak kosong'), wantedContacts).max(mostContacts, wantedContacts),
  }),
})

export type ThemeSettings = z.infer<typeof themeSettings>
