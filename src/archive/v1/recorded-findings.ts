import type { Manifest } from '../manifest.ts'

/** What those programs told of files and archives beside the findings; it was in no report. */
const besideFindings = /^(?:input|arsip|kapsul)\./

/** The findings of a report among all that was told when it was made, in their order. */
export function recordedFindings(problems: Manifest['problems']): Manifest['problems'] {
  return problems.filter(({ code }) => !besideFindings.test(code))
}
