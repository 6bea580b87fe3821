import type { CommanderError } from 'commander'
import { offerNearest } from '../problems/problem-phrases.ts'

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
export function usageMessage(error: CommanderError): string {
  for (const [code, pattern, message] of translations) {
    const found = code === error.code ? pattern.exec(error.message) : null
    if (found !== null) return message(...found.slice(1))
  }
  return `Perintah tidak dapat dijalankan: ${error.message}`
}
