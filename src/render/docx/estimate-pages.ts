import { type Document, type EstimatedPageNumbers, Packer } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'

/** Without guessing, a single letter that the library cannot measure leaves every page after it blank. */
const estimatePageNumbers = estimatePageNumbersWith({ guess: true })

/** Makes a document that asks the given function for its page numbers. */
type Build = (pageNumbers: typeof estimatePageNumbers) => Document

/** Thrown out of the library once the pages are known: to write and pack the rest of a file that nobody reads takes long. */
class PagesKnown extends Error {}

/** The pages that Word is expected to put things on, by bookmark, from a document that has the same headings. */
export async function estimatePages(build: Build): Promise<EstimatedPageNumbers> {
  let estimated: EstimatedPageNumbers = { bookmarks: new Map() }
  const listen = (...parameters: Parameters<typeof estimatePageNumbers>) => {
    estimated = estimatePageNumbers(...parameters)
    throw new PagesKnown()
  }
  try {
    await Packer.toBuffer(build(Object.assign(listen, estimatePageNumbers)))
  } catch (error) {
    if (!(error instanceof PagesKnown)) throw error
  }
  return estimated
}
