import type { Command } from 'commander'
import type { ExitCode, Terminal } from './terminal.ts'

// Loaded when one runs: whoever asks for help does not wait for the libraries of the reports.
const loadCommands = () => import('./archive-commands.ts')
const loadExchange = () => import('./archive-exchange.ts')

/** Adds a command below `arsip`, in the way of all others. */
type Add = (parent: Command, name: string, description: string) => Command

const id = 'nama laporan di arsip; cukup awalnya, atau awal kode di akhirnya'

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
  end: (code: ExitCode) => void,
): void {
  const arsip = add(program, 'arsip', 'Laporan yang pernah dibuat: mendaftar, menampilkan, membuat ulang, memeriksa.')
  arsip.usage('<perintah> [pilihan]').addHelpText('after', examples)
  const command = (name: string, description: string) =>
    add(arsip, name, description)
      .option('--arsip <folder>', 'folder arsip', 'arsip')
      .option('--json', 'menulis hasil sebagai satu objek JSON', false)
  command('daftar', 'Menampilkan laporan yang ada di arsip.')
    .option('--jenis <jenis>', 'hanya jenis ini, lihat "laporan jenis"')
    .option('--tahun <tahun>', 'hanya tahun ini')
    .option('--unit <nama>', 'hanya unit yang namanya memuat ini')
    .addHelpText('after', '\nContoh:\n  laporan arsip daftar --tahun 2023')
    .action(async options => end(await (await loadCommands()).runDaftar(options, terminal)))
  command('tampil', 'Menampilkan keterangan satu laporan: kapan dibuat, dari apa, dan isinya.')
    .argument('<laporan>', id)
    .addHelpText('after', '\nContoh:\n  laporan arsip tampil monev-skm-2023-1')
    .action(async (name: string, options) => end(await (await loadCommands()).runTampil(name, options, terminal)))
  command('ulang', 'Membuat ulang satu laporan dari arsip saja dan membandingkannya byte demi byte.')
    .argument('<laporan>', id)
    .option('--keluaran <folder>', 'menulis hasilnya ke folder ini; tanpa ini hanya membandingkan')
    .addHelpText('after', '\nContoh:\n  laporan arsip ulang monev-skm-2023-1 --keluaran "Cetak ulang"')
    .action(async (name: string, options) => end(await (await loadCommands()).runUlang(name, options, terminal)))
  command('periksa', 'Menghitung ulang semua sidik berkas: menemukan yang rusak, hilang, dan asing.')
    .addHelpText('after', '\nContoh:\n  laporan arsip periksa --arsip "Arsip 2023"')
    .action(async options => end(await (await loadCommands()).runPeriksaArsip(options, terminal)))
  command('banding', 'Membandingkan dua laporan: angka, unit, rencana aksi, templat, dan setiap kalimatnya.')
    .argument('<laporan>', id)
    .argument('<laporan-lain>', id)
    .option('--xlsx <berkas>', 'menulis perbedaannya juga ke buku kerja ini')
    .option('--timpa', 'mengganti berkas yang sudah ada', false)
    .addHelpText('after', '\nContoh:\n  laporan arsip banding monev-skm-2023-1 monev-skm-2023-2 --xlsx beda.xlsx')
    .action(async (one: string, other: string, options) =>
      end(await (await loadExchange()).runBanding([one, other], options, terminal)),
    )
  command('ekspor', 'Menulis satu laporan beserta semua bahannya ke satu berkas .zip.')
    .argument('<laporan>', id)
    .option('--keluaran <folder>', 'folder tempat berkas .zip ditulis', '.')
    .option('--timpa', 'mengganti berkas yang sudah ada', false)
    .addHelpText('after', '\nContoh:\n  laporan arsip ekspor monev-skm-2023-1 --keluaran cadangan')
    .action(async (name: string, options) => end(await (await loadExchange()).runEkspor(name, options, terminal)))
  command('impor', 'Menyimpan laporan dari berkas .zip hasil ekspor ke arsip.')
    .argument('<berkas>', 'berkas .zip dari "laporan arsip ekspor"')
    .addHelpText('after', '\nContoh:\n  laporan arsip impor cadangan/monev-skm-2023-1-0123456789abcdef.zip')
    .action(async (file: string, options) => end(await (await loadExchange()).runImpor(file, options, terminal)))
}
