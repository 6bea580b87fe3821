import type { Block, ImageAsset, Paragraph, ReportDocument, Section } from '../document/document.ts'
import { orderLists } from '../document/list-marker.ts'
import { blocksOf, mapBlocks } from '../document/map-document.ts'
import { beginOnOddPages } from '../document/page-breaks.ts'
import { hasPlaceholders } from '../document/spell-placeholders.ts'
import type { ReportIdentity } from '../kinds/report-kind.ts'
import type { Place } from '../problems/problem.ts'
import type { HeadWord } from '../theme/check-legible.ts'
import type { Theme } from '../theme/theme.ts'
import type { ThemeSettings } from '../theme/theme-settings.ts'

/** What the theme of an agency gives to one report. */
export interface Dress {
  readonly theme: Theme
  /**
   * Words and habits: the running head, where `{judul}`, `{unit}` and `{instansi}` stand for those of the report; where
   * chapters begin; how lists are marked; how the report is signed; how the agency is reached; its clock.
   */
  readonly settings: Pick<
    ThemeSettings,
    'kepalaHalaman' | 'halaman' | 'rincian' | 'tandaTangan' | 'registrasi' | 'kontak' | 'zona'
  >
  readonly identity: Pick<ReportIdentity, 'unit' | 'agency'>
  /** Used on covers when the input names no logo. */
  readonly logo?: ImageAsset
  /** At the foot of covers, in this order. */
  readonly marks: readonly DressMark[]
  /** Its pictures as they go into reports, by the names of their resources. */
  readonly pictures: ReadonlyMap<string, Uint8Array>
  /** The place in the theme that asks for the marks. */
  readonly marksPlace: Place
}

/** A picture with a meaning, such as the values of an agency, and that meaning in words. */
export interface DressMark {
  readonly image: ImageAsset
  readonly alt: string
}

/** The names under which the cover finds the logo and the marks of the theme. */
const themeLogo = 'logo-tema'
const themeMark = (index: number) => `tanda-tema-${index + 1}`

/**
 * A document with what the theme adds: the running head, and the habits of its agency. A report with a cover also gets the
 * logo, the marks and the contact page.
 */
export function dressDocument(document: ReportDocument, { settings, identity, logo, marks }: Dress): ReportDocument {
  const { halaman, rincian, tandaTangan } = settings
  const steps: readonly ((dressed: ReportDocument) => ReportDocument)[] = [
    dressed => withHead(dressed, settings.kepalaHalaman, identity),
    ...(logo === undefined ? [] : [(dressed: ReportDocument) => withLogo(dressed, logo)]),
    ...(marks.length === 0 ? [] : [(dressed: ReportDocument) => withMarks(dressed, marks)]),
    ...(rincian === 'berjenjang' ? [orderLists] : []),
    ...(halaman.bab === 'halaman ganjil' ? [(dressed: ReportDocument) => withOddPages(dressed, halaman.kosong)] : []),
    ...(tandaTangan.cara === 'elektronik' ? [(dressed: ReportDocument) => signedWith(dressed, tandaTangan)] : []),
    dressed => withRegistry(dressed, settings.registrasi),
    dressed => withContacts(dressed, settings.kontak),
  ]
  return steps.reduce((dressed, step) => step(dressed), document)
}

function withHead(document: ReportDocument, head: string, { unit, agency }: Dress['identity']): ReportDocument {
  const words: Readonly<Record<HeadWord, string>> = {
    '{judul}': document.meta.title,
    '{unit}': unit,
    '{instansi}': agency,
  }
  // No other words occur here: a theme with others is refused.
  const runningHead = head.replace(/\{\w+\}/g, word => words[word as HeadWord]).trim()
  return { ...document, meta: { ...document.meta, ...(runningHead !== '' && { runningHead }) } }
}

function withOddPages(document: ReportDocument, blankPage: string): ReportDocument {
  const meta = { ...document.meta, ...(blankPage !== '' && { blankPage }) }
  return beginOnOddPages({ ...document, meta })
}

function signedWith(
  document: ReportDocument,
  { keterangan, catatanKaki }: ThemeSettings['tandaTangan'],
): ReportDocument {
  const electronic = { lead: keterangan, note: catatanKaki }
  return mapBlocks(document, block => (block.type === 'signatures' ? { ...block, electronic } : block))
}

function withRegistry(document: ReportDocument, codes: ThemeSettings['registrasi']): ReportDocument {
  if (!hasPlaceholders(document)) return document
  const { nomor: number, tanggal: date, nama: name, nip, tandaTangan: signature } = codes
  return { ...document, meta: { ...document.meta, registry: { number, date, name, nip, signature } } }
}

function withLogo(document: ReportDocument, logo: ImageAsset): ReportDocument {
  const wearing = (block: Block): Block =>
    block.type === 'cover' && block.logo === undefined ? { ...block, logo: themeLogo } : block
  return { ...mapBlocks(document, wearing), assets: new Map([...document.assets, [themeLogo, logo]]) }
}

function withMarks(document: ReportDocument, marks: readonly DressMark[]): ReportDocument {
  const named = marks.map(({ alt }, index) => ({ asset: themeMark(index), alt }))
  const pictures = marks.map(({ image }, index) => [themeMark(index), image] as const)
  const dressed = mapBlocks(document, block => (block.type === 'cover' ? { ...block, marks: named } : block))
  return { ...dressed, assets: new Map([...document.assets, ...pictures]) }
}

/** Only reports have a contact page. A document without a cover, such as a letter, ends with its signatures. */
function withContacts(document: ReportDocument, { judul, baris }: ThemeSettings['kontak']): ReportDocument {
  const [first] = document.sections
  if (baris.length === 0 || first === undefined || !hasCover(document)) return document
  const paragraph = (role: Paragraph['role'], text: string): Paragraph => {
    return { type: 'paragraph', role, children: [{ type: 'text', text }] }
  }
  const { paper, orientation } = first
  const children = [paragraph('title', judul), ...baris.map(words => paragraph('plain', words))]
  const contacts: Section = { paper, orientation, numbering: 'none', restart: false, children }
  return { ...document, sections: [...document.sections, contacts] }
}

function hasCover(document: ReportDocument): boolean {
  return blocksOf(document).some(({ type }) => type === 'cover')
}
