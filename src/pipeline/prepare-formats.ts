import type { Format } from '../base/output.ts'
import type { JobPort } from '../ports/ports.ts'

/** A DOCX is made in a thread of its own where a core is free for it. */
export function isDocxApart(wanted: readonly Format[], jobs: JobPort): boolean {
  return jobs.hasFreeCore === true && wanted.length > 1 && wanted.includes('docx')
}

/** Starts that thread early, so that its code is loaded when the document is ready. */
export function prepareFormats(wanted: readonly Format[], jobs: JobPort): void {
  if (isDocxApart(wanted, jobs)) jobs.prepare?.('render-docx')
}
