import type { ReportDocument } from '../document/document.ts'
import { type Faces, faceNames } from './faces.ts'

/** Keys of the tree whose text is never drawn. */
const notDrawn: ReadonlySet<string> = new Set(['id', 'to', 'href', 'alt', 'type', 'role', 'logo'])

/** The characters of a document for which a face has no picture; they would print as empty boxes. Each once, in order. */
export function missingCharacters(document: ReportDocument, faces: Faces): readonly string[] {
  const missing = new Set<string>()
  const known = new Set<string>()
  const look = (text: string) => {
    for (const character of text) {
      if (known.has(character)) continue
      known.add(character)
      const codePoint = character.codePointAt(0) ?? 0
      if (!isBlank(character) && !faceNames.every(face => faces[face].covers(codePoint))) missing.add(character)
    }
  }
  const { marking, runningHead } = document.meta
  walk([document.sections, marking, runningHead], look)
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
    for (const [key, value] of Object.entries(part)) if (!notDrawn.has(key)) walk(value, look)
  }
}
