import type { Command } from 'commander'
import type { Machine } from '../machine.ts'
import { parseDay } from '../parse-day.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

// Loaded when one runs: whoever asks for help does not wait for the libraries of the reports.
const loadCommands = () => import('./ratl-commands.ts')

/** Adds a command below `ratl`, in the way of all others. */
type Add = (parent: Command, name: string, description: string) => Command

const examples = `
Contoh:
  laporan ratl sebar "Induk.xlsx" --ke "Formulir" --batas 15/07/2027 --cutoff 30/06/2027
  laporan ratl himpun "Formulir kembali" --induk "Induk.xlsx" --ke "Induk Semester I 2027.xlsx"`

const sebarExamples = `
Satu formulir .xlsx untuk setiap unit, dan Daftar Unit.xlsx. Dari buku kerja monev-skm (induk): semua rencana aksi unit itu. Dari
buku kerja survei: unsur yang direkomendasikan, yang masing-masing menunggu rencana aksi. Bila induk belum ber-ID Aksi, salinannya
yang sudah ber-ID ditulis juga; pakai itu untuk "laporan ratl himpun". Unsur yang direkomendasikan dan belum dijawab pada putaran
sebelumnya menunggu lagi di formulir berikutnya.

Laporan survei yang sudah diarsipkan dapat disebar juga: sebut namanya di arsip, foldernya, atau berkas .zip dari "laporan arsip
ekspor". Yang dipakai masukan, instrumen, dan aturan di dalam paket arsip itu, sehingga rekomendasinya sama dengan laporannya.

Contoh:
  laporan ratl sebar "Induk.xlsx" --ke "Formulir" --batas 15/07/2027
  laporan ratl sebar "Induk.xlsx" --ke "Formulir" --batas 15/07/2027 --cutoff 30/06/2027
  laporan ratl sebar "Induk.xlsx" --ke "Formulir" --batas 15/07/2027 --putaran "Semester I Tahun 2027"
  laporan ratl sebar "Survei 2026.xlsx" --ke "Formulir" --batas 15/07/2027
  laporan ratl sebar skm-tahunan-2026 --ke "Formulir" --batas 15/07/2027
  laporan ratl sebar "cadangan/skm-tahunan-2026-0123456789abcdef.zip" --ke "Formulir" --batas 15/07/2027`

const himpunExamples = `
Formulir digabungkan menurut ID Aksi; nama berkas, urutan lembar, dan urutan kolom tidak berpengaruh. Tidak ada baris induk yang
hilang, dan induk lama tidak ditimpa. Di samping induk baru ditulis "… - Pemutakhiran.xlsx": setiap perubahan, setiap catatan, dan
unit yang sudah dan belum kembali. Bila sebuah unit mengirim dua kali, yang "Tanggal Pengisian"-nya terakhir yang dipakai.
Kesalahan yang mengubah angka menghentikan semuanya: tidak ada berkas yang ditulis sampai diperbaiki.

Contoh:
  laporan ratl himpun "Formulir kembali" --induk "Induk.xlsx" --ke "Induk Semester I 2027.xlsx"`

/** The commands of rounds of forms. */
export function addRatlCommands(
  program: Command,
  add: Add,
  terminal: Terminal,
  machine: Machine,
  end: (code: ExitCode) => void,
): void {
  const ratl = add(program, 'ratl', 'Putaran formulir RATL: menyebar formulir ke unit, dan menghimpun yang kembali.')
  ratl.usage('<perintah> [pilihan]').addHelpText('after', examples)
  add(ratl, 'sebar', 'Membuat formulir RATL untuk setiap unit.')
    .argument(
      '<masukan>',
      'buku kerja induk (monev-skm), buku kerja survei yang menghasilkan rekomendasi, atau paket arsip survei itu',
    )
    .requiredOption('--ke <folder>', 'folder tempat formulir ditulis')
    .requiredOption('--batas <tanggal>', 'batas pengembalian formulir, hari/bulan/tahun', parseDay)
    .option('--cutoff <tanggal>', 'tanggal keadaan yang ditanyakan; tanpa ini sama dengan batas', parseDay)
    .option('--putaran <nama>', 'nama putaran; tanpa ini semester tanggal cutoff, misalnya "Semester I Tahun 2027"')
    .option('--arsip <folder>', 'folder arsip paket itu, atau laporan tahun sebelumnya; tanpa ini dicari sendiri')
    .option('--tanpa-arsip', 'tidak membaca arsip', false)
    .option('--timpa', 'mengganti formulir yang sudah ada', false)
    .option('--json', 'menulis hasil sebagai satu objek JSON', false)
    .addHelpText('after', sebarExamples)
    .action(async (input: string, options) => {
      const desk = machine.deskForReading()
      end(await (await loadCommands()).runSebar(input, options, terminal, await desk))
    })
  add(ratl, 'himpun', 'Menggabungkan formulir yang kembali menjadi induk baru.')
    .argument('<folder>', 'folder berisi formulir yang kembali')
    .requiredOption('--induk <berkas>', 'induk rencana aksi saat formulir disebar; tidak diubah')
    .requiredOption('--ke <berkas>', 'induk baru yang ditulis')
    .option('--timpa', 'mengganti induk baru yang sudah ada', false)
    .option('--json', 'menulis hasil sebagai satu objek JSON', false)
    .addHelpText('after', himpunExamples)
    .action(async (folder: string, options) => {
      const desk = machine.deskForReading()
      end(await (await loadCommands()).runHimpun(folder, options, terminal, await desk))
    })
}
