import { CommanderError } from 'commander'
import type { Machine } from './machine.ts'
import { plainTerminal } from './plain-terminal.ts'
import { buildProgram } from './program.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'
import { usageMessage } from './usage-message.ts'

/** Runs one command line and gives its exit code: 0 done, 1 the input has errors, 2 wrong use, 3 our own failure. */
export async function runCli(parameters: readonly string[], screen: Terminal, machine: Machine): Promise<ExitCode> {
  const terminal = plainTerminal(screen)
  let code: ExitCode = exitCodes.done
  const program = buildProgram(terminal, machine, ended => {
    code = ended
  })
  try {
    await program.parseAsync([...parameters], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return endOfCommander(error, terminal)
    terminal.err(`\nKesalahan pada program laporan, bukan pada data Anda: ${describe(error)}\n`)
    terminal.err('Laporkan pesan ini beserta berkas masukannya kepada pengelola program.\n')
    return exitCodes.ownFailure
  }
}

/** Help and version end without an error; everything else that commander stops at is wrong use. */
function endOfCommander(error: CommanderError, terminal: Terminal): ExitCode {
  if (error.exitCode === 0) return exitCodes.done
  if (error.code !== 'commander.help') terminal.err(`${usageMessage(error)}\nLihat "laporan --help".\n`)
  return exitCodes.wrongUse
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
