import type { Rounded } from '../../src/base/decimal.ts'
import type { Block, ReportDocument } from '../../src/document/document.ts'
import type { Figure } from '../../src/document/figure.ts'
import type { Inline } from '../../src/document/inline.ts'
import type { Pictures } from '../../src/document/pictures.ts'
import { resolveDocument } from '../../src/document/resolve-document.ts'
import type { Cell, Matrix, Table } from '../../src/document/table.ts'
import {
  cell,
  documentOf,
  heading,
  link,
  matrix,
  matrixRow,
  reference,
  row,
  section,
  strong,
  table,
  text,
} from '../document/build.ts'
import { sampleJpeg } from '../picture/sample-jpegs.ts'
import { drawMark } from './draw-mark.ts'

/** A picture of one pixel. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Every kind of inline, with words that occur nowhere else in the catalogue. */
function allInlines(name: string): readonly Inline[] {
  return [
    text(`${name} biasa `),
    strong(text(`${name} tebal`)),
    text(', '),
    { type: 'emphasis', children: [text(`${name} miring`)] },
    text(', '),
    { type: 'underline', children: [strong(text(`${name} garis`))] },
    { type: 'lineBreak' },
    link(`https://contoh.id/${name}?a=1&b=2`, `${name} tautan`),
    text(' lihat '),
    reference('tabel-kecil'),
  ]
}

/** A cell with a plain line and a list item in a list, whose texts hold every kind of inline. */
function richCell(name: string, more: Partial<Cell> = {}): Cell {
  return {
    ...cell('', more),
    lines: [
      { level: 0, children: allInlines(name) },
      { marker: '1.', level: 1, children: [text(`${name} butir`)] },
      { marker: 'a.', level: 2, children: [text(`${name} anak butir`)] },
    ],
  }
}

const smallTable: Table = table(
  [
    row(cell('isi satu', { rowSpan: 2 }), richCell('selkaya'), cell('Baik', { role: 'grade-a' })),
    row('isi dua', cell('Kurang', { role: 'grade-d' })),
    { role: 'total', cells: [cell('jumlah tabel', { columnSpan: 2 }), cell('99,99')] },
  ],
  {
    id: 'tabel-kecil',
    keeps: true,
    caption: { children: allInlines('judultabel') },
    columns: [{ role: 'ordinal' }, { role: 'title' }, { role: 'figure' }],
    head: [
      row(richCell('kepalakaya', { rowSpan: 2 }), cell('kepala dua', { columnSpan: 2 })),
      row('kepala tiga', 'kepala empat'),
    ],
  },
)

const bigMatrix: Matrix = matrix(
  [
    {
      type: 'group',
      cells: [cell('7'), richCell('unit', { role: 'grade-b' })],
      children: [
        {
          type: 'group',
          cells: [cell('kode satu')],
          children: [matrixRow(richCell('aksi'), cell('Close', { role: 'grade-c' })), matrixRow('aksi dua', 'Open')],
        },
        { type: 'group', cells: [cell('kode dua')], children: [matrixRow('aksi tiga', 'Tutup')] },
      ],
    },
    { ...matrixRow(cell('jumlah matriks', { columnSpan: 4 }), cell('3')), role: 'total' },
  ],
  {
    id: 'matriks-besar',
    keep: 'group',
    keeps: true,
    caption: { children: allInlines('judulmatriks') },
    columns: [
      { role: 'ordinal', group: 1 },
      { role: 'name', group: 1 },
      { role: 'code', group: 2 },
      { role: 'prose' },
      { role: 'status' },
    ],
    head: [
      row(
        ...['Nomor', 'Satuan', 'Kode'].map(words => cell(words, { rowSpan: 2 })),
        cell('Pelaksanaan', { columnSpan: 2 }),
      ),
      row('Rencana', 'Keadaan'),
    ],
  },
)

const chart: Figure = {
  type: 'figure',
  id: 'gambar-unsur',
  keeps: true,
  caption: { children: allInlines('gambar') },
  alt: 'Nilai unsur dua tahun',
  chart: {
    shape: 'columns',
    size: 'small',
    categories: ['U1', 'U2'],
    series: [
      { name: 'Tahun 2021', role: 'first', values: ['88.13' as Rounded, null] },
      { name: 'Tahun 2022', role: 'second', values: ['89.19' as Rounded, 90] },
    ],
    from: 25,
    to: 100,
    bands: [{ name: 'A', role: 'grade-a', from: 88.31, to: 100 }],
  },
}

const photographs: Pictures = {
  type: 'pictures',
  pictures: [
    { asset: 'tanda', alt: 'Foto <uji> & "pertama"', children: allInlines('fotosatu') },
    { asset: 'foto', alt: 'Foto kedua', children: [text('foto dua')] },
    { asset: 'foto', alt: 'Foto ketiga', children: [text('foto tiga di baris kedua')] },
  ],
}

