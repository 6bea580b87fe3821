import { entryLabels } from '../entry-labels.ts'
import type { ReadReport } from '../read-report.ts'
import { descendantsOf, type XmlNode } from './xml-node.ts'

/** Programs that break the pages anew when they save, and write the numbers into references, but not into contents. */
const breakers = /LibreOffice|OpenOffice|Collabora/i

/** Whether the program that saved a file last has put its own page numbers into references. */
export function hasOwnPages(application: XmlNode | undefined): boolean {
  return descendantsOf(application, 'Application').some(({ children }) => breakers.test(children.join('')))
}

/**
 * What such a file says with the page numbers of its contents in its references: pages that break elsewhere are no other
 * words. Numbers that no contents names stay.
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
