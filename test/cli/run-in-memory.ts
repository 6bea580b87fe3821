import { runCli } from '../../src/cli/run-cli.ts'
import type { ExitCode } from '../../src/cli/terminal.ts'

export interface CliRun {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Runs a command line and keeps what it writes. */
export async function runInMemory(...parameters: readonly string[]): Promise<CliRun> {
  let out = ''
  let err = ''
  const code = await runCli(parameters, {
    out: text => {
      out += text
    },
    err: text => {
      err += text
    },
    isTerminal: false,
  })
  return { code, out, err }
}
