import { type Document, type EstimatedPageNumbers, Packer } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'

/** Without guessing, a single letter that the library cannot measure leaves every page after it blank. */
const estimatePageNumbers = estimatePageNumbersWith({ guess: true })

/** Makes a document that asks the given function for its page numbers. */
type Build = (pageNumbers: typeof estimatePageNumbers) => Document

/** The pages that Word is expected to put things on, by bookmark, from a document that has the same headings. */
export async function estimatePages(build: Build): Promise<EstimatedPageNumbers> {
  let estimated: EstimatedPageNumbers = { bookmarks: new Map() }
  const listen = (...parameters: Parameters<typeof estimatePageNumbers>) => {
    estimated = estimatePageNumbers(...parameters)
    return estimated
  }
  await Packer.toBuffer(build(Object.assign(listen, estimatePageNumbers)))
  return estimated
}
