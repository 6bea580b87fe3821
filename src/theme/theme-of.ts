import type { PosterRole } from '../document/document.ts'
import { rampOf } from './grade-ramp.ts'
import { posterLayout } from './layout.ts'
import { mm } from './length.ts'
import type { Margins, TextStyle, Theme, ThemeFonts } from './theme.ts'
import type { ThemeSettings } from './theme-settings.ts'

const fonts: Readonly<Record<ThemeSettings['huruf'], ThemeFonts>> = {
  Arial: { pdf: 'Arimo', office: 'Arial', generic: 'sans-serif', lettersInLine: 0.97, boldWidth: 1 },
  'Times New Roman': {
    pdf: 'Tinos',
    office: 'Times New Roman',
    generic: 'serif',
    lettersInLine: 0.963,
    boldWidth: 1,
  },
  // Its line has no gap: hhea 942 and -232, gap 0 (metrics of Bookman Old Style, wine: dlls/wineps/data/Bookman_Light.c).
  'Bookman Old Style': {
    pdf: 'TeX Gyre Bonum',
    office: 'Bookman Old Style',
    generic: 'serif',
    lettersInLine: 1,
    boldWidth: 1.12,
  },
}

/** What the choices of an office come to for every role of a document. */
export function themeOf(settings: ThemeSettings): Theme {
  const { huruf, kertas, tepi, ukuran, warna, tautan } = settings
  return {
    fonts: fonts[huruf],
    paper: kertas,
    margins: {
      portrait: marginsOf(tepi.tegak, { kiri: tepi.jilid }),
      landscape: marginsOf(tepi.rebah, { atas: tepi.jilid }),
    },
    ...textStyles(settings),
    running: {
      marking: { size: ukuran.kepalaHalaman, bold: true, colour: warna.tandaInternal },
      head: { size: ukuran.kepalaHalaman, bold: false, colour: warna.kepalaHalaman },
      foot: { size: ukuran.nomorHalaman, bold: false, colour: warna.nomorHalaman },
    },
    table: { size: ukuran.tabel, lineHeight: 1.12, ruleColour: warna.garisTabel, headFill: warna.kepalaTabel },
    grades: rampOf(warna),
    rows: { total: { fill: warna.barisJumlah, bold: true } },
    chart: {
      size: ukuran.grafik,
      textColour: warna.grafikTulisan,
      axisColour: warna.grafikSumbu,
      gridColour: warna.grafikGarisBantu,
    },
    series: {
      first: warna.grafikPertama,
      second: warna.grafikKedua,
      third: warna.grafikKetiga,
      close: warna.grafikSelesai,
      open: warna.grafikTerbuka,
      target: warna.grafikTarget,
    },
    links: {
      screen: tautan.di === 'tidak ada' ? null : tautan.warna,
      print: tautan.di === 'semua' ? tautan.warna : null,
    },
  }
}

type Edges = ThemeSettings['tepi']['tegak']

/** With room for the binding: a turned page lies with its top at the back of the report. */
function marginsOf({ atas, kanan, bawah, kiri }: Edges, binding: Partial<Edges>): Margins {
  const [top, left] = [atas + (binding.atas ?? 0), kiri + (binding.kiri ?? 0)]
  return { top: top * mm, right: kanan * mm, bottom: bawah * mm, left: left * mm }
}

type TextStyles = Pick<Theme, 'paragraphs' | 'listItem' | 'headings' | 'caption' | 'contents' | 'cover' | 'signature'>

const centred = { lineHeight: 1.25, align: 'center', above: 0 } as const

const posterStyles: Readonly<Record<PosterRole, TextStyle>> = {
  headline: { ...centred, size: posterLayout.headline, bold: true, below: 10 },
  display: { ...centred, size: posterLayout.display, lineHeight: 1.1, bold: true, below: 4 },
  lead: { ...centred, size: posterLayout.lead, below: 8 },
}

function textStyles({ ukuran, jarak }: ThemeSettings): TextStyles {
  const body = { size: ukuran.isi, lineHeight: jarak.baris, align: 'justify', above: 0 } as const
  const plain: TextStyle = { ...body, below: 3 }
  const heading = { bold: true, lineHeight: 1.25, align: 'left' } as const
  const title: TextStyle = { ...heading, size: ukuran.bab, align: 'center', above: 0, below: 16, capitals: true }
  const cover = { bold: true, lineHeight: 1.35, align: 'center', above: 0, below: 14, capitals: true } as const
  return {
    paragraphs: {
      body: { ...body, below: jarak.antarparagraf, firstLineIndent: jarak.barisPertama * mm },
      plain,
      title: { ...heading, size: ukuran.bab, align: 'center', above: 0, below: 10 },
      note: { size: ukuran.catatan, lineHeight: 1.2, align: 'left', above: 4, below: 8 },
      ...posterStyles,
    },
    listItem: plain,
    headings: {
      1: title,
      2: { ...heading, size: ukuran.subbab, above: 12, below: 6 },
      3: { ...heading, size: ukuran.anakSubbab, above: 8, below: 5 },
      4: { ...heading, size: ukuran.anakSubbab, italic: true, above: 6, below: 4 },
    },
    caption: { size: ukuran.keterangan, bold: true, lineHeight: 1.2, align: 'center', above: 8, below: 5 },
    contents: { title, entry: { size: ukuran.isi, lineHeight: 1.3, align: 'left', above: 0, below: 2 } },
    cover: {
      title: { ...cover, size: ukuran.sampulJudul },
      subtitle: { ...cover, size: ukuran.sampulPeriode, lineHeight: 1.3 },
      number: { size: ukuran.sampulNomor, lineHeight: 1.3, align: 'center', above: 8, below: 0 },
      agency: { size: ukuran.sampulInstansi, bold: true, lineHeight: 1.4, align: 'center', above: 0, below: 0 },
    },
    signature: { ...plain, align: 'left', below: 0 },
  }
}
