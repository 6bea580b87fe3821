import type { Differences } from './differences.ts'
import { entryLabels } from './entry-labels.ts'
import type { ReadReport } from './read-report.ts'

/** Reports references of a DOCX that name another page than its contents do for the same place. */
export function reconcileMentions(read: ReadReport, differences: Differences): void {
  const labels = entryLabels(read)
  for (const { target, text = '', isPage = false } of read.leads) {
    if (!isPage || !('name' in target)) continue
    const listed = labels.get(target.name)
    if (listed === undefined || listed === text) continue
    differences.add('verify.reference-page', { expected: listed, found: text })
  }
}
