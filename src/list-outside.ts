import { type Outcome, success } from './base/outcome.ts'
import type { FilePort } from './base/ports.ts'
import { reportKinds } from './kinds/registry.ts'
import { templateFolders } from './pipeline/outside/draft-with-outside.ts'
import { findOutside, type OutsideChoice, type OutsideFile } from './pipeline/outside/find-outside.ts'

export type { OutsideChoice }

/** Templates and themes outside the program that a report of an input may be made with. A folder that is named has to be there. */
export async function listOutside(
  input: string | undefined,
  choice: OutsideChoice,
  { files }: { readonly files: FilePort },
): Promise<Outcome<readonly OutsideFile[]>> {
  const found = await findOutside(input, choice, templateFolders(reportKinds), files)
  return found.ok ? success(found.value.files) : found
}
