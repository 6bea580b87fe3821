/** Name of the processing instruction that carries `file:line` of the template through to the markup. */
export const placeInstruction = 'at'

/**
 * Puts `<?at file:line?>` before every start tag, so that a problem in the markup names the line that an author can
 * open. `firstLine` is the line of the template on which the text begins.
 */
export function markPlaces(text: string, file: string, firstLine: number): string {
  let line = firstLine
  return text.replace(/<(?=[a-zA-Z])|\n/g, found => {
    if (found === '<') return `<?${placeInstruction} ${file}:${line}?><`
    line += 1
    return found
  })
}
