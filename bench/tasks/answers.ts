import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { writeCount } from '../../src/app/disk/write-workbooks.ts'
import { createDesk } from '../../src/index.ts'
import { nodePieces } from '../../src/platform/node-pieces.ts'
import { requirePeer } from '../peers/peer-folder.ts'

interface DuckModule {
  readonly DuckDBInstance: {
    create(
      path: string,
    ): Promise<{ connect(): Promise<{ runAndReadAll(query: string): Promise<{ getRows(): unknown[] }> }> }>
  }
}

const unsur = Array.from({ length: 9 }, (_, index) => `U${index + 1}`)

/** The answers of a survey: 1,000,000 rows of 20 columns, 88 units, 7 services, two years. */
export const answerTasks = {
  'answers: ours': async (file: string) => {
    const request = { path: file, folder: `${file}.hasil`, overwrite: true }
    return seconds(() => writeCount(request, nodePieces, createDesk()))
  },
  'answers: DuckDB': async (file: string) => {
    const { DuckDBInstance } = requirePeer('@duckdb/node-api') as DuckModule
    return seconds(async () => {
      const connection = await (await DuckDBInstance.create(':memory:')).connect()
      const counts = unsur.flatMap(code => [1, 2, 3, 4].map(answer => `count(*) filter (${code} = ${answer})`))
      const query = `select "Tahun", "Unit Pelayanan", "Jenis Layanan", count(*), ${counts.join(', ')}
        from read_csv('${file}', delim = ';', header = true) group by all`
      return (await connection.runAndReadAll(query)).getRows()
    })
  },
} as const

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

const rows = 1_000_000
const piece = 1_000_000

/** Invented answers, the same in every run. */
export async function writeAnswers(file: string): Promise<void> {
  const out = createWriteStream(file)
  const details = 'Tanggal;Nama'
  const rest = 'Usia;Jenis Kelamin;Pendidikan;Pekerjaan;Kanal;Saran'
  let text = `Tahun;Unit Pelayanan;Jenis Layanan;${details};${unsur.join(';')};${rest}\n`
  let state = 1
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
  for (let row = 0; row < rows; row += 1) {
    const answers = unsur.map(() => 1 + next(4)).join(';')
    const day = `${1 + next(28)}/${1 + next(12)}/2022`
    text += `${2021 + next(2)};Balai Contoh ${next(88)};Layanan ke-${1 + next(7)};${day};Responden ${row};${answers};`
    text += `${20 + next(50)};${next(2) === 0 ? 'L' : 'P'};S1;Swasta;Daring;Tidak ada\n`
    if (text.length > piece) {
      if (!out.write(text)) await once(out, 'drain')
      text = ''
    }
  }
  out.end(text)
  await once(out, 'close')
}
