import { type PosterRole, posterRoles, type ReportDocument } from './document.ts'
import { blocksOf } from './map-document.ts'

/** Those that a document has. Nothing in the files of a report tells of the others. */
export function posterRolesIn(document: ReportDocument): readonly PosterRole[] {
  const used = new Set(blocksOf(document).map(block => (block.type === 'paragraph' ? block.role : undefined)))
  return posterRoles.filter(role => used.has(role))
}
