/** Name of the processing instruction that carries `file:line` of the template through to the markup. */
export const placeInstruction = 'at'

const mustacheOrTag = /\{\{[\s\S]*?\}\}+|<(?=[a-zA-Z])|\n/g

/**
 * Makes a template tell where it is and insist on its values, before Handlebars sees it:
 *
 * - `<?at file:line?>` before every start tag, so that a problem in the markup names the line that an author can open;
 * - `{{x}}` becomes `{{cetak x}}` and `{{> part x}}` becomes `{{> part (wajib x)}}`: Handlebars itself prints a missing
 *   value as nothing in more than one place.
 */
export function prepareSource(source: string, file: string): string {
  let line = 1
  return source.replace(mustacheOrTag, found => {
    if (found === '<') return `<?${placeInstruction} ${file}:${line}?><`
    line += found.split('\n').length - 1
    return insist(found)
  })
}

/** A path into the view: `report.number`, `@root.x`, `../name`; not a keyword of Handlebars. */
const path = String.raw`(?!else\b|@partial-block\b)(?:@|\.\./)*[\w][\w./-]*`
const printed = new RegExp(String.raw`^(\{\{~?)\s*(${path})\s*(~?\}\})$`)
const included = new RegExp(String.raw`^(\{\{~?#?>\s*[\w-]+\s+)(${path})(\s*~?\}\})$`)

function insist(mustache: string): string {
  return mustache.replace(printed, '$1cetak $2$3').replace(included, '$1(wajib $2)$3')
}
