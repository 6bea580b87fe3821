import type { DocumentMeta, Section, Signatory, Signatures } from './document.ts'
import { blankLine, type Inline } from './inline.ts'

/** What stands in the upper margin of a page. */
export interface RunningLine {
  readonly role: 'marking' | 'head'
  readonly text: string
}

/**
 * What stands at the head of every page of a section, from top to bottom: the marking of the edition on all of them, the
 * running head on those with numbers.
 */
export function runningLines(
  { numbering }: Pick<Section, 'numbering'>,
  { marking, runningHead }: Pick<DocumentMeta, 'marking' | 'runningHead'>,
): readonly RunningLine[] {
  return [
    ...(marking === undefined ? [] : [{ role: 'marking', text: marking } as const]),
    ...(runningHead === undefined || numbering === 'none' ? [] : [{ role: 'head', text: runningHead } as const]),
  ]
}

/** A line of a signature block. */
export interface SignatureLine {
  /** What it says something of: the block, or one who signs. */
  readonly of: Signatures | Signatory
  readonly children: readonly Inline[]
  /** `name` stands out; under `signed` is the room to sign in. */
  readonly role: 'plain' | 'name' | 'signed'
}

/** The lines of a signature block from top to bottom, for all formats; its footnote is not among them. */
export function signatureLines(signatures: Signatures): readonly SignatureLine[] {
  const { placeAndDate, signatories, electronic } = signatures
  const line = (of: SignatureLine['of'], words: string, role: SignatureLine['role'] = 'plain'): SignatureLine => {
    return { of, children: [{ type: 'text', text: words }], role }
  }
  const block = (signatory: Signatory): readonly SignatureLine[] => {
    const { agency, title, name = blankLine('name'), nip, mark } = signatory
    const above = [
      `${title},`,
      ...(electronic === undefined ? [] : [electronic.lead]),
      ...(mark === undefined ? [] : [mark]),
    ]
    return [
      line(signatory, agency),
      ...above.map((words, index) => line(signatory, words, index === above.length - 1 ? 'signed' : 'plain')),
      line(signatory, name, 'name'),
      ...(nip === undefined ? [] : [line(signatory, `NIP ${nip}`)]),
    ]
  }
  const first = placeAndDate === undefined ? [] : [line(signatures, placeAndDate)]
  return [...first, ...signatories.flatMap(block)]
}

/** The footnote of a signature block, with the object that it stands for; none of a block without. */
export function signatureNote({ electronic }: Signatures): SignatureNote | undefined {
  if (electronic === undefined || electronic.note === '') return undefined
  return { of: electronic, children: [{ type: 'text', text: electronic.note }] }
}

export interface SignatureNote {
  readonly of: object
  readonly children: readonly Inline[]
}
