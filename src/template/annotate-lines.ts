/** Name of the processing instruction that carries `file:line` of the template through to the markup. */
export const placeInstruction = 'at'

const mustacheOrTag = /\{\{[\s\S]*?\}\}+|<(?=[a-zA-Z])|\n/g

/**
 * Puts `<?at file:line?>` before every start tag of a template, so that a problem in the markup names the line that an
 * author can open, not an offset in generated text. Mustaches are passed over.
 */
export function annotateLines(source: string, file: string): string {
  let line = 1
  return source.replace(mustacheOrTag, found => {
    if (found === '<') return `<?${placeInstruction} ${file}:${line}?><`
    line += found.split('\n').length - 1
    return found
  })
}
