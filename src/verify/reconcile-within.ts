import { listedLevels } from '../document/document.ts'
import type { Problem } from '../problems/problem.ts'
import { Differences } from './differences.ts'
import type { ReadReport } from './read-report.ts'
import { reconcileMentions } from './reconcile-named-pages.ts'
import { reconcileFeet } from './reconcile-pages.ts'
import { squeezed } from './stream.ts'

/**
 * What is wrong with a file by itself, without its document: page numbers at feet and in contents, headings and captions that
 * no contents lists, references that lead nowhere or to something else than they say.
 *
 * @param file what messages call the file.
 */
export function reconcileWithin(read: ReadReport, file: string): readonly Problem[] {
  const differences = new Differences(file, read.pages)
  reconcileFeet(read.pages, differences)
  reconcileListedPages(read, differences)
  reconcileListed(read, differences)
  reconcileTargets(read, differences)
  reconcileMentions(read, differences)
  return differences.problems
}

/** What an entry of contents leads to stands on the page of that number. */
function reconcileListedPages({ entries, pages, texts }: ReadReport, differences: Differences): void {
  const contents = new Set(entries.map(({ page }) => page))
  const words = pages.map((_, index) =>
    contents.has(index + 1)
      ? ''
      : squeezed(texts.flatMap(({ text, page }) => (page === index + 1 ? [text] : [])).join('\n')),
  )
  if (pages.length === 0) return
  for (const { text, label } of entries) {
    const isThere = pages.some((page, index) => page.label === label && words[index]?.includes(squeezed(text)))
    if (isThere) continue
    const actual = words.findIndex(one => one.includes(squeezed(text)))
    const expected = actual < 0 ? 'lain' : (pages[actual]?.label ?? '')
    differences.add('verify.entry-page', { entry: text.trim(), expected, found: label })
  }
}

/** Where a file has contents, they list every heading and caption that has such a style. */
function reconcileListed({ entries, headings, captions, pages }: ReadReport, differences: Differences): void {
  const listed = new Set(entries.map(({ text }) => squeezed(text)))
  if (listed.size === 0 || pages.length > 0) return
  const texts = [...headings.filter(({ level }) => level <= listedLevels).map(({ text }) => text), ...captions]
  for (const text of texts) {
    if (!listed.has(squeezed(text))) differences.add('verify.entry-missing', { entry: text.replace(/\s+/g, ' ') })
  }
}

function reconcileTargets({ leads, pages }: ReadReport, differences: Differences): void {
  const nowhere = 'tempat yang tidak ada'
  for (const { target, text, found, foundPage, page, isEntry, isPage = false } of leads) {
    if (!('name' in target)) continue
    const isThere = pages.length > 0 ? foundPage !== undefined : found !== undefined
    const saysSo = isEntry || isPage || text === undefined || squeezed(text) === squeezed(found ?? '')
    if (isThere && saysSo) continue
    const where = differences.at(page, isEntry ? 'daftar' : 'naskah')
    differences.add('verify.reference-astray', {
      where,
      label: text?.trim() ?? target.name,
      found: isThere ? (found ?? '') : nowhere,
    })
  }
}
