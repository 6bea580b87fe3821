import { failure, type Outcome, success } from '../base/outcome.ts'
import { JsonScanner } from '../sources/readers/json-scanner.ts'
import { UnreadableInput } from '../sources/unreadable-input.ts'
import { themeProblem } from './problems.ts'

/** A theme file as it is written. */
export interface ThemeFile {
  readonly file: string
  readonly said: unknown
}

/** Reads a theme file. A byte order mark, as editors of Windows leave it, is no fault. */
export function parseThemeFile(file: string, bytes: Uint8Array): Outcome<ThemeFile> {
  const scanner = new JsonScanner(new TextDecoder().decode(bytes))
  try {
    const said = readValue(scanner)
    scanner.end()
    return success({ file, said })
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error
    const isTwice = error.why === 'json-name-twice'
    const reason = isTwice ? 'satu setelan ditulis dua kali' : 'tulisannya menyimpang dari bentuk JSON'
    return failure([themeProblem('theme.not-json', { file, ...error.where }, { reason })])
  }
}

/** What the scanner has next, as plain data. */
function readValue(scanner: JsonScanner): unknown {
  if (scanner.next === '{') {
    const members: [string, unknown][] = []
    scanner.members(name => members.push([name, readValue(scanner)]))
    return Object.fromEntries(members)
  }
  if (scanner.next === '[') {
    const items: unknown[] = []
    scanner.items(() => items.push(readValue(scanner)))
    return items
  }
  const scalar = scanner.scalar()
  return typeof scalar === 'object' && scalar !== null ? Number(scalar.digits) : scalar
}
