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
  const simple = descendantsOf(paragraph, 'w:fldSimple').flatMap((field): readonly DocxLead[] => {
    const [, kind, name] = referring.exec(field.attributes['w:instr'] ?? '') ?? []
    return name === undefined ? [] : [{ target: { name }, text: paragraphText(field), isPage: kind === 'PAGEREF' }]
  })
  return [...links, ...simple, ...complexFields(paragraph)]
}

/** Fields whose instruction and result stand in runs of their own, between their signs. */
function complexFields(paragraph: XmlNode): readonly DocxLead[] {
  const leads: DocxLead[] = []
  let [part, instruction, result] = ['none', '', '']
  for (const run of descendantsOf(paragraph, 'w:r')) {
    for (const piece of run.children) {
      if (typeof piece === 'string') continue
      if (piece.name === 'w:fldChar') {
        part = piece.attributes['w:fldCharType'] ?? ''
        if (part === 'begin') [instruction, result] = ['', '']
        const [, kind, name] = referring.exec(instruction) ?? []
        const isPage = kind === 'PAGEREF'
        if (part === 'end' && name !== undefined) leads.push({ target: { name }, text: result, isPage })
      } else if (piece.name === 'w:instrText' && part === 'begin') instruction += piece.children.join('')
      else if (part === 'separate') result += paragraphText({ ...run, children: [piece] })
    }
  }
  return leads
}

/** What each bookmark of a paragraph holds, by its name. */
export function bookmarksOf(paragraph: XmlNode): ReadonlyMap<string, string> {
  const open = new Map<string, string>()
  const held = new Map<string, string>()
  const walk = (node: XmlNode): void => {
    for (const piece of node.children) {
      if (typeof piece === 'string') continue
      const { 'w:id': id = '', 'w:name': name = '' } = piece.attributes
      if (piece.name === 'w:bookmarkStart') {
        open.set(id, name)
        held.set(name, '')
      } else if (piece.name === 'w:bookmarkEnd') open.delete(id)
      else if (piece.name === 'w:r') {
        for (const one of open.values()) held.set(one, `${held.get(one)}${paragraphText(piece)}`)
      } else walk(piece)
    }
  }
  walk(paragraph)
  return held
}
