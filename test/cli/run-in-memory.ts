import { nodeMachine } from '../../src/cli/node-machine.ts'
import { runCli } from '../../src/cli/run-cli.ts'
import type { ExitCode } from '../../src/cli/terminal.ts'

export interface CliRun {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

/** Commands that would keep the report, or look for earlier ones, in the archive of whoever runs the tests. */
const archiving = ['buat', 'periksa', 'variabel', 'cocokkan', 'verifikasi', 'jelaskan']

/** Runs a command line and keeps what it writes. Without `--arsip` it has no archive. */
export async function runInMemory(...parameters: readonly string[]): Promise<CliRun> {
  let out = ''
  let err = ''
  const [command = '', ...rest] = parameters
  const isAlone = archiving.includes(command) && !parameters.includes('--arsip')
  const terminal = {
    out: (text: string) => {
      out += text
    },
    err: (text: string) => {
      err += text
    },
    isTerminal: false,
  }
  const code = await runCli(isAlone ? [command, '--tanpa-arsip', ...rest] : parameters, terminal, nodeMachine)
  return { code, out, err }
}
