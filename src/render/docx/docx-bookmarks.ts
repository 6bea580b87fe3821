import type { ReportDocument } from '../../document/document.ts'
import { blocksOf } from '../../document/map-document.ts'
import { type Anchors, collectAnchors, takeName } from '../anchors.ts'

/** What can be referred to in a document, and the bookmarks that lead there. */
export interface DocxBookmarks {
  readonly anchors: Anchors
  /** The bookmark of a block, by its id or anchor: all of a heading, the label of a caption. */
  readonly bookmarkOf: (anchor: string) => string
  /** The bookmark of a label alone, which references repeat, by the id or anchor of its block. */
  readonly labelBookmarkOf: (anchor: string) => string
}

/** A caption has its label in a bookmark of its own anyway; a heading has one for its label inside of that for all of it. */
export function bookmarksOf(document: ReportDocument): DocxBookmarks {
  const anchors = collectAnchors(document)
  const headings = blocksOf(document).flatMap(block => (block.type === 'heading' ? [anchors.of(block) ?? ''] : []))
  const isHeading = new Set(headings)
  const labelOf = (anchor: string) => (isHeading.has(anchor) ? `${anchor} label` : anchor)
  const nameOf = bookmarkNames([...anchors.names, ...headings.map(labelOf)])
  return { anchors, bookmarkOf: nameOf, labelBookmarkOf: anchor => nameOf(labelOf(anchor)) }
}

/** Characters that Word takes in the name of a bookmark. */
const longest = 40

/**
 * Names for bookmarks, one for each id. Word takes letters, digits and underscores, no digit first, and does not tell
 * capitals from small letters: ids that come out alike are counted.
 */
export function bookmarkNames(ids: readonly string[]): (id: string) => string {
  const taken = new Set<string>()
  const names = new Map(
    ids.map(id => {
      const plain = `r_${id.replace(/[^A-Za-z0-9]/g, '_')}`
      const nameAt = (attempt: number) => {
        const suffix = attempt === 0 ? '' : `_${attempt + 1}`
        return plain.slice(0, longest - suffix.length) + suffix
      }
      return [id, takeName(taken, nameAt)]
    }),
  )
  return id => {
    const name = names.get(id)
    // References were resolved, so every id has its block.
    if (name === undefined) throw new Error(`nothing to refer to: ${id}`)
    return name
  }
}
