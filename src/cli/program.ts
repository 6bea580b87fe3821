// The command line: words and options. In come arguments; out go sentences and an exit code. `app` and `runs` do the work.
// `format/` words results, `archive/` has the commands below `arsip`, `completion/` those for shells.

import { Command, type Help, Option } from 'commander'
import { formats } from '../base/output.ts'
import { addBatchCommand } from './add-batch-command.ts'
import { addArchiveCommands } from './archive/archive-program.ts'
import { addCompletionCommand } from './completion/completion-command.ts'
import { addExplainCommand, addVariablesCommand } from './fields-program.ts'
import type { Machine } from './machine.ts'
import {
  addOutsideOptions,
  addUnit,
  oldName,
  parseEdition,
  parseFormats,
  parseParts,
  withoutSourceDescription,
} from './options.ts'
import { addRatlCommands } from './ratl/ratl-program.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { addTallyCommand, addWorkbookCommands } from './workbook-program.ts'

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Cara pakai:',
  'Arguments:': 'Masukan:',
  'Options:': 'Pilihan:',
  'Commands:': 'Perintah:',
}

const examples = `
Contoh:
  laporan contoh monev-skm                      membuat buku kerja kosong, dan contoh yang terisi
  laporan periksa "Data SKM.xlsx"               memeriksa tanpa menulis
  laporan buat "Data SKM.xlsx"                  menulis PDF, DOCX, dan HTML ke output/
  laporan buat data/ --format pdf --timpa       dari folder CSV, hanya PDF, mengganti yang lama
  laporan massal "Buku Kerja 2026"              banyak buku kerja sekaligus

Kode keluar: 0 selesai, 1 masukan berisi kesalahan, 2 salah pakai, 3 kesalahan program.`

/** What a command does is loaded when it runs: whoever asks for help does not wait for the libraries of the reports. */
const loadCommands = () => import('./commands.ts')

