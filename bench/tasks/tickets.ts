import { once } from 'node:events'
import { createWriteStream, writeFileSync } from 'node:fs'
import { writeCount } from '../../src/app/disk/write-workbooks.ts'
import { createDesk } from '../../src/index.ts'
import { nodePieces } from '../../src/platform/node-pieces.ts'
import { takenBy } from '../measure/rounds.ts'

/** Tickets of a year: 1,000,000 rows of 14 columns, counted by the days of a workbook that lies beside them. */
export const ticketTasks = {
  'tickets: ours': (file: string) =>
    takenBy(async () => {
      const request = { path: file, folder: `${file}.hasil`, overwrite: true, kind: 'pengaduan', book: bookOf(file) }
      const counted = await writeCount(request, nodePieces, createDesk())
      if (!counted.ok) throw new Error(JSON.stringify(counted.problems.slice(0, 3)))
    }),
} as const

const bookOf = (file: string) => `${file}.buku.json`
const rows = 1_000_000
const piece = 1_000_000
const dayLength = 86_400_000
const firstDay = Date.UTC(2025, 0, 1)
const daysOfYear = 365
const channels = ['WhatsApp', 'Telepon', 'Surel', 'Langsung', 'Media Sosial', 'SP4N-LAPOR!']

const dayText = (day: number) => new Date(firstDay + day * dayLength).toISOString().slice(0, 10)

/** Invented tickets, the same in every run, and the workbook of their report. */
export async function writeTickets(file: string): Promise<void> {
  const office = { Tempat: 'Jakarta', Instansi: 'Badan Contoh Nasional', 'Singkatan Instansi': 'BCN' }
  const author = { 'Unit Penyusun': 'Biro Umpama', 'Jabatan Penandatangan': 'Kepala Biro Umpama' }
  const holidays = ['01/01/2025', '17/08/2025', '25/12/2025'].map(day => ({ Tanggal: day }))
  const book = { Laporan: { Jenis: 'pengaduan', Tahun: 2025, ...office, ...author }, Libur: holidays }
  writeFileSync(bookOf(file), JSON.stringify(book))
  const out = createWriteStream(file)
  const next = numbers()
  let text = `${['ID', 'Tanggal Terima', 'Kanal', 'Jenis', 'Berkadar Pengawasan', 'Sumber', 'Unit', 'Status'].join(';')};`
  text += `${['Tanggal TL', 'Tanggal Closed', 'Komoditi', 'Klasifikasi', 'Isu', 'Pokok Pengaduan'].join(';')}\n`
  for (let row = 0; row < rows; row += 1) {
    text += `${ticket(row, next)}\n`
    if (text.length < piece) continue
    if (!out.write(text)) await once(out, 'drain')
    text = ''
  }
  out.end(text)
  await once(out, 'finish')
}

function numbers(): (below: number) => number {
  let state = 1
  return below => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
}

function ticket(row: number, next: (below: number) => number): string {
  const received = next(daysOfYear)
  const channel = channels[next(channels.length)] ?? ''
  const turn = next(100)
  const type = turn < 90 ? 'Informasi' : turn < 93 ? 'Aspirasi' : 'Pengaduan'
  const answered = received + next(type === 'Pengaduan' ? 20 : 7)
  const isAnswered = next(100) < 97 && answered < daysOfYear
  const isClosed = isAnswered && next(10) > 0
  const supervised = type === 'Pengaduan' ? (next(3) > 0 ? 'Tidak' : 'Ya') : ''
  const status = isClosed ? 'Closed' : isAnswered ? 'Replied' : 'In Progress'
  return [
    ...[`T-${String(row).padStart(7, '0')}`, dayText(received), channel, type, supervised],
    ...[channel.startsWith('SP4N') ? 'SP4N' : '', `Balai Umpama ${next(33)}`, status],
    ...[isAnswered ? dayText(answered) : '', isClosed ? dayText(answered) : ''],
    ...[
      `Komoditi ${next(8)}`,
      `Klasifikasi ${next(6)}`,
      `Isu ${next(40)}`,
      `Pertanyaan nomor ${row} tentang izin edar`,
    ],
  ].join(';')
}
