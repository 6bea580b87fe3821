import { type Command, InvalidArgumentError } from 'commander'
import type { Machine } from './machine.ts'
import { oldName, withoutSourceDescription } from './options.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const examples = `
Masukan dari folder: setiap .xlsx dan .json, serta subfolder berisi .csv; nama berawalan "~", ".", atau "_" dilewati.
Daftar .txt menyebut satu masukan setiap baris, dibaca dari folder daftar itu.
Setiap laporan mendapat folder sendiri. Bila terhenti, jalankan lagi: yang sudah selesai dilewati.
Dengan --cocokkan, yang selesai tetapi belum pernah dicocokkan dibuat lagi.

Contoh:
  laporan massal "Buku Kerja 2026"
  laporan massal daftar.txt --pekerja 4 --format pdf,docx --keluaran "Laporan 2026"
  laporan massal "Buku Kerja 2026" --bagian laporan,ringkasan
  laporan massal "Buku Kerja 2026" --cocokkan
  laporan massal "Buku Kerja 2026" --ulang`

/** `massal`: arguments, options and help. The options that all reports have are added by the caller. */
export function addBatchCommand(
  command: Command,
  terminal: Terminal,
  machine: Machine,
  end: (code: ExitCode) => void,
): Command {
  return command
    .argument('<masukan>', 'folder berisi buku kerja, atau daftar .txt')
    .option('--keluaran <folder>', 'folder tempat folder setiap laporan dibuat', 'output')
    .option('--pekerja <banyaknya>', 'laporan yang dibuat bersamaan (bawaan: sebanyak inti prosesor)', parseThreads)
    .option('--arsip <folder>', 'menyimpan setiap laporan juga di arsip ini; tanpa ini tidak diarsipkan')
    .option('--arsip-tanpa-sumber', withoutSourceDescription, false)
    .option('--ulang', 'membuat lagi juga yang sudah selesai', false)
    .option(
      '--cocokkan',
      'membaca kembali PDF dan DOCX sebelum ditulis; yang berbeda dari naskahnya dihitung gagal',
      false,
    )
    .addOption(oldName('--verifikasi', 'cocokkan'))
    .option('--timpa', 'mengganti juga berkas yang bukan buatan perintah ini atau diubah sesudahnya', false)
    .addHelpText('after', examples)
    .action(async (input: string, options) => {
      // Loaded when it runs: whoever asks for help does not wait for the libraries of the reports.
      const { runMassal } = await import('./batch-command.ts')
      end(await runMassal(input, options, terminal, machine))
    })
}

function parseThreads(text: string): number {
  const threads = Number(text)
  if (Number.isInteger(threads) && threads >= 1 && threads <= 64) return threads
  throw new InvalidArgumentError('Tulis bilangan bulat dari 1 sampai 64.')
}
