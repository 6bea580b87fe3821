import { type Outcome, ProblemLog } from '../../src/problems/outcome.ts'
import type { Source } from '../../src/sources/source.ts'
import type { WorkbookSpec } from '../../src/workbook/declare.ts'
import { type Manner, todaysManner } from '../../src/workbook/manner.ts'
import { type ReadWorkbook, readWorkbook } from '../../src/workbook/read-workbook.ts'

/** Reads a workbook and checks it, as `defineKind` does before it scores. */
export function checkWorkbook<W extends WorkbookSpec, Reference, Input>(
  source: Source,
  workbook: (reference: Reference) => W,
  check: (read: ReadWorkbook<W>, reference: Reference, log: ProblemLog, manner: Manner) => Input | undefined,
  reference: Reference,
): Outcome<Input> {
  const log = new ProblemLog()
  const input = check(readWorkbook(source, workbook(reference), log), reference, log, todaysManner)
  return log.conclude(() => {
    if (input === undefined) throw new RangeError('an incomplete workbook passed without a problem')
    return input
  })
}
