import type { Face, FaceName, Faces } from '../../../typeset/faces.ts'

/** Words are measured once for all reports that a process writes in a family. */
const known = new WeakMap<Faces, Faces>()

/** The faces as Word sets them: it kerns no letters unless a style asks for it. */
export function unkernedFaces(faces: Faces): Faces {
  const same = known.get(faces)
  if (same !== undefined) return same
  const plain = (name: FaceName) => unkernedFace(faces[name])
  const unkerned = {
    regular: plain('regular'),
    bold: plain('bold'),
    italic: plain('italic'),
    boldItalic: plain('boldItalic'),
  }
  known.set(faces, unkerned)
  return unkerned
}

/** Words of which the widths are kept, for each face: more than a large report has. */
const keptWidths = 100_000

function unkernedFace(face: Face): Face {
  const widths = new Map<string, number>()
  const widthOf = (word: string): number => {
    const kept = widths.get(word)
    if (kept !== undefined) return kept
    const width = face.unkernedWidthOf(word)
    if (widths.size >= keptWidths) widths.clear()
    widths.set(word, width)
    return width
  }
  return { ...face, widthOf, unkernedWidthOf: widthOf }
}
