import type { ParagraphChild } from 'docx'
import { element } from './element.ts'

/** A bookmark that may stand inside of another; the library opens only the outer one. */
export function bookmarked(name: string, children: readonly ParagraphChild[]): ParagraphChild[] {
  const start = element('w:bookmarkStart', { 'w:id': name, 'w:name': name })
  // Its children take any element, though their type names only those that the library makes.
  return [start, ...children, element('w:bookmarkEnd', { 'w:id': name })] as ParagraphChild[]
}
