import type { Inline } from '../document/inline.ts'
import type { Caption } from '../document/table.ts'
import { type BrokenLine, breakLines } from './break-lines.ts'
import type { LaidCaption } from './cell-lines.ts'
import type { Faces } from './faces.ts'
import type { MatrixStyle } from './matrix-style.ts'
import type { Slice } from './placed.ts'
import { SlicePen } from './slice-pen.ts'

/** `Tabel 3. …`, broken and centred over a table of this width, in points; no lines where there is no caption. */
export function layCaption(caption: Caption | undefined, faces: Faces, style: MatrixStyle, width: number): LaidCaption {
  if (caption === undefined) return { lines: [], owner: {} }
  const label: Inline = { type: 'text', text: `${caption.label ?? ''}. ` }
  const lines = breakLines([label, ...caption.children], faces, { size: style.caption.size, bold: true }, width)
  return { lines: centred(lines, width), owner: caption.children }
}

function centred(lines: readonly BrokenLine[], width: number): LaidCaption['lines'] {
  return lines.map(line => line.fragments.map(fragment => ({ ...fragment, x: fragment.x + (width - line.width) / 2 })))
}

/** A caption that stands by itself, as under a figure. */
export function setCaption(caption: Caption, faces: Faces, style: MatrixStyle, width: number): Slice {
  const pen = new SlicePen(faces, style)
  pen.writeCaption(layCaption(caption, faces, style, width))
  return pen.finish()
}

/** Words without a number that stand by themselves, centred in this width, as under a photograph. */
export function setWords(words: readonly Inline[], faces: Faces, style: MatrixStyle, width: number): Slice {
  const pen = new SlicePen(faces, style)
  const lines = breakLines(words, faces, { size: style.caption.size, bold: false }, width)
  pen.writeCaption({ lines: centred(lines, width), owner: words })
  return pen.finish()
}