/** The command line: names and words for office staff. `end` is told the exit code of the command that ran. */
export function buildProgram(terminal: Terminal, machine: Machine, end: (code: ExitCode) => void): Command {
  const program = prepare(new Command('laporan'), terminal)
    .usage('<perintah> [pilihan]')
    .description('Membuat laporan resmi dari buku kerja: PDF dan DOCX, dengan angka yang dihitung dari barisnya.')
    .version(machine.version(), '-V, --version', 'menampilkan versi')
    .addHelpText('after', examples)
  addArchiveOptions(addReportOptions(addCommand(program, terminal, 'buat', 'Membuat laporan dan menulis berkasnya.')))
    .addOption(unitOption())
    .argument('<masukan>', inputDescription)
    .option('--keluaran <folder>', 'folder tempat folder laporan dibuat', 'output')
    .option('--timpa', 'mengganti berkas yang sudah ada', false)
    .option('--cocokkan', 'membaca kembali PDF dan DOCX sebelum ditulis, dan mencocokkannya dengan naskahnya', false)
    .addOption(oldName('--verifikasi', 'cocokkan'))
    .option('--asal', asalDescription, false)
    .option('--arsip-tanpa-sumber', withoutSourceDescription, false)
    .addHelpText('after', buatExamples)
    .action(async (input: string, options) => {
      const desk = machine.deskForReading()
      end(await (await loadCommands()).runBuat(input, options, terminal, await desk))
    })
  addArchiveOptions(
    addReportOptions(addCommand(program, terminal, 'periksa', 'Menjalankan semuanya tanpa menulis laporan.')),
  )
    .addOption(unitOption())
    .argument('<masukan>', inputDescription)
    .option(
      '--catatan [berkas]',
      'menulis semua masalah ke buku kerja ini, dengan tautan ke selnya (bawaan: Catatan Pemeriksaan.xlsx)',
    )
    .option('--timpa', 'mengganti catatan yang sudah ada', false)
    .addHelpText('after', periksaExamples)
    .action(async (input: string, options) => {
      const desk = machine.deskForReading()
      end(await (await loadCommands()).runPeriksa(input, options, terminal, await desk))
    })
  const batch = addCommand(program, terminal, 'massal', 'Membuat laporan dari banyak buku kerja sekaligus.')
  addBatchCommand(addReportOptions(batch), terminal, machine, end)
  const tally = addCommand(program, terminal, 'hitung', 'Menghitung jawaban survei dari CSV yang sangat panjang.')
  addTallyCommand(tally, terminal, machine, end)
  addOutsideOptions(
    addCommand(program, terminal, 'cocokkan', 'Membaca kembali PDF atau DOCX dan mencocokkan setiap isinya.'),
  )
    .alias('verifikasi')
    .argument('<berkas>', 'berkas .pdf atau .docx yang akan ditandatangani')
    .option('--masukan <masukan>', `asal laporan: ${inputDescription}`)
    .addOption(
      new Option('--edisi <edisi>', 'publik atau internal; bila kosong, menurut tanda di berkas').argParser(
        parseEdition,
      ),
    )
    .option('--arsip <folder>', 'arsip yang dipakai laporan itu; tanpa ini dicari seperti pada "laporan buat"')
    .option('--tanpa-arsip', 'laporan itu dibuat tanpa arsip', false)
    .option('--json', 'menulis hasil sebagai satu objek JSON', false)
    .addHelpText('after', cocokkanExamples)
    .action(async (file: string, options) =>
      end(await (await loadCommands()).runCocokkan(file, options, terminal, await machine.desk())),
    )
  addCommand(program, terminal, 'jenis', 'Menampilkan jenis laporan yang ada.').action(async () =>
    end((await loadCommands()).runJenis(terminal, await machine.desk())),
  )
  addWorkbookCommands((name, text) => addCommand(program, terminal, name, text), terminal, machine, end)
  addExplainCommand(addCommand(program, terminal, 'jelaskan', jelaskanDescription), terminal, machine, end)
  addVariablesCommand(addCommand(program, terminal, 'variabel', variabelDescription), terminal, machine, end)
  addRatlCommands(program, (parent, name, text) => addCommand(parent, terminal, name, text), terminal, machine, end)
  addArchiveCommands(program, (parent, name, text) => addCommand(parent, terminal, name, text), terminal, machine, end)
  const completion = addCommand(program, terminal, 'pelengkapan', pelengkapanDescription)
  addCompletionCommand(completion, program, terminal, machine, end)
  return program
}

const jelaskanDescription = 'Menjelaskan asal yang tercetak: aturannya, angka asalnya, dan selnya.'

const pelengkapanDescription = 'Menulis pelengkapan perintah (tombol Tab) untuk bash, zsh, atau fish.'

const asalDescription = 'menyertakan asal setiap yang tercetak: "sources" pada --json, dan tanda di HTML edisi internal'

const variabelDescription = 'Menampilkan semua yang boleh disebut templat suatu jenis laporan.'

const inputDescription = 'buku kerja .xlsx, folder berisi .csv, atau berkas .json'

const buatExamples = `
Contoh:
  laporan buat "Data SKM.xlsx"
  laporan buat "Data SKM.xlsx" --format pdf --keluaran "Laporan 2026"
  laporan buat "Data SKM.xlsx" --edisi internal --timpa
  laporan buat "Data SKM.xlsx" --bagian semua   laporan, nota dinas, ringkasan, rekap, dan siaran pers
  laporan buat "Data SKM.xlsx" --bagian nota-dinas,rekap --format docx
  laporan buat "Survei 2026.xlsx" --bagian publikasi --unit "Balai POM di Contoh" --format pdf
  laporan buat "Data SKM.xlsx" --asal --json    dengan aturan dan sel setiap angka`

