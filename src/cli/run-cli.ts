import { CommanderError } from 'commander'
import { offerNearest } from '../problems/problem-phrases.ts'
import type { Machine } from './machine.ts'
import { buildProgram } from './program.ts'
import { type ExitCode, exitCodes, plainTerminal, type Terminal } from './terminal.ts'

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

const spacedNames = 'Nama yang berisi spasi ditulis di antara tanda petik, misalnya "Data SKM.xlsx".'

/** What commander says, and how we say it; what a pattern need not find is undefined. */
type Translation = readonly [code: string, pattern: RegExp, message: (...found: (string | undefined)[]) => string]

const translations: readonly Translation[] = [
  [
    'commander.unknownOption',
    /unknown option '([^']*)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?/,
    (option, near) => `Pilihan "${option}" tidak dikenal.${offer(near)}`,
  ],
  [
    'commander.unknownCommand',
    /unknown command '([^']*)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?/,
    (command, near) => `Perintah "${command}" tidak dikenal.${isInput(command) ? howToRead(command) : offer(near)}`,
  ],
  ['commander.missingArgument', /argument '([^']*)'/, name => `Perintah ini membutuhkan <${name}>.`],
  [
    'commander.optionMissingArgument',
    /option '([^']*)' argument missing/,
    option => `Pilihan "${option}" membutuhkan nilai.`,
  ],
  [
    'commander.missingMandatoryOptionValue',
    /required option '([^']*)' not specified/,
    option => `Perintah ini membutuhkan pilihan "${option}".`,
  ],
  [
    'commander.excessArguments',
    /Expected (\d+) arguments? but got (\d+)/,
    (wanted, got) => `Perintah ini menerima ${wanted} masukan, bukan ${got}. ${spacedNames}`,
  ],
  [
    'commander.invalidArgument',
    /option '([^']*)' argument '([^']*)' is invalid\. (.*)$/,
    (option, value, reason) => `Nilai "${value}" untuk pilihan "${option}" tidak dapat dipakai. ${reason}`,
  ],
  [
    'commander.invalidArgument',
    /command-argument value '([^']*)' is invalid for argument '([^']*)'\. (.*)$/,
    (value, input, reason) => `Nilai "${value}" untuk <${input}> tidak dapat dipakai. ${reason}`,
  ],
]

/** Names that commander found near, `periksa` or `--edisi, --ketat`. */
function offer(near: string | undefined): string {
  return near === undefined ? '' : ` ${offerNearest(near.split(', '), '')}`
}

function isInput(command = ''): boolean {
  return /\.(?:xlsx|xlsm|csv|json)$|[/\\]/i.test(command)
}

function howToRead(input: string | undefined): string {
  return ` Sebutkan dulu perintahnya: laporan periksa "${input}".`
}

/** What is wrong with a command line, in Indonesian; commander speaks English only. */
function usageMessage(error: CommanderError): string {
  for (const [code, pattern, message] of translations) {
    const found = code === error.code ? pattern.exec(error.message) : null
    if (found !== null) return message(...found.slice(1))
  }
  return `Perintah tidak dapat dijalankan: ${error.message}`
}
