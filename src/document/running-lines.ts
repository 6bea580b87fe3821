import type { DocumentMeta, Section } from './document.ts'

/** What stands in the upper margin of a page. */
export interface RunningLine {
  readonly role: 'marking' | 'head'
  readonly text: string
}

/**
 * What stands at the head of every page of a section, from top to bottom: the marking of the edition on all of them, the
 * running head on those with numbers.
 */
export function runningLines(
  { numbering }: Pick<Section, 'numbering'>,
  { marking, runningHead }: Pick<DocumentMeta, 'marking' | 'runningHead'>,
): readonly RunningLine[] {
  return [
    ...(marking === undefined ? [] : [{ role: 'marking', text: marking } as const]),
    ...(runningHead === undefined || numbering === 'none' ? [] : [{ role: 'head', text: runningHead } as const]),
  ]
}
