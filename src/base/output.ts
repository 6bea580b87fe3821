import { fileNameOf } from './paths.ts'

/** The formats that a report is made in. Here and not with the renderers, so that naming them loads none. */
export const formats = ['pdf', 'docx', 'html'] as const
export type Format = (typeof formats)[number]

/**
 * What may be issued of one input: the report itself (`laporan`), and its companions, made of the same figures. Here and not
 * with what makes them, so that naming them loads nothing.
 */
export const reportParts = [
  'laporan',
  'nota-dinas',
  'ringkasan',
  'rekap',
  'siaran',
  'publikasi',
  'berita-acara',
] as const
export type ReportPart = (typeof reportParts)[number]

/** Companions that are documents: each is filled from the root template of its name, in the formats asked for. */
export const companionDocuments = ['nota-dinas', 'ringkasan', 'siaran'] as const
export type CompanionDocument = (typeof companionDocuments)[number]

/** Companions that are documents of which each unit has its own, as far as a kind knows units; filled likewise. */
export const unitDocuments = ['publikasi', 'berita-acara'] as const
export type UnitDocument = (typeof unitDocuments)[number]

/** What is issued when somebody asks for all: not what every unit has, which may be a hundred files. */
export const commonParts: readonly ReportPart[] = reportParts.filter(part => !unitDocuments.some(one => one === part))

/** Companions that whoever looks may see: filled with what the public edition shows, whichever edition they are issued with. */
export const publishedParts: readonly ReportPart[] = ['siaran', 'publikasi']

/** What the name of a file begins with; nothing for the report, which bears its title alone. */
export const partTitles: Readonly<Record<ReportPart, string>> = {
  laporan: '',
  'nota-dinas': 'Nota Dinas',
  ringkasan: 'Ringkasan',
  rekap: 'Rekap',
  siaran: 'Siaran Pers',
  publikasi: 'Publikasi',
  'berita-acara': 'Berita Acara',
}

/** The part that a file is, by the beginning of its name; the report where that says none. */
export function partOfFile(fileName: string): ReportPart {
  const name = fileNameOf(fileName)
  return reportParts.find(part => part !== 'laporan' && name.startsWith(`${partTitles[part]} `)) ?? 'laporan'
}

/** A file that is to be written, in memory. */
export interface OutputFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}
