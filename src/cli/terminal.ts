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
