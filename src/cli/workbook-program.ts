import type { Command } from 'commander'
import type { Machine } from './machine.ts'
import { parseDay } from './parse-day.ts'
import type { ExitCode, Terminal } from './terminal.ts'

// Loaded when one runs: whoever asks for help does not wait for the libraries of the reports.
const loadCommands = () => import('./workbook-commands.ts')

/** Adds a command, in the way of all others. */
type Add = (name: string, description: string) => Command

const kindArgument = ['<jenis>', 'jenis laporan, lihat "laporan jenis"'] as const

const contohExamples = `
Ditulis dua buku kerja: yang kosong untuk diisi, dan yang terisi data rekaan untuk dilihat.

Contoh:
  laporan contoh monev-skm "Semester I 2026"`

const skemaExamples = `
Contoh:
  laporan skema monev-skm                       setiap kolom: wajib atau tidak, isinya, judul lain
  laporan skema monev-skm --json > skema.json   skema JSON untuk program yang menulis masukan .json`

/** `contoh` and `skema`: what the workbook of a kind looks like. */
export function addWorkbookCommands(
  add: Add,
  terminal: Terminal,
  machine: Machine,
  end: (code: ExitCode) => void,
): void {
  add('contoh', 'Membuat buku kerja kosong untuk diisi, dan contoh yang sudah terisi.')
    .argument(...kindArgument)
    .argument('[folder]', 'folder tujuan', '.')
    .option('--timpa', 'mengganti berkas yang sudah ada', false)
    .addHelpText('after', contohExamples)
    .action(async (kind: string, folder: string, options) =>
      end(await (await loadCommands()).runContoh(kind, folder, options, terminal, await machine.desk())),
    )
  add('skema', 'Menampilkan lembar dan kolom buku kerja suatu jenis laporan.')
    .argument(...kindArgument)
    .option('--json', 'menulis skema JSON (JSON Schema 2020-12) untuk masukan .json', false)
    .addHelpText('after', skemaExamples)
    .action(async (kind: string, options) =>
      end(await (await loadCommands()).runSkema(kind, options, terminal, await machine.desk())),
    )
}

const tallyExamples = `
Untuk jawaban SKM yang terlalu banyak bagi sebuah buku kerja: lembar Responden sebagai CSV, berapa pun barisnya.
Hasilnya lembar SKM (SKM.csv), yang dapat disalin ke buku kerja laporan atau diletakkan di folder CSV-nya. Untuk laporan
tahunan ditulis juga lembar Profil (siapa respondennya) dan, bila ada jawaban kosong, lembar Penjawab.

Untuk laporan pengaduan: lembar Pengaduan sebagai CSV, dan buku kerja laporannya (tanpa lembar itu) yang menyebut periode, hari libur,
dan tenggat. Hasilnya lembar Hitungan dengan sidik SHA-256 berkasnya, sebagai pengganti lembar Pengaduan.

Contoh:
  laporan hitung Responden.csv
  laporan hitung Responden.csv --jenis skm-tahunan --mulai 3/2/2025 --selesai 28/11/2025
  laporan hitung Responden.csv --keluaran "Data 2026" --timpa
  laporan hitung Pengaduan.csv --jenis pengaduan --buku "Laporan 2025.xlsx"`

/** `hitung`: arguments, options and help. */
export function addTallyCommand(
  command: Command,
  terminal: Terminal,
  machine: Machine,
  end: (code: ExitCode) => void,
): Command {
  return command
    .argument('<csv>', 'berkas .csv dengan kolom lembar Responden, atau lembar Pengaduan')
    .option('--keluaran <folder>', 'folder tempat lembar hasilnya ditulis', '.')
    .option(
      '--tidak-berlaku <unsur>',
      'kode unsur yang memang tidak ditanyakan, misalnya U4; bobot yang lain ikut berubah',
    )
    .option(
      '--jenis <jenis>',
      'jenis laporan yang memakai hasilnya: monev-skm, skm-tahunan, atau pengaduan',
      'monev-skm',
    )
    .option('--mulai <tanggal>', 'jawaban bertanggal sebelum hari ini tidak dihitung (skm-tahunan)', parseDay)
    .option('--selesai <tanggal>', 'jawaban bertanggal sesudah hari ini tidak dihitung (skm-tahunan)', parseDay)
    .option('--buku <berkas>', 'buku kerja laporannya, untuk periode, hari libur, dan tenggat (pengaduan)')
    .option('--timpa', 'mengganti berkas yang sudah ada', false)
    .option('--json', 'menulis hasil sebagai satu objek JSON', false)
    .addHelpText('after', tallyExamples)
    .action(async (path: string, options) => {
      const { runHitung } = await import('./workbook-commands.ts')
      end(await runHitung(path, options, terminal, machine))
    })
}
