import type { FaceName, Faces } from '../../../typeset/faces.ts'

/** The same faces each time, for which words are kept. */
const known = new WeakMap<Faces, Faces>()

/** The faces as Word sets them: it kerns no letters unless a style asks for it. */
export function unkernedFaces(faces: Faces): Faces {
  const same = known.get(faces)
  if (same !== undefined) return same
  const plain = (name: FaceName) => ({ ...faces[name], widthOf: faces[name].unkernedWidthOf })
  const unkerned = {
    regular: plain('regular'),
    bold: plain('bold'),
    italic: plain('italic'),
    boldItalic: plain('boldItalic'),
  }
  known.set(faces, unkerned)
  return unkerned
}
