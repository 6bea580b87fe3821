import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { writeCount } from '../../src/app/disk/write-workbooks.ts'
import { createDesk } from '../../src/index.ts'
import { nodePieces } from '../../src/platform/node-pieces.ts'
import { takenBy } from '../measure/rounds.ts'

const unsur = Array.from({ length: 9 }, (_, index) => `U${index + 1}`)

const [units, services, years] = [88, 7, 2]
/** What the answers are counted by: every unit with every service in every year. */
export const answerGroups = units * services * years

/** The answers of a survey: 1,000,000 rows of 20 columns. */
export const answerTasks = {
  'answers: ours': (file: string) =>
    takenBy(async () => {
      const request = { path: file, folder: `${file}.hasil`, overwrite: true }
      const counted = await writeCount(request, nodePieces, createDesk())
      if (!counted.ok) throw new Error(JSON.stringify(counted.problems.slice(0, 3)))
    }),
} as const

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
    text += `${2021 + next(years)};Balai Contoh ${next(units)};Layanan ke-${1 + next(services)};${day};Responden ${row};${answers};`
    text += `${20 + next(50)};${next(2) === 0 ? 'L' : 'P'};S1;Swasta;Daring;Tidak ada\n`
    if (text.length > piece) {
      if (!out.write(text)) await once(out, 'drain')
      text = ''
    }
  }
  out.end(text)
  await once(out, 'close')
}
