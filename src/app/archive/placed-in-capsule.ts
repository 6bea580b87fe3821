import { partFolders } from '../../archive/capsule-part.ts'
import type { CapsuleStore } from '../../archive/capsule-store.ts'
import type { KnownCapsule } from '../../archive/known-capsule.ts'
import type { Problem } from '../../problems/problem.ts'

/**
 * Problems of a report that was to be made again, where they are: in the parts of its capsule, neither in the files that
 * come with the program nor where the input once lay.
 */
export function placedInCapsule(
  store: CapsuleStore,
  { id, manifest }: KnownCapsule,
  problems: readonly Problem[],
): readonly Problem[] {
  const { file: input, path } = manifest.input
  const partOf = (file: string): string | undefined => {
    if (file === input || file.startsWith(`${input}/`)) return `${path}${file.slice(input.length)}`
    return /^(?:templates|data)\//.test(file) ? `${partFolders.resource}/${file}` : undefined
  }
  return problems.map(problem => {
    const part = partOf(problem.place.file)
    return part === undefined
      ? problem
      : { ...problem, place: { ...problem.place, file: store.placeOf(`${id}/${part}`) } }
  })
}
