import type { Format } from '../base/output.ts'
import type { JobPort } from '../ports/ports.ts'

/** Word's format is made in a thread beside the others where a core is free for it. */
export function isDocxApart(wanted: readonly Format[], jobs: JobPort): boolean {
  return jobs.hasFreeCore === true && wanted.length > 1 && wanted.includes('docx')
}

/** Starts that thread, so that its code is loaded when there is a document to render. */
export function prepareFormats(wanted: readonly Format[], jobs: JobPort): void {
  if (isDocxApart(wanted, jobs)) jobs.prepare?.('render-docx')
}
