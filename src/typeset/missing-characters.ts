import type { ReportDocument } from '../document/document.ts'
import { type Faces, faceNames } from './faces.ts'

/** Keys of the tree whose text is never drawn. */
const notDrawn: ReadonlySet<string> = new Set(['id', 'to', 'href', 'alt', 'type', 'role', 'logo', 'asset'])

/** The characters of a document for which a face has no picture; they would print as empty boxes. Each once, in order. */
export function missingCharacters(document: ReportDocument, faces: Faces): readonly string[] {
  const missing = new Set<string>()
  const seen = new Uint8Array(0x10000)
  const look = (text: string) => {
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index)
      if (seen[unit] === 1) continue
      const codePoint = text.codePointAt(index) ?? unit
      const character = String.fromCodePoint(codePoint)
      if (character.length > 1) index += 1
      // Half of a pair says nothing of the pairs that it may begin.
      else if (character.isWellFormed()) seen[unit] = 1
      if (!isBlank(character) && !faceNames.every(face => faces[face].covers(codePoint))) missing.add(character)
    }
  }
  const { marking, runningHead, blankPage } = document.meta
  walk([document.sections, marking, runningHead, blankPage], look)
  return [...missing]
}

/** Ends of lines and the like are never drawn. */
function isBlank(character: string): boolean {
  return /\s/.test(character)
}

function walk(part: unknown, look: (text: string) => void): void {
  if (typeof part === 'string') look(part)
  else if (Array.isArray(part)) for (const item of part) walk(item, look)
  else if (typeof part === 'object' && part !== null) {
    const fields = part as Readonly<Record<string, unknown>>
    for (const key of Object.keys(fields)) if (!notDrawn.has(key)) walk(fields[key], look)
  }
}
