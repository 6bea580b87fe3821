/** Names beyond so many are counted, or told elsewhere. */
export const mostNames = 5

/** Names that a sentence can hold; none where there are more. */
export function fewNames(names: readonly string[]): string[] {
  return names.length <= mostNames ? [...names] : []
}
