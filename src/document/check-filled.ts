import type { Problem } from '../problems/problem.ts'
import type { Block } from './document.ts'
import type { Inline } from './inline.ts'
import { inlinesOf } from './map-document.ts'
import type { PlaceOf } from './place-of.ts'
import { documentProblem } from './problems.ts'

/** Reports what has nothing in it and would leave a title, a number or a hole without words. */
export function checkFilled(block: Block, placeOf: PlaceOf): readonly Problem[] {
  const links = inlinesOf(block).filter(inline => inline.type === 'link' && !hasWords(inline))
  const empty = [...emptyParts(block), ...links.map(() => 'tautan')]
  return empty.map(what => documentProblem('document.empty', placeOf(block), { what }))
}

/** A paragraph or a cell may be empty, and a head without rows says that there are none. */
function emptyParts(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return hasWords(block) ? [] : ['judul']
    case 'cover':
      return block.lines.length === 0 && block.logo === undefined ? ['sampul'] : []
    case 'list':
      return block.items.length === 0 ? ['daftar'] : block.items.flatMap(item => item.children.flatMap(emptyParts))
    case 'table':
    case 'matrix':
      return [
        ...(block.caption === undefined || hasWords(block.caption) ? [] : ['judul tabel']),
        ...(block.columns.length === 0 || block.head.length + block.body.length === 0 ? ['tabel'] : []),
      ]
    case 'figure':
      return [
        ...(hasWords(block.caption) ? [] : ['judul gambar']),
        ...(block.chart.categories.length === 0 || block.chart.series.length === 0 ? ['gambar'] : []),
      ]
    case 'facts':
      return block.rows.length === 0 ? ['daftar keterangan'] : []
    case 'signatures':
      return block.signatories.length === 0 ? ['tanda tangan'] : []
    case 'paragraph':
    case 'contents':
    case 'pageBreak':
      return []
  }
}

/** Blanks are no words; a reference is, even before it is resolved. */
function hasWords({ children }: { readonly children: readonly Inline[] }): boolean {
  return children.some(inline => {
    if (inline.type === 'text') return inline.text.trim() !== ''
    return inline.type === 'reference' || inline.type === 'placeholder' || ('children' in inline && hasWords(inline))
  })
}
