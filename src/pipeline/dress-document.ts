import type { Block, ImageAsset, ReportDocument } from '../document/document.ts'
import { mapBlocks } from '../document/map-document.ts'
import type { ReportIdentity } from '../kinds/report-kind.ts'
import type { HeadWord } from '../theme/check-legible.ts'
import type { Theme } from '../theme/theme.ts'

/** What the theme of an agency gives to one report. */
export interface Dress {
  readonly theme: Theme
  /** Words of the running head, in which `{judul}`, `{unit}` and `{instansi}` stand for those of the report; may be empty. */
  readonly head: string
  readonly identity: Pick<ReportIdentity, 'unit' | 'agency'>
  /** For covers whose input names none. */
  readonly logo?: ImageAsset
}

/** The name under which the cover finds the logo of the theme. */
const themeLogo = 'logo-tema'

/** A document with what the theme adds to what is said: the running head, and the logo. */
export function dressDocument(document: ReportDocument, { head, identity, logo }: Dress): ReportDocument {
  const { unit, agency } = identity
  const words: Readonly<Record<HeadWord, string>> = {
    '{judul}': document.meta.title,
    '{unit}': unit,
    '{instansi}': agency,
  }
  // A head of other words never comes here: its theme is refused.
  const runningHead = head.replace(/\{\w+\}/g, word => words[word as HeadWord]).trim()
  const meta = { ...document.meta, ...(runningHead !== '' && { runningHead }) }
  if (logo === undefined) return { ...document, meta }
  return { ...mapBlocks(document, withLogo), meta, assets: new Map([...document.assets, [themeLogo, logo]]) }
}

function withLogo(block: Block): Block {
  return block.type === 'cover' && block.logo === undefined ? { ...block, logo: themeLogo } : block
}
