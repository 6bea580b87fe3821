import { JsonScanner } from '../json/json-scanner.ts'
import { type JsonTree, readJsonTree } from '../json/read-json-tree.ts'
import { failure, type Outcome, success } from '../problems/outcome.ts'
import { UnreadableInput } from '../problems/unreadable-input.ts'
import { themeProblem } from './problems.ts'

/** A theme file as it is written. */
export interface ThemeFile extends JsonTree {
  readonly file: string
}

/** Reads a theme file. A byte order mark, as editors of Windows leave it, is no fault. */
export function parseThemeFile(file: string, bytes: Uint8Array): Outcome<ThemeFile> {
  try {
    return success({ file, ...readJsonTree(new JsonScanner(new TextDecoder().decode(bytes))) })
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error
    const isTwice = error.why === 'json-name-twice'
    const reason = isTwice ? 'satu setelan ditulis dua kali' : 'tulisannya menyimpang dari bentuk JSON'
    return failure([themeProblem('theme.not-json', { file, ...error.where }, { reason })])
  }
}
