import type { Command } from 'commander'
import type { Machine } from './machine.ts'
import type { ExitCode, Terminal } from './terminal.ts'

const examples = `
Untuk jawaban SKM yang terlalu banyak bagi sebuah buku kerja: lembar Responden sebagai CSV, berapa pun barisnya.
Hasilnya lembar SKM (SKM.csv), yang dapat disalin ke buku kerja laporan atau diletakkan di folder CSV-nya.

Contoh:
  laporan hitung Responden.csv
  laporan hitung Responden.csv --keluaran "Data 2026" --timpa`

/** `hitung`: arguments, options and help. */
export function addTallyCommand(
  command: Command,
  terminal: Terminal,
  machine: Machine,
  end: (code: ExitCode) => void,
): Command {
  return command
    .argument('<csv>', 'berkas .csv dengan kolom lembar Responden')
    .option('--keluaran <folder>', 'folder tempat SKM.csv ditulis', '.')
    .option(
      '--tidak-berlaku <unsur>',
      'kode unsur yang memang tidak ditanyakan, misalnya U4; bobot yang lain ikut berubah',
    )
    .option('--timpa', 'mengganti berkas yang sudah ada', false)
    .option('--json', 'menulis hasil sebagai satu objek JSON', false)
    .addHelpText('after', examples)
    .action(async (path: string, options) => {
      const { runHitung } = await import('./tally-command.ts')
      end(await runHitung(path, options, terminal, machine))
    })
}
