import { expect, test } from 'vitest'
import { openInput } from '../../src/app/disk/open-input.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { draftReport } from '../../src/pipeline/draft-report.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { keptPorts } from '../kept-ports.ts'
import { fieldCases } from './cases.ts'

const ports = keptPorts()

async function draft(input: string) {
  const opened = await openInput(`test/field-cases/${input}`, nodeFiles)
  if (!opened.ok) return { report: undefined, problems: opened.problems }
  const request = { input: opened.value, edition: 'publik', strict: false } as const
  const outcome = await draftReport(request, reportKinds, ports)
  return { report: outcome.ok ? outcome.value : undefined, problems: outcome.problems }
}

/** `galat cell.missing RATL!F12` */
function headline({ severity, code, place }: Problem): string {
  const inside = [place.sheet, place.cell].filter(part => part !== undefined).join('!')
  return `${severity} ${code} ${inside}`.trim()
}

/** What is expected of a problem, if it is so; else what the problem is. */
function asExpected(problem: Problem, expected: string | RegExp | undefined): string | RegExp {
  const sentence = `${headline(problem)}: ${problem.message} ${problem.hint}`
  if (expected instanceof RegExp) return expected.test(sentence) ? expected : sentence
  return headline(problem) === expected ? expected : sentence
}

test.each(fieldCases)('$input gives what is right', async ({ input, figures, summary = [], told }) => {
  const { report, problems } = await draft(input)
  expect(problems.map((problem, index) => asExpected(problem, told[index]))).toEqual(told)
  if (figures === null) expect(report).toBeUndefined()
  else expect(report?.figures).toMatchObject(figures)
  const lines = report?.summary.map(line => line.figures.join(', ')).join('\n')
  for (const words of summary) expect(lines).toContain(words)
})
