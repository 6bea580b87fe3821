// The commands below `arsip`. In come their options; out go sentences and an exit code. The work is done by the face
// (`src/app/archive`), and `../format` words what it found.

import { type Command, Option } from 'commander'
import type { Desk } from '../../app/disk/desk.ts'
import type { Machine } from '../machine.ts'
import { parseEdition } from '../options.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import type { WrittenFlags } from './archive-commands.ts'

// Loaded when one runs: whoever asks for help does not wait for the libraries of the reports.
const loadCommands = () => import('./archive-commands.ts')
const loadExchange = () => import('./archive-exchange.ts')

/** Adds a command below `arsip`, in the way of all others. */
type Add = (parent: Command, name: string, description: string) => Command

/** A command that has its archive, and what it works at. */
type Work<Flags> = (flags: Flags & { readonly arsip: string }, desk: Desk) => Promise<ExitCode>

const id = 'nama laporan di arsip; cukup awalnya, periodenya, atau awal kode di akhirnya'

/** Of commands that look for a report: a name may mean several of its revisions and editions. */
function withEdition(command: Command): Command {
  return command.addOption(
    new Option('--edisi <edisi>', 'publik atau internal; tanpa ini yang publik, bila ada').argParser(parseEdition),
  )
}

const examples = `
Contoh:
  laporan arsip daftar --jenis monev-skm --tahun 2023
  laporan arsip ulang monev-skm-2023-1 --keluaran "Cetak ulang"
  laporan arsip periksa`

/** The commands of the archive. */
export function addArchiveCommands(
  program: Command,
  add: Add,
  terminal: Terminal,
  machine: Machine,
  end: (code: ExitCode) => void,
): void {
  const arsip = add(program, 'arsip', 'Laporan yang pernah dibuat: mendaftar, menampilkan, membuat ulang, memeriksa.')
  arsip.usage('<perintah> [pilihan]').addHelpText('after', examples)
  const run = async <Flags extends WrittenFlags>(options: Flags, work: Work<Flags>, mayBeNew = false) => {
    const desk = await machine.desk()
    const { inArchive } = await loadCommands()
    end(await inArchive(options, terminal, desk, flags => work(flags, desk), mayBeNew))
  }
  const command = (name: string, description: string) =>
    add(arsip, name, description)
      .option('--arsip <folder>', 'folder arsip; tanpa ini dicari di folder kerja dan di folder-folder di atasnya')
      .option('--json', 'menulis hasil sebagai satu objek JSON', false)
  command('daftar', 'Menampilkan laporan yang ada di arsip.')
    .option('--jenis <jenis>', 'hanya jenis ini, lihat "laporan jenis"')
    .option('--tahun <tahun>', 'hanya tahun ini')
    .option('--unit <nama>', 'hanya unit yang namanya memuat ini')
    .addHelpText('after', '\nContoh:\n  laporan arsip daftar --tahun 2023')
    .action(async options =>
      run(options, async (flags, desk) => (await loadCommands()).runDaftar(flags, terminal, desk)),
    )
  withEdition(command('tampil', 'Menampilkan keterangan satu laporan: kapan dibuat, dari apa, dan isinya.'))
    .argument('<laporan>', id)
    .addHelpText('after', '\nContoh:\n  laporan arsip tampil monev-skm-2023-1')
    .action(async (name: string, options) =>
      run(options, async (flags, desk) => (await loadCommands()).runTampil(name, flags, terminal, desk)),
    )
  withEdition(command('ulang', 'Membuat ulang satu laporan dari arsip saja dan membandingkannya byte demi byte.'))
    .argument('<laporan>', id)
    .option('--keluaran <folder>', 'menulis hasilnya ke folder ini; tanpa ini hanya membandingkan')
    .option('--timpa', 'mengganti berkas yang sudah ada', false)
    .addHelpText('after', '\nContoh:\n  laporan arsip ulang monev-skm-2023-1 --keluaran "Cetak ulang"')
    .action(async (name: string, options) =>
      run(options, async (flags, desk) => (await loadCommands()).runUlang(name, flags, terminal, desk)),
    )
  command('periksa', 'Menghitung ulang semua sidik berkas: menemukan yang rusak, hilang, dan asing.')
    .addHelpText('after', '\nContoh:\n  laporan arsip periksa --arsip "Arsip 2023"')
    .action(async options =>
      run(options, async (flags, desk) => (await loadCommands()).runPeriksaArsip(flags, terminal, desk)),
    )
  withEdition(
    command('bandingkan', 'Membandingkan dua laporan: angka, unit, rencana aksi, templat, dan setiap kalimatnya.'),
  )
    .alias('banding')
    .argument('<laporan>', id)
    .argument('<laporan-lain>', id)
    .option('--xlsx <berkas>', 'menulis perbedaannya juga ke buku kerja ini')
    .option('--timpa', 'mengganti berkas yang sudah ada', false)
    .addHelpText('after', '\nContoh:\n  laporan arsip bandingkan monev-skm-2023-1 monev-skm-2023-2 --xlsx beda.xlsx')
    .action(async (one: string, other: string, options) =>
      run(options, async (flags, desk) => (await loadExchange()).runBanding([one, other], flags, terminal, desk)),
    )
  withEdition(command('ekspor', 'Menulis satu paket arsip, laporan beserta semua bahannya, ke satu berkas .zip.'))
    .argument('<laporan>', id)
    .option('--keluaran <folder>', 'folder tempat berkas .zip ditulis', '.')
    .option('--publik', 'hanya yang boleh diterbitkan: berkas laporan dan data tersamar, tanpa masukan aslinya', false)
    .option('--timpa', 'mengganti berkas yang sudah ada', false)
    .addHelpText('after', '\nContoh:\n  laporan arsip ekspor monev-skm-2023-1 --keluaran cadangan')
    .action(async (name: string, options) =>
      run(options, async (flags, desk) => (await loadExchange()).runEkspor(name, flags, terminal, desk)),
    )
  command('impor', 'Menyimpan paket arsip dari berkas .zip hasil ekspor ke arsip.')
    .argument('<berkas>', 'berkas .zip dari "laporan arsip ekspor"')
    .addHelpText('after', '\nContoh:\n  laporan arsip impor cadangan/monev-skm-2023-1-0123456789abcdef.zip')
    .action(async (file: string, options) =>
      run(options, async (flags, desk) => (await loadExchange()).runImpor(file, flags, terminal, desk), true),
    )
}
