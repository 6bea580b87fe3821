import type { ReadHeading, ReadLead } from '../read-report.ts'
import type { PDFDocumentProxy } from './pdfjs.ts'

/** A link on a page, as the library gives it. */
interface Annotation {
  readonly subtype?: string
  readonly url?: string
  readonly unsafeUrl?: string
  readonly dest?: string | readonly unknown[]
  readonly rect?: readonly number[]
}

/** Links of all pages, in order. `linesOf` gives the heights of lines of contents on a page. */
export async function readLeads(
  pdf: PDFDocumentProxy,
  linesOf: (page: number) => readonly number[],
): Promise<readonly ReadLead[]> {
  const leads: ReadLead[] = []
  const pageOf = namedPages(pdf)
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const annotations: readonly Annotation[] = await (await pdf.getPage(number)).getAnnotations()
    for (const { subtype, url, unsafeUrl, dest, rect = [] } of annotations) {
      if (subtype !== 'Link') continue
      const [, bottom = 0, , top = 0] = rect
      const isEntry = linesOf(number).some(y => y >= bottom - 1 && y <= top + 1)
      if (typeof dest === 'string') {
        leads.push({ target: { name: dest }, foundPage: await pageOf(dest), page: number, isEntry })
      } else leads.push({ target: { href: unsafeUrl ?? url ?? '' }, page: number, isEntry: false })
    }
  }
  return leads
}

/** The page of a named place, from 1; undefined where there is no such place. The library is asked once for each. */
function namedPages(pdf: PDFDocumentProxy): (name: string) => Promise<number | undefined> {
  const known = new Map<string, number | undefined>()
  return async name => {
    if (!known.has(name)) known.set(name, await pageOfPlace(pdf, await pdf.getDestination(name)))
    return known.get(name)
  }
}

async function pageOfPlace(pdf: PDFDocumentProxy, place: readonly unknown[] | null): Promise<number | undefined> {
  const [page] = place ?? []
  if (page === null || typeof page !== 'object') return undefined
  return (await pdf.getPageIndex(page as Parameters<PDFDocumentProxy['getPageIndex']>[0])) + 1
}

interface OutlineItem {
  readonly title: string
  readonly dest: string | readonly unknown[] | null
  readonly items: readonly OutlineItem[]
}

/** Headings as the viewer lists them, in order, with their depth from 1. */
export async function readOutline(pdf: PDFDocumentProxy): Promise<readonly ReadHeading[]> {
  const headings: ReadHeading[] = []
  const walk = async (items: readonly OutlineItem[], level: number): Promise<void> => {
    for (const { title, dest, items: below } of items) {
      const place = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
      const page = await pageOfPlace(pdf, place)
      headings.push({ text: title, level, ...(page !== undefined && { page }) })
      await walk(below, level + 1)
    }
  }
  await walk((await pdf.getOutline()) ?? [], 1)
  return headings
}
