import { takeName } from '../take-name.ts'

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
