import { type Command, Option } from 'commander'
import type { Machine } from './machine.ts'
import { addOutsideOptions } from './outside-option.ts'
import { parseEdition } from './parse-values.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const examples = `
Contoh:
  laporan jelaskan "Data SKM.xlsx" "89,80"               aturan, angka asal, dan sel dari 89,80
  laporan jelaskan "Data SKM.xlsx" tercapai              mengapa kalimatnya berbunyi begitu
  laporan jelaskan "Data SKM.xlsx" surveys.0.ikm         menurut nama isiannya (lihat "laporan variabel")
  laporan jelaskan "Data SKM.xlsx" "89,80" --edisi internal

Angka ditulis seperti tercetak, dengan koma desimal. Tidak ada berkas yang ditulis.`

/** `jelaskan`: arguments, options and help. */
export function addExplainCommand(
  command: Command,
  terminal: Terminal,
  machine: Machine,
  end: (code: ExitCode) => void,
): void {
  addOutsideOptions(command)
    .argument('<masukan>', 'buku kerja .xlsx, folder berisi .csv, atau berkas .json')
    .argument('<yang-tercetak>', 'angka atau kata seperti tercetak di laporan, atau nama isiannya')
    .addOption(
      new Option('--edisi <edisi>', 'publik atau internal: edisi yang ditanyakan')
        .default('publik')
        .argParser(parseEdition),
    )
    .option('--arsip <folder>', 'arsip dengan laporan sebelumnya; tanpa ini dicari seperti pada "laporan buat"')
    .option('--tanpa-arsip', 'tidak membaca laporan sebelumnya', false)
    .option('--json', 'menulis hasil sebagai satu objek JSON', false)
    .addHelpText('after', examples)
    .action(async (input: string, asked: string, options) => {
      const { runJelaskan } = await import('./explain-command.ts')
      end(await runJelaskan(input, asked, options, terminal, await machine.desk()))
    })
}
