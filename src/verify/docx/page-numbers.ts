import { entryLabels, type ReadReport, type ReadSection } from '../read-report.ts'
import { childrenOf, descendantsOf, textOf, type XmlNode } from '../xml-tree.ts'
import { paragraphText } from './paragraph-text.ts'

/** The sections of a body in order. `part` gives the part that a relation of the document leads to. */
export function readSections(body: XmlNode, part: (id: string) => XmlNode | undefined): readonly ReadSection[] {
  let before: Readonly<Record<string, XmlNode | undefined>> = {}
  return descendantsOf(body, 'w:sectPr').map(section => {
    const [numbers] = childrenOf(section, 'w:pgNumType')
    // A section without a foot or head of its own keeps that of the section before.
    const running = Object.fromEntries(
      ['w:footerReference', 'w:headerReference'].map(name => [name, own(section, name, part) ?? before[name]]),
    )
    before = running
    const { 'w:footerReference': foot, 'w:headerReference': head } = running
    const format = numbers?.attributes['w:fmt'] === 'lowerRoman' ? 'roman' : 'arabic'
    return {
      numbering: showsNumber(foot) ? format : 'none',
      restart: numbers?.attributes['w:start'] === '1',
      head: descendantsOf(head, 'w:p').map(paragraphText).join(' ').trim(),
    }
  })
}

/** The head or foot of the usual pages of a section. First and odd pages may have others. */
function own(section: XmlNode, name: string, part: (id: string) => XmlNode | undefined): XmlNode | undefined {
  const references = childrenOf(section, name)
  const usual = references.find(({ attributes }) => (attributes['w:type'] ?? 'default') === 'default')
  const id = usual?.attributes['r:id']
  return id === undefined ? undefined : part(id)
}

function showsNumber(foot: XmlNode | undefined): boolean {
  const instructions = [
    ...descendantsOf(foot, 'w:instrText').map(textOf),
    ...descendantsOf(foot, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? ''),
  ]
  return instructions.some(instruction => /^\s*PAGE\b/.test(instruction))
}

/** Programs that break the pages anew when they save. They write the new numbers into references, but not into contents. */
const breakers = /LibreOffice|OpenOffice|Collabora/i

/** Whether such a program saved the file last. */
export function hasOwnPages(application: XmlNode | undefined): boolean {
  return descendantsOf(application, 'Application').some(name => breakers.test(textOf(name)))
}

/**
 * What such a file says, with the page numbers of its contents put into its references. Other page breaks are no other words,
 * so the two must not be told as differing. A number whose target is in no contents stays.
 */
export function settlePages(report: ReadReport): ReadReport {
  const labels = entryLabels(report)
  const texts = report.texts.map(text => {
    const label = text.pageOf === undefined ? undefined : labels.get(text.pageOf)
    return label === undefined || !isNumber(text.text) ? text : { ...text, text: label }
  })
  const leads = report.leads.map(lead => {
    const label = lead.isPage && 'name' in lead.target ? labels.get(lead.target.name) : undefined
    return label === undefined || !isNumber(lead.text ?? '') ? lead : { ...lead, text: label }
  })
  return { ...report, texts, leads }
}

function isNumber(text: string): boolean {
  return /^(?:\d+|[ivxlcdm]+)$/.test(text.trim())
}
