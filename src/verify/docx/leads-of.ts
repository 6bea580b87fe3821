import { type Field, fieldTexts } from './field-texts.ts'
import { paragraphText } from './paragraph-text.ts'
import { descendantsOf, type XmlNode } from './xml-node.ts'

/** A link or a field that leads to a bookmark or an address. */
export interface DocxLead {
  readonly target: { readonly name: string } | { readonly href: string }
  readonly text: string
  /** Says the number of the page, not what stands there. */
  readonly isPage: boolean
}

const referring = /^\s*(REF|PAGEREF)\s+(\S+)/

/** Links and references of a paragraph, in order. A reference inside of a link to the same place is one. */
export function leadsOf(paragraph: XmlNode, addressOf: (id: string) => string | undefined): readonly DocxLead[] {
  const links = descendantsOf(paragraph, 'w:hyperlink').map((link): DocxLead => {
    const text = paragraphText(link)
    const name = link.attributes['w:anchor']
    const target = name === undefined ? { href: addressOf(link.attributes['r:id'] ?? '') ?? '' } : { name }
    return { target, text, isPage: false }
  })
  return [...links, ...fieldLeads(paragraph)]
}

function fieldLeads(paragraph: XmlNode): readonly DocxLead[] {
  const results = new Map<Field, string>()
  for (const { text, fields } of fieldTexts(paragraph)) {
    for (const field of fields) results.set(field, `${results.get(field) ?? ''}${text}`)
  }
  return [...results].flatMap(([{ instruction }, text]) => {
    const [, kind, name] = referring.exec(instruction) ?? []
    return name === undefined ? [] : [{ target: { name }, text, isPage: kind === 'PAGEREF' }]
  })
}
