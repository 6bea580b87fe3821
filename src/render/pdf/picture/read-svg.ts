/** An element of a drawing. */
export interface SvgElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly SvgElement[]
  readonly text: string
}

interface OpenElement extends SvgElement {
  readonly children: SvgElement[]
  text: string
}

const tag = /<(\/?)(\w+)((?: [\w:-]+="[^"]*")*) ?>([^<]*)/y
const attribute = / ([\w:-]+)="([^"]*)"/g

/**
 * Reads the SVG that our charts are written as: elements with their ends, attributes in double quotes, and text. Whatever
 * else XML may have throws a RangeError.
 */
export function readSvg(svg: string): SvgElement {
  const drawing = openElement('', '')
  const open = [drawing]
  let end = 0
  while (end < svg.length) {
    tag.lastIndex = end
    const [found, isEnd, name = '', attributes = '', text = ''] = tag.exec(svg) ?? refuse(svg.slice(end, end + 40))
    end += found.length
    if (isEnd === '') {
      const element = openElement(name, attributes)
      open.at(-1)?.children.push(element)
      open.push(element)
    } else if (open.pop()?.name !== name) refuse(found)
    const inside = open.at(-1)
    if (inside === undefined) return refuse(found)
    inside.text += decode(text)
  }
  const [root, ...others] = drawing.children
  return root === undefined || others.length > 0 || open.length > 1 ? refuse(svg.slice(0, 40)) : root
}

/** Says that a drawing has something that is not drawn. */
export function refuse(what: string): never {
  throw new RangeError(`a chart that cannot be drawn: ${what}`)
}

function openElement(name: string, attributes: string): OpenElement {
  const pairs = Array.from(attributes.matchAll(attribute), ([, key = '', value = '']) => [key, value] as const)
  return { name, attributes: new Map(pairs), children: [], text: '' }
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

function decode(text: string): string {
  return text.includes('&') ? text.replace(/&([^;]*);/g, (entity, name) => characters[name] ?? refuse(entity)) : text
}
