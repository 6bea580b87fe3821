import { type Command, Option } from 'commander'
import type { Machine } from './machine.ts'
import { parseEdition } from './parse-values.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const examples = `
Contoh:
  laporan variabel monev-skm                       setiap isian: namanya, artinya, jenisnya; lalu bagian dan helper
  laporan variabel monev-skm "Data SKM.xlsx"       dengan nilainya di buku kerja itu
  laporan variabel monev-skm "Data SKM.xlsx" --edisi internal
  laporan variabel monev-skm --json > isian.json   sebagai satu objek untuk program lain

Cara mengubah kata-kata laporan ada di docs/menulis-templat.md.`

/** `variabel`: arguments, options and help. */
export function addVariablesCommand(
  command: Command,
  terminal: Terminal,
  machine: Machine,
  end: (code: ExitCode) => void,
): void {
  command
    .argument('<jenis>', 'jenis laporan, lihat "laporan jenis"')
    .argument('[masukan]', 'buku kerja, folder CSV, atau berkas .json yang nilainya ditampilkan')
    .addOption(
      new Option('--edisi <edisi>', 'publik atau internal: edisi yang nilainya ditampilkan')
        .default('publik')
        .argParser(parseEdition),
    )
    .option('--arsip <folder>', 'arsip dengan laporan sebelumnya; tanpa ini dicari seperti pada "laporan buat"')
    .option('--tanpa-arsip', 'tidak membaca laporan sebelumnya', false)
    .option('--templat <folder>', 'folder templat sendiri; tanpa ini folder "templat" di samping masukan, bila ada')
    .option('--json', 'menulis hasil sebagai satu objek JSON', false)
    .addHelpText('after', examples)
    .action(async (kind: string, input: string | undefined, options) => {
      const { runVariabel } = await import('./variables-command.ts')
      end(await runVariabel(kind, input, options, terminal, await machine.desk()))
    })
}
