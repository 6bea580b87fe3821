import type { CellValue } from 'exceljs'
import { createRandom, type Random } from '../random.ts'
import type { UnitFacts } from '../sample-sources.ts'
import { facilityNames, supportNames } from './facility-sheets.ts'

/** Of a hundred offices, how many have each facility. */
const having = [92, 95, 84, 46, 70, 78, 74, 81, 52, 77, 31, 58, 83, 24]

/** How much more, or less, an office of this kind has. */
const shifts: Readonly<Record<string, number>> = { Pusat: 8, 'Balai Besar POM': 10, 'Balai POM': 0, 'Loka POM': -18 }

const planWords: readonly string[] = [
  'Menyediakan kursi roda dan tongkat di ruang pelayanan',
  'Melebarkan pintu masuk dan meratakan ambangnya',
  'Membangun jalur landai dengan pegangan di kedua sisi',
  'Memasang tombol lift berhuruf Braille',
  'Membangun selasar beratap antara gedung pelayanan dan tempat parkir',
  'Membangun toilet khusus di lantai dasar',
  'Menetapkan loket khusus dengan meja rendah',
  'Menata ruang tunggu khusus di dekat loket',
  'Memasang jalur pemandu dari gerbang sampai loket',
  'Menandai tempat parkir khusus di dekat pintu masuk',
  'Menyediakan alat bantu dengar dan formulir berhuruf Braille',
  'Menata arena bermain anak di dekat ruang tunggu',
  'Menyediakan ruang laktasi yang tertutup',
  'Bekerja sama dengan juru bahasa isyarat setempat',
]

const places = ['di lobi', 'di sebelah loket', 'di lantai dasar', 'di dekat pintu masuk', 'di gedung pelayanan']

type Row = readonly CellValue[]

/** What an office has, what supports it, and what it plans. */
export interface DrawnOffice {
  readonly unit: Row
  readonly facilities: readonly Row[]
  readonly support: readonly Row[]
  readonly plans: readonly Row[]
}

/** No support is told of this office, whose value is withheld. */
const untold = 61

export function drawOffices(units: readonly UnitFacts[]): readonly DrawnOffice[] {
  const random = createRandom('sarana-kelompok-rentan-2025')
  return units.map(one => drawOffice(random, one))
}

function drawOffice(random: Random, { no, unit, group }: UnitFacts): DrawnOffice {
  const floors = group === 'Loka POM' ? 1 + random.below(2) : 2 + random.below(5)
  const plans: Row[] = []
  const facilities = facilityNames.map((name, index) => {
    const share = (having[index] ?? 50) + (shifts[group] ?? 0)
    const [drawn, condition, count] = [random.below(100), 2 + random.below(4), 1 + random.below(3)]
    if (index === 3 && floors === 1) return [unit, index + 1, name, 'TB', null, null, null, 'Gedung satu lantai.']
    if (index === 4 && floors === 1 && drawn % 2 === 0)
      return [unit, index + 1, name, 'TB', null, null, null, 'Hanya ada satu gedung.']
    if (drawn < share) {
      const note = random.chance(1 / 4) ? `Terletak ${random.pick(places)}.` : null
      if (condition === 2 && random.chance(1 / 2)) plans.push(planOf(random, unit, index, true))
      return [unit, index + 1, name, 'Ya', count, condition, null, note]
    }
    if (random.chance(1 / 3)) plans.push(planOf(random, unit, index, false))
    return [unit, index + 1, name, 'Tidak', null, null, null, null]
  })
  const support = supportNames.map((name, index) => {
    const has = random.below(100) < 74 - index * 9 + (shifts[group] ?? 0)
    return [unit, `D${index + 1}`, name, has ? 'Ya' : 'Tidak', has && index === 0 ? 'Dokumen SOP' : null]
  })
  return { unit: [no, unit, group, floors, null], facilities, support: no === untold ? [] : support, plans }
}

function planOf(random: Random, unit: string, index: number, isRepair: boolean): Row {
  const quarter = random.pick(['I', 'II', 'III', 'IV'])
  const cost = (5 + random.below(40)) * 5
  const name = facilityNames[index] ?? ''
  const words = isRepair ? `Memperbaiki ${name.toLowerCase()}` : planWords[index]
  const isDone = isRepair && random.chance(1 / 2)
  return [
    ...[unit, name, `${words}.`, isDone ? '31/12/2025' : `TW ${quarter} 2026`, `Rp${cost}.000.000`],
    ...['Kepala Bagian Tata Usaha', isDone ? 'Close' : 'Open'],
  ]
}
