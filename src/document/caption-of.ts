import type { Block } from './document.ts'
import type { Caption } from './table.ts'

/** What captioned blocks are called, and listed as. */
export type CaptionKind = 'Tabel' | 'Gambar'

/** The kind of caption that a block has, when it has one. */
export function captionKind(block: Block): CaptionKind | undefined {
  if (captionOf(block) === undefined) return undefined
  return block.type === 'figure' ? 'Gambar' : 'Tabel'
}

export function captionOf(block: Block): Caption | undefined {
  return block.type === 'table' || block.type === 'matrix' || block.type === 'figure' ? block.caption : undefined
}
