import type { CellValue } from 'exceljs'
import type { CalendarMonth } from '../../../src/base/dates/calendar-month.ts'
import { drawTimes } from '../monthly/draw-forms.ts'
import { createRandom, type Random } from '../random.ts'
import { type HolidayYear, workingDaysOf } from '../working-days.ts'
import { trainingServices, trainingSpak, trainingSuggestionsSpak, trainingSuggestionsSpkp } from './training-words.ts'

/** Of a hundred answers to SPKP, how many are not the best one. */
const weak: Readonly<Record<string, number>> = { U1: 14, U2: 18, U3: 16, U4: 34, U5: 41, U6: 15, U7: 27, U8: 5 }
export const trainingSpkpCodes = Object.keys(weak)

const given: readonly (readonly [name: string, sex: string])[] = [
  ...['Adi', 'Bayu', 'Dimas', 'Eko', 'Fajar', 'Gilang', 'Hendra', 'Ilham', 'Jefri', 'Koko'].map(
    name => [name, 'Laki-laki'] as const,
  ),
  ...['Anisa', 'Bunga', 'Citra', 'Dina', 'Eka', 'Fitri', 'Gita', 'Hana', 'Indah', 'Kartika'].map(
    name => [name, 'Perempuan'] as const,
  ),
]
const surnames = [
  ...['Contoh', 'Umpama', 'Misalnya', 'Percontohan', 'Teladan', 'Ibarat', 'Seumpama', 'Permisalan', 'Tamsil'],
  ...['Amsal', 'Andaian', 'Perumpamaan', 'Misalkan', 'Seandainya', 'Pengandaian'],
]

const educations = ['SMP', 'SMK', 'SMK', 'SMK', 'SMA', 'SMA', 'SMA', 'D3', 'S1', 'S1']
const jobs = ['Pencari kerja', 'Pencari kerja', 'Pencari kerja', 'Karyawan swasta', 'Wirausaha', 'Pelajar/Mahasiswa']
const employers: Readonly<Record<string, string>> = {
  'Karyawan swasta': 'PT Contoh Karya Mesin',
  Wirausaha: 'Bengkel Umpama Mandiri',
  'Pelajar/Mahasiswa': 'SMK Teladan Percontohan',
}

/** How many answered in the month. */
export const trainingRespondents = 295

export interface TrainingForm {
  readonly service: string
  readonly row: readonly CellValue[]
}

/** The forms of a month in the order in which they came in, on working days. */
export function drawTrainingForms(month: string, holidays: readonly HolidayYear[]): readonly TrainingForm[] {
  const random = createRandom(`balai-pelatihan ${month}`)
  const times = drawTimes(random, workingDaysOf(month as CalendarMonth, holidays), trainingRespondents)
  const people = random.shuffle(given.flatMap(([name, sex]) => surnames.map(surname => [`${name} ${surname}`, sex])))
  const spak = trainingSpak.map(({ threes }) => new Set(drawPlaces(random, threes)))
  const spkpWords = placeWords(random, trainingSuggestionsSpkp)
  const spakWords = placeWords(random, trainingSuggestionsSpak)
  const services = trainingServices.flatMap(({ name, weight }) => Array.from({ length: weight }, () => name))
  const taken = new Set<string>()
  return times.map((time, index) => {
    const [name = '', sex = ''] = people[index] ?? []
    const [service, job] = [random.pick(services), random.pick(jobs)]
    const person = [name, 17 + random.below(12) + random.below(14), sex, random.pick(educations), job]
    const ofSpak = spak.map(threes => (threes.has(index) ? 3 : 4))
    const answers = drawUnlike(random, ofSpak, taken, `${time.toISOString().slice(0, 10)} ${service}`)
    const words = [spkpWords.get(index) ?? null, spakWords.get(index) ?? null]
    return { service, row: [time, service, ...person, employers[job] ?? null, ...answers, ...words] }
  })
}

/** No two forms of a day and service are alike: they would be taken for one that was sent twice. */
function drawUnlike(random: Random, ofSpak: readonly number[], taken: Set<string>, where: string): readonly number[] {
  const answers = [...trainingSpkpCodes.map(code => drawAnswer(random, weak[code] ?? 0)), ...ofSpak]
  const key = `${where} ${answers.join('')}`
  if (taken.has(key)) return drawUnlike(random, ofSpak, taken, where)
  taken.add(key)
  return answers
}

function drawPlaces(random: Random, count: number): readonly number[] {
  return random.shuffle(Array.from({ length: trainingRespondents }, (_, index) => index)).slice(0, count)
}

/** Few people write anything, and each suggestion comes once. */
function placeWords(random: Random, words: readonly string[]): ReadonlyMap<number, string> {
  return new Map(drawPlaces(random, words.length).map((place, index) => [place, words[index] ?? '']))
}

function drawAnswer(random: Random, weakness: number): number {
  if (random.below(100) >= weakness) return 4
  return random.chance(0.12) ? 2 : 3
}
