import type { UnreadableReason } from '../../src/problems/unreadable-input.ts'
import type { ShownCells } from './show-cells.ts'

type Files = Readonly<Record<string, Uint8Array>>

/**
 * An input that no honest program writes, or that many readers stumble over, and what must become of it. The input is one
 * workbook, or the files of a folder; it is built when its test runs, for some are large.
 */
export type HostileCase = readonly [name: string, input: () => Uint8Array | Files, expected: Expected]

/** Read with exactly these values, with these warnings; or refused for one reason; or with another problem. */
export type Expected =
  | { readonly cells: ShownCells; readonly warnings?: readonly string[] }
  | { readonly refused: UnreadableReason; readonly sheet?: string; readonly cell?: string; readonly line?: number }
  | { readonly problem: string }