const periksaExamples = `
Contoh:
  laporan periksa "Data SKM.xlsx"
  laporan periksa "Data SKM.xlsx" --catatan     menulis semua masalah ke Catatan Pemeriksaan.xlsx
  laporan periksa "Data SKM.xlsx" --ketat       peringatan dihitung kesalahan`

const cocokkanExamples = `
Contoh:
  laporan cocokkan "Laporan.pdf" --masukan "Data SKM.xlsx"
  laporan cocokkan "Laporan.docx"               tanpa buku kerja: dicocokkan dengan PDF di sebelahnya`

function addCommand(program: Command, terminal: Terminal, name: string, description: string): Command {
  return prepare(program.command(name), terminal).description(description)
}

/** Indonesian help, no exit of the process, and errors left to us. */
function prepare(command: Command, terminal: Terminal): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => {} })
    .configureHelp({ styleTitle, styleUsage, subcommandTerm, optionDescription, argumentDescription })
    .helpOption('-h, --help', 'menampilkan bantuan')
    .helpCommand(false)
    .allowExcessArguments(false)
}

const styleTitle: Help['styleTitle'] = title => titles[title] ?? title
/** Aliases are names of before, which still work; help shows the present one alone. */
const styleUsage: Help['styleUsage'] = usage => usage.replace('[options]', '[pilihan]').replace(/\|\S+/, '')

const subcommandTerm: Help['subcommandTerm'] = command => {
  const inputs = command.registeredArguments.map(input => (input.required ? `<${input.name()}>` : `[${input.name()}]`))
  return [command.name(), ...inputs].join(' ')
}

const optionDescription: Help['optionDescription'] = option => describeDefault(option.description, option.defaultValue)
const argumentDescription: Help['argumentDescription'] = argument =>
  describeDefault(argument.description, argument.defaultValue)

function describeDefault(description: string, value: unknown): string {
  const words = Array.isArray(value) ? value.join(',') : value
  return typeof words === 'string' ? `${description} (bawaan: ${words})` : description
}

function addReportOptions(command: Command): Command {
  return addOutsideOptions(command)
    .addOption(
      new Option('--format <daftar>', 'format yang dibuat, dipisah koma').default([...formats]).argParser(parseFormats),
    )
    .addOption(
      new Option(
        '--bagian <daftar>',
        'yang dibuat, dipisah koma: laporan, nota-dinas, ringkasan, rekap, siaran, atau semua; publikasi dan berita-acara (satu berkas setiap unit) disebut tersendiri',
      )
        .default(['laporan'])
        .argParser(parseParts),
    )
    .addOption(new Option('--edisi <edisi>', 'publik atau internal').default('publik').argParser(parseEdition))
    .option('--ketat', 'memperlakukan peringatan sebagai kesalahan', false)
    .option('--json', 'menulis hasil sebagai satu objek JSON', false)
}

/** Whose documents, of parts that every unit has. */
function unitOption(): Option {
  return new Option(
    '--unit <nama>',
    'unit yang publikasi atau berita acaranya dibuat; boleh beberapa kali, atau "semua" (bawaan: semua)',
  ).argParser(addUnit)
}

const archiveHelp = `
Arsip dicari mulai dari folder tempat masukan berada (untuk folder CSV: dari folder itu sendiri), lalu ke folder-folder di
atasnya sampai folder pengguna atau akar drive, lalu di folder kerja; yang terdekat dipakai. Bila tidak ada, "laporan buat"
membuat folder "arsip" di samping masukan. Folder "arsip" yang berisi berkas lain tidak pernah dipakai.`

/** Of commands that make one report. */
function addArchiveOptions(command: Command): Command {
  return command
    .option(
      '--arsip <folder>',
      'folder arsip: laporan sebelumnya dibaca dari sana, yang baru disimpan ke sana; tanpa ini dicari sendiri',
    )
    .option('--tanpa-arsip', 'tidak membaca dan tidak menyimpan ke arsip', false)
    .addHelpText('after', archiveHelp)
}
