import { type Command, Option } from 'commander'
import type { Machine } from './machine.ts'
import { addOutsideOptions, parseEdition } from './options.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const explainExamples = `
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
    .addHelpText('after', explainExamples)
    .action(async (input: string, asked: string, options) => {
      const { runJelaskan } = await import('./fields-commands.ts')
      end(await runJelaskan(input, asked, options, terminal, await machine.desk()))
    })
}

const variablesExamples = `
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
    .addHelpText('after', variablesExamples)
    .action(async (kind: string, input: string | undefined, options) => {
      const { runVariabel } = await import('./fields-commands.ts')
      end(await runVariabel(kind, input, options, terminal, await machine.desk()))
    })
}
