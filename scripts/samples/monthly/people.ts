import type { Random } from '../random.ts'

/** A respondent of a sample; nobody is called like this. */
export interface Person {
  readonly name: string
  readonly age: number
  readonly sex: 'Laki-laki' | 'Perempuan'
  readonly education: string
  readonly job: string
  readonly employer: string
}

const givenNames: readonly (readonly [name: string, sex: Person['sex']])[] = [
  ...['Budi', 'Agus', 'Andi', 'Wayan', 'Joko', 'Rudi', 'Hasan'].map(name => [name, 'Laki-laki'] as const),
  ...['Siti', 'Rina', 'Dewi', 'Maria', 'Sri', 'Ani', 'Yuni', 'Lestari'].map(name => [name, 'Perempuan'] as const),
]
const surnames = ['Contoh', 'Umpama', 'Misalnya', 'Percontohan', 'Teladan', 'Ibarat', 'Seumpama', 'Permisalan']

const educations = ['SMA', 'D3', 'S1', 'S1', 'S1', 'S1', 'Profesi Apoteker', 'Profesi Apoteker', 'S2']
const jobs = [
  'Pegawai swasta',
  'Pegawai swasta',
  'Pegawai swasta',
  'Wiraswasta',
  'Apoteker',
  'Apoteker',
  'Pegawai negeri',
]
const employers = ['PT Contoh Farma', 'PT Umpama Kosmetika', 'CV Misal Sehat', 'PT Ibarat Pangan', 'UD Teladan Herbal']

/** Every combination of names once, in an order of its own. */
export function drawPeople(random: Random, count: number): readonly Person[] {
  const names = givenNames.flatMap(([given, sex]) => surnames.map(surname => ({ name: `${given} ${surname}`, sex })))
  return random
    .shuffle(names)
    .slice(0, count)
    .map(({ name, sex }) => ({
      ...{ name, sex, age: 19 + random.below(20) + random.below(20) },
      education: random.pick(educations),
      job: random.pick(jobs),
      employer: random.pick(employers),
    }))
}
