/** The children of a font in the order that the standard gives them (CT_Font, ECMA-376-1, 18.8.22). */
const childrenOfFont = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
].concat('name', 'family', 'charset', 'scheme')

/** exceljs 4.4.0 writes them in an order of its own, which the Open XML SDK calls an error. */
export function orderFonts(styles: string): string {
  return styles.replace(/<font>(.*?)<\/font>/gs, (_, children: string) => {
    const found = children.match(/<[^>]*>/g) ?? []
    return `<font>${found.toSorted((one, other) => placeOf(one) - placeOf(other)).join('')}</font>`
  })
}

function placeOf(element: string): number {
  return childrenOfFont.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '')
}
