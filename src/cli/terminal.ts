/** Where a command writes: results to `out`, progress and problems to `err`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether `err` is a screen that lines can be redrawn on. */
  readonly isTerminal: boolean
}

/** What the operating system is told at the end. */
export const exitCodes = { done: 0, inputErrors: 1, wrongUse: 2, ownFailure: 3 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Control characters and invisible signs, line ends aside: they could erase a line, or turn its letters around. */
const invisible = /[^\P{C}\n]/gu

/**
 * A terminal that shows what cells and file names hold, whatever that is: characters that nobody could see are written
 * as `\u202e`, which JSON reads as the same character.
 */
export function plainTerminal({ out, err, isTerminal }: Terminal): Terminal {
  return { out: text => out(visible(text)), err: text => err(visible(text)), isTerminal }
}

function visible(text: string): string {
  return text.replace(invisible, character =>
    Array.from({ length: character.length }, (_, index) => escaped(character.charCodeAt(index))).join(''),
  )
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
