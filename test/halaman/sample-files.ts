import { inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import type { Edition } from '../../src/kinds/report-kind.ts'
import { folderOfProgram } from '../built-program.ts'
import { builtSample, keptSample } from '../built-samples.ts'
import { setup as build } from '../global-setup.ts'
import { samples } from '../verify/samples.ts'

/** Makes the samples once, by the built program, before the tests want them at the same time. */
export async function setup(project: TestProject): Promise<void> {
  build(project)
  const folder = folderOfProgram()
  for (const [input, edition] of samples) await builtSample(folder, { input, edition })
}

/** A file of a sample as it was written. */
export function sampleFile(input: string, edition: Edition, format: 'pdf' | 'docx'): Uint8Array {
  return keptSample(inject('madeByProgram'), { input, edition })[format]
}
