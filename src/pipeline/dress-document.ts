import { beginOnOddPages } from '../document/begin-on-odd-pages.ts'
import type { Block, ImageAsset, ReportDocument } from '../document/document.ts'
import { mapBlocks } from '../document/map-document.ts'
import { orderLists } from '../document/order-lists.ts'
import { hasPlaceholders } from '../document/spell-placeholders.ts'
import type { ReportIdentity } from '../kinds/report-kind.ts'
import type { HeadWord } from '../theme/check-legible.ts'
import type { Theme } from '../theme/theme.ts'
import type { ThemeSettings } from '../theme/theme-settings.ts'

/** What the theme of an agency gives to one report. */
export interface Dress {
  readonly theme: Theme
  /**
   * What it says and how it is built: the running head, in which `{judul}`, `{unit}` and `{instansi}` stand for those of the
   * report, where chapters begin, how lists are marked, and how the report is signed.
   */
  readonly settings: Pick<ThemeSettings, 'kepalaHalaman' | 'halaman' | 'rincian' | 'tandaTangan' | 'registrasi'>
  readonly identity: Pick<ReportIdentity, 'unit' | 'agency'>
  /** For covers whose input names none. */
  readonly logo?: ImageAsset
}

/** The name under which the cover finds the logo of the theme. */
const themeLogo = 'logo-tema'

/** A document with what the theme adds to what is said: the running head, the logo, and the habits of its agency. */
export function dressDocument(document: ReportDocument, { settings, identity, logo }: Dress): ReportDocument {
  const { halaman, rincian, tandaTangan } = settings
  const steps: readonly ((dressed: ReportDocument) => ReportDocument)[] = [
    dressed => withHead(dressed, settings.kepalaHalaman, identity),
    ...(logo === undefined ? [] : [(dressed: ReportDocument) => withLogo(dressed, logo)]),
    ...(rincian === 'berjenjang' ? [orderLists] : []),
    ...(halaman.bab === 'halaman ganjil' ? [(dressed: ReportDocument) => withOddPages(dressed, halaman.kosong)] : []),
    ...(tandaTangan.cara === 'elektronik' ? [(dressed: ReportDocument) => signedWith(dressed, tandaTangan)] : []),
    dressed => withRegistry(dressed, settings.registrasi),
  ]
  return steps.reduce((dressed, step) => step(dressed), document)
}

function withHead(document: ReportDocument, head: string, { unit, agency }: Dress['identity']): ReportDocument {
  const words: Readonly<Record<HeadWord, string>> = {
    '{judul}': document.meta.title,
    '{unit}': unit,
    '{instansi}': agency,
  }
  // A head of other words never comes here: its theme is refused.
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
