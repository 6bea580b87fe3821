import { diffSequences } from '../base/diff-sequences.ts'
import type { Differences } from './differences.ts'
import type { ExpectedReference, ExpectedReport } from './expected-report.ts'
import type { ReadLead, ReadReport } from './read-report.ts'
import type { Alignment } from './reconcile-texts.ts'
import { squeezed } from './stream.ts'

/** Reports references and links of a document that do not lead where they must. */
export function reconcileLeads(
  expected: ExpectedReport,
  read: ReadReport,
  alignment: Alignment,
  differences: Differences,
): void {
  const inText = read.leads.filter(({ isEntry }) => !isEntry)
  if (read.format === 'pdf') reconcilePlaces(expected.references, inText, alignment, differences)
  else reconcileWords(expected.references, inText, differences)
  const addresses = new Set(inText.flatMap(({ target }) => ('href' in target ? [addressKey(target.href)] : [])))
  for (const href of new Set(expected.addresses)) {
    if (!addresses.has(addressKey(href))) differences.add('verify.link-missing', { href })
  }
}

/** Some programs put a slash at the end of an address. */
function addressKey(href: string): string {
  return squeezed(href).replace(/\/$/, '')
}

/** In a PDF a reference leads to the page of its table or heading. */
function reconcilePlaces(
  references: readonly ExpectedReference[],
  leads: readonly ReadLead[],
  alignment: Alignment,
  differences: Differences,
): void {
  const used = new Map<string, number>()
  for (const { to, label, where, leadsTo } of references) {
    const named = leads.filter(({ target }) => 'name' in target && target.name === to)
    const index = used.get(to) ?? 0
    used.set(to, index + 1)
    const lead = named[index]
    // A reference that is broken over lines is several links, one on each line.
    if (lead === undefined) differences.add('verify.reference-missing', { where, label })
    else if (lead.foundPage !== alignment.pageOf(leadsTo)) {
      const found = lead.foundPage === undefined ? 'tempat yang tidak ada' : `halaman ke-${lead.foundPage}`
      differences.add('verify.reference-astray', { where, label, found })
    }
  }
}

/** In a DOCX a reference leads to a bookmark, whose text is what the reference says. */
function reconcileWords(
  references: readonly ExpectedReference[],
  leads: readonly ReadLead[],
  differences: Differences,
): void {
  const all = leads.filter(({ target }) => 'name' in target)
  const named = all.filter(({ isPage = false }) => !isPage)
  const pages = all.length - named.length
  for (const { where, label } of references.filter(({ page }) => page).slice(pages)) {
    differences.add('verify.reference-missing', { where, label })
  }
  const hunks = diffSequences(
    references.map(({ label }) => squeezed(label)),
    named.map(({ text = '' }) => squeezed(text)),
  )
  for (const { from, to } of hunks) {
    for (const { where, label } of references.slice(from, to)) {
      differences.add('verify.reference-missing', { where, label })
    }
  }
  for (const { text = '', found = '' } of named) {
    if (squeezed(text) === squeezed(found)) continue
    differences.add('verify.reference-astray', {
      where: 'naskah',
      label: text,
      found: found === '' ? 'tempat yang tidak ada' : found,
    })
  }
}