const front: readonly Block[] = [
  { type: 'contents', of: 'headings', title: 'Daftar Isi' },
  { type: 'contents', of: 'tables', title: 'Daftar Tabel' },
  { type: 'contents', of: 'figures', title: 'Daftar Gambar' },
]

const body: readonly Block[] = [
  heading(1, '', { id: 'bab-satu', children: allInlines('judulbab') }),
  { type: 'paragraph', role: 'body', keeps: true, children: allInlines('alinea') },
  heading(2, 'Subbab', { id: 'subbab' }),
  {
    type: 'paragraph',
    role: 'plain',
    children: [
      text('alinea rata menunjuk '),
      reference('matriks-besar'),
      text(', '),
      reference('lampiran', true),
      text(' itu.'),
    ],
  },
  heading(3, 'Anak subbab', { id: 'anak-subbab' }),
  {
    type: 'list',
    marker: 'number',
    items: [
      { children: [{ type: 'paragraph', role: 'plain', children: allInlines('daftar') }] },
      {
        children: [
          { type: 'paragraph', role: 'plain', children: [text('daftar angka dua')] },
          {
            type: 'list',
            marker: 'letter',
            items: [{ children: [{ type: 'paragraph', role: 'plain', children: [text('daftar huruf')] }] }],
          },
        ],
      },
    ],
  },
  {
    type: 'list',
    marker: 'bullet',
    keeps: true,
    items: [{ children: [{ type: 'paragraph', role: 'plain', children: [text('daftar titik')] }] }],
  },
  heading(4, 'Cucu subbab', { id: 'cucu-subbab' }),
  smallTable,
  { type: 'paragraph', role: 'note', children: [text('catatan di bawah tabel')] },
  { type: 'paragraph', role: 'title', children: [text('judul di tengah')] },
  chart,
  photographs,
  { type: 'pageBreak' },
  table([row('tabel tanpa judul')], { columns: [{ role: 'grade' }] }),
  { type: 'facts', rows: [{ label: 'Perihal', children: allInlines('fakta') }] },
  {
    type: 'signatures',
    placeAndDate: 'Jakarta, 27 Juli 2023',
    undated: true,
    signatories: [
      { agency: 'Badan Contoh', title: 'Inspektur Utama', name: 'Nama Pejabat', nip: '196504111992031001' },
      { agency: 'Badan Kedua', title: 'Kepala Bagian', name: 'Nama Kedua', mark: codeOf('ttd_uji') },
    ],
    electronic: { lead: 'Ditandatangani secara elektronik oleh:', note: 'catatan kaki tanda tangan' },
  },
]

/** As registries write the place of what they fill in. */
function codeOf(name: string): string {
  return `\${${name}}`
}

const cover: Block = {
  type: 'cover',
  logo: 'logo',
  lines: [
    { role: 'title', children: allInlines('sampul') },
    { role: 'subtitle', children: [text('semester satu')] },
    { role: 'number', children: [text('nomor laporan '), { type: 'placeholder', of: 'number' }] },
    { role: 'agency', children: [text('badan')] },
  ],
  marks: [
    { asset: 'tanda', alt: 'Nilai <uji> & "tanda"' },
    { asset: 'tanda-lebar', alt: 'Tanda kedua' },
  ],
}

const document: ReportDocument = {
  ...documentOf(
    section([cover], { numbering: 'none', paper: 'F4' }),
    section(front, { numbering: 'roman', restart: true }),
    section(body, { restart: true, begins: 'odd' }),
    section([heading(1, 'Lampiran rincian', { id: 'lampiran', series: 'appendix' }), bigMatrix], {
      orientation: 'landscape',
    }),
  ),
  assets: new Map([
    ['logo', { format: 'png', bytes: new Uint8Array(Buffer.from(png, 'base64')), width: 1, height: 1 }],
    ['tanda', { format: 'png', bytes: drawMark(40, 20), width: 40, height: 20 }],
    ['foto', { format: 'jpg', bytes: sampleJpeg('baseline'), width: 36, height: 20 }],
    ['tanda-lebar', { format: 'png', bytes: drawMark(90, 30), width: 90, height: 30 }],
  ]),
}

/** A document with every type of node and every field set, its numbers and references settled. */
export const catalogue: ReportDocument = resolved({
  ...document,
  meta: {
    ...document.meta,
    title: 'Judul <Laporan> & "Katalog"',
    author: 'Inspektorat Utama',
    marking: 'INTERNAL',
    runningHead: 'Kepala halaman',
    blankPage: 'Halaman kosong',
    registry: {
      number: codeOf('nomor_uji'),
      date: codeOf('tanggal_uji'),
      name: codeOf('nama_uji'),
      nip: '',
      signature: codeOf('ttd_uji'),
    },
  },
})

/** The document as renderers get it. Throws when it breaks a rule: a test must not begin with a broken tree. */
export function resolved(tree: ReportDocument): ReportDocument {
  const outcome = resolveDocument(tree, { file: 'uji' })
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join('\n'))
  return outcome.value
}
