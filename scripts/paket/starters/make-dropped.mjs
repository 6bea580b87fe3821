// Makes the reports of workbooks that were dropped on a file, each beside its workbook in a folder `Laporan`, and opens that.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const howTo = `Seret satu atau beberapa buku kerja (.xlsx) dari Explorer, lalu lepaskan di atas berkas "Buat Laporan".
Laporannya dibuat di folder "Laporan" di samping buku kerjanya. Panduan lengkap: Panduan.html.`

const howToReplace = `Laporan yang sudah ada tidak diganti. Bila ingin membuatnya lagi, pindahkan atau ganti dahulu nama folder yang lama
di dalam folder "Laporan", lalu seret buku kerjanya sekali lagi.`

/**
 * The files of the line that Windows started a command file with: all words behind the command file, those in quotes whole.
 * A path without quotes has no spaces, but may have what the command interpreter takes for an operator. Undefined where the
 * line did not start it.
 *
 * @param line `cmd.exe /c ""C:\Alat\Buat Laporan.cmd" "C:\Data SKM.xlsx" C:\A&B.xlsx"`
 * @param starter path of the command file.
 */
export function droppedFiles(line, starter) {
  const at = line.toLowerCase().indexOf(starter.toLowerCase())
  if (at < 0) return undefined
  const words = line
    .slice(at + starter.length)
    .replace(/^"/, '')
    .matchAll(/"([^"]+)"|([^\s"]+)/g)
  return [...words].map(([, quoted, plain]) => quoted ?? plain)
}

/** Makes a report of each file and gives the highest exit code. */
function makeAll(files) {
  const program = join(dirname(fileURLToPath(import.meta.url)), 'dist', 'laporan.js')
  const folders = new Set()
  let mayHaveMet = false
  const codes = files.map(file => {
    console.log(`\n== ${basename(file)}`)
    const folder = join(dirname(file), 'Laporan')
    const isThere = existsSync(folder)
    const { status } = spawnSync(process.execPath, [program, 'buat', file, '--keluaran', folder], { stdio: 'inherit' })
    if (status === 0) folders.add(folder)
    mayHaveMet ||= isThere && status === 1
    return status ?? 3
  })
  if (mayHaveMet) console.log(`\n${howToReplace}`)
  for (const folder of folders) open(folder)
  return Math.max(...codes)
}

function open(folder) {
  console.log(`\nLaporan ada di ${folder}`)
  if (process.platform === 'win32' && existsSync(folder)) spawnSync('explorer.exe', [folder])
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { LAPORAN_BARIS: line = '', LAPORAN_BERKAS: starter = 'tidak ada' } = process.env
  const files = droppedFiles(line, starter) ?? process.argv.slice(2)
  if (files.length === 0) console.log(howTo)
  process.exitCode = files.length === 0 ? 2 : makeAll(files)
}
