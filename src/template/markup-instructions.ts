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

/** Name of the processing instruction around what a template printed of a value: `<?v 17?>89,80<?v?>`. */
export const valueInstruction = 'v'

const instruction = /<\?v(?: (\d+))?\?>/g
const commentInstructionOrTag = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<[a-zA-Z/](?:<\?v[^?]*\?>|"[^"]*"|'[^']*'|[^>"'])*>/g
/** Elements of running text; any other is no part of a sentence. */
const otherThanRunningText = /<(?!\?|!--|\/?(?:strong|em|u|br|ref|a)\b)/

/** In characters of markup; no sentence comes near it. */
const longestSentence = 10_000

/** The text between the instructions, which leave blanks at its ends outside. */
export function markValue(markup: string, value: number): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(markup) ?? []
  return inside === '' ? markup : `${before}<?v ${value}?>${inside}<?v?>${after}`
}

/** Whether markup is a piece of a sentence that says something, not a block or a row of a table. */
export function isRunningText(markup: string): boolean {
  // Looking into what a whole chapter was put together from costs more than all sentences in it.
  if (markup.length > longestSentence) return false
  return markup.trim() !== '' && !otherThanRunningText.test(markup)
}

/** The markup without instructions in tags and comments, where XML knows none. */
export function withoutHiddenMarks(markup: string): string {
  return markup.replace(commentInstructionOrTag, found =>
    found.startsWith('<?') || !found.includes('<?v') ? found : found.replace(instruction, ''),
  )
}
