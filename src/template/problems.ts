import { type NoParams, type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'
import { offerNearest } from '../problems/problem-phrases.ts'

interface TemplateProblems {
  /** `nearest`: names that may have been meant; `isWriting`: the braces are wrong, whatever stands in them. */
  'template.failed': { reason: string; nearest?: readonly string[]; isWriting?: true }
  'template.missing': { name: string; nearest?: readonly string[] }
  'template.unreadable': NoParams
  'markup.malformed': { reason: string }
  'markup.unknown-element': { element: string; parent: string }
  'markup.stray-text': { text: string; parent: string }
  'markup.unknown-attribute': { element: string; attribute: string }
  'markup.missing-attribute': { element: string; attribute: string }
  'markup.bad-attribute': { element: string; attribute: string; found: string; wanted: string }
  'markup.missing-element': { element: string; parent: string }
  'markup.duplicate-element': { element: string; parent: string }
}

const howToWrite = 'Periksa kurung kurawalnya; setiap {{#…}} ditutup dengan {{/…}} yang bernama sama.'
const whereNamesAre = 'Periksa nama isian dan helper pada baris itu; daftarnya: laporan variabel <jenis>.'

/** What can be wrong with a template: in its Handlebars, or in the markup it makes. */
export const templateCatalogue: ProblemCatalogue<TemplateProblems> = {
  'template.failed': {
    severity: 'galat',
    example: { reason: 'isian "report.numbr" tidak ada', nearest: ['report.number'] },
    message: p => `Templat tidak dapat diisi: ${p.reason}.`,
    hint: ({ nearest = [], isWriting }) => offerNearest(nearest, isWriting ? howToWrite : whereNamesAre),
  },
  'template.missing': {
    severity: 'galat',
    example: { name: 'templates/monev-skm/laporan.hbs' },
    message: p => `Templat "${p.name}" tidak ada.`,
    hint: p =>
      offerNearest(
        p.nearest ?? [],
        'Periksa nama setelah {{>; setiap jenis laporan membutuhkan laporan.hbs sebagai induk.',
      ),
  },
  'template.unreadable': {
    severity: 'galat',
    example: {},
    message: () => 'Baris ini memuat karakter yang tidak terbaca.',
    hint: () => 'Simpan templat sebagai UTF-8, lalu ketik ulang karakter itu.',
  },
  'markup.malformed': {
    severity: 'galat',
    example: { reason: '<p> tidak ditutup' },
    message: p => `Susunan elemen tidak benar: ${p.reason}.`,
    hint: () => 'Setiap elemen harus ditutup dan tanda & ditulis &amp;.',
  },
  'markup.unknown-element': {
    severity: 'galat',
    example: { element: 'p', parent: 'table' },
    message: p => `<${p.element}> tidak boleh di dalam <${p.parent}>.`,
    hint: () => 'Daftar elemen ada di docs/menulis-templat.md.',
  },
  'markup.stray-text': {
    severity: 'galat',
    example: { text: 'nyasar', parent: 'table' },
    message: p => `Teks "${p.text}" tidak boleh langsung di dalam <${p.parent}>.`,
    hint: () => 'Letakkan teks itu di dalam <p>, <td>, atau elemen teks lain.',
  },
  'markup.unknown-attribute': {
    severity: 'galat',
    example: { element: 'p', attribute: 'style' },
    message: p => `<${p.element}> tidak mengenal atribut "${p.attribute}".`,
    hint: () => 'Hapus atribut itu; bentuk dan warna diatur oleh tema, bukan templat.',
  },
  'markup.missing-attribute': {
    severity: 'galat',
    example: { element: 'matrix', attribute: 'id' },
    message: p => `<${p.element}> membutuhkan atribut "${p.attribute}".`,
    hint: () => 'Tambahkan atribut itu.',
  },
  'markup.bad-attribute': {
    severity: 'galat',
    example: { element: 'section', attribute: 'paper', found: 'A3', wanted: 'A4, F4' },
    message: p => `Atribut "${p.attribute}" pada <${p.element}> berisi "${p.found}"; seharusnya ${p.wanted}.`,
    hint: () => 'Perbaiki nilainya.',
  },
  'markup.missing-element': {
    severity: 'galat',
    example: { element: 'caption', parent: 'matrix' },
    message: p => `<${p.parent}> membutuhkan <${p.element}>.`,
    hint: () => 'Tambahkan elemen itu.',
  },
  'markup.duplicate-element': {
    severity: 'galat',
    example: { element: 'caption', parent: 'table' },
    message: p => `<${p.parent}> hanya boleh memuat satu <${p.element}>.`,
    hint: () => 'Hapus yang berlebih.',
  },
}

export const templateProblem = problemsFrom(templateCatalogue)
