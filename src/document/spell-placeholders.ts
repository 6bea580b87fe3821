import type { Block, RegistryCodes, ReportDocument, Signatory, Signatures } from './document.ts'
import { blankLine, type RegistryFact } from './inline.ts'
import { mapBlocks, mapInlines } from './map-document.ts'

/**
 * A document with words for what its registry fills in later: `code` what the registry looks for, as a DOCX has it, `line` a
 * line to see. Cells of tables have no such facts. A document without placeholders is given back as it is.
 */
export function spellPlaceholders(document: ReportDocument, form: 'code' | 'line'): ReportDocument {
  const { registry } = document.meta
  if (registry === undefined) return document
  const wordsOf = (of: RegistryFact) => (form === 'code' && registry[of] !== '' ? registry[of] : blankLine(of))
  return mapBlocks(document, block => {
    if (block.type === 'signatures') return spelled(block, wordsOf, form === 'code' ? registry : undefined)
    return isText(block)
      ? mapInlines(block, inline =>
          inline.type === 'placeholder' ? { type: 'text', text: wordsOf(inline.of) } : inline,
        )
      : block
  })
}

/** Whether a document leaves anything to the registry: something is empty, or it is signed electronically. */
export function hasPlaceholders(document: ReportDocument): boolean {
  return document.sections.some(({ children }) => children.some(blockHas))
}

function blockHas(block: Block): boolean {
  if (block.type === 'signatures') {
    const isUnnamed = block.signatories.some(({ name }) => name === undefined)
    return isUnnamed || block.undated === true || block.electronic !== undefined
  }
  let found = false
  if (isText(block)) {
    mapInlines(block, inline => {
      found ||= inline.type === 'placeholder'
      return inline
    })
  }
  return found
}

function isText({ type }: Block): boolean {
  return type === 'cover' || type === 'heading' || type === 'paragraph' || type === 'list' || type === 'facts'
}

function spelled(
  { undated, ...block }: Signatures,
  wordsOf: (of: RegistryFact) => string,
  codes: RegistryCodes | undefined,
): Signatures {
  const signatories = block.signatories.map((signatory): Signatory => {
    const { name, nip } = signatory
    const named = name === undefined ? { name: wordsOf('name'), nip: nip ?? wordsOf('nip') } : {}
    return { ...signatory, ...named, ...(codes !== undefined && codes.signature !== '' && { mark: codes.signature }) }
  })
  if (undated !== true) return { ...block, signatories }
  return { ...block, placeAndDate: `${block.placeAndDate ?? ''}, ${wordsOf('date')}`, signatories }
}
