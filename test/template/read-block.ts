import type { Block } from '../../src/document/document.ts'
import { problemsOf, read, report } from './expand.ts'

/** The blocks that markup is read into. */
export function readBlocks(markup: string): readonly Block[] {
  const outcome = read(report(markup), 'laporan.hbs')
  if (!outcome.ok) throw new Error(problemsOf(outcome).join('\n'))
  return outcome.value.sections[0]?.children ?? []
}

/** The problems of markup whose elements stand on the first line of `a.hbs`, as `a.hbs:1 code …`. */
export function problemsOfMarkup(markup: string): readonly string[] {
  const placed = report(markup).replace(/<(?=[a-z])/g, '<?at a.hbs:1?><')
  return problemsOf(read(placed, 'laporan.hbs'))
}
