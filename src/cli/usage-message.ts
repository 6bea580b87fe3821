import type { CommanderError } from 'commander'

const translations: readonly (readonly [code: string, pattern: RegExp, message: (...found: string[]) => string])[] = [
  ['commander.unknownOption', /unknown option '([^']*)'/, option => `Pilihan "${option}" tidak dikenal.`],
  ['commander.unknownCommand', /unknown command '([^']*)'/, command => `Perintah "${command}" tidak dikenal.`],
  ['commander.missingArgument', /argument '([^']*)'/, name => `Perintah ini membutuhkan <${name}>.`],
  [
    'commander.optionMissingArgument',
    /option '([^']*)' argument missing/,
    option => `Pilihan "${option}" membutuhkan nilai.`,
  ],
  [
    'commander.excessArguments',
    /Expected (\d+) arguments? but got (\d+)/,
    (wanted, got) => `Perintah ini menerima ${wanted} masukan, bukan ${got}.`,
  ],
  [
    'commander.invalidArgument',
    /option '([^']*)' argument '([^']*)' is invalid\. (.*)$/,
    (option, value, reason) => `Nilai "${value}" untuk pilihan "${option}" tidak dapat dipakai. ${reason}`,
  ],
]

/** What is wrong with a command line, in Indonesian; commander speaks English only. */
export function usageMessage(error: CommanderError): string {
  for (const [code, pattern, message] of translations) {
    const found = code === error.code ? pattern.exec(error.message) : null
    if (found !== null) return message(...found.slice(1))
  }
  return `Perintah tidak dapat dijalankan: ${error.message}`
}
