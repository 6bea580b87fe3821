import { type UnsurCode, unsurCodes } from '../phrases/unsur-phrases.ts'

/** A service of the annual survey that shows something on purpose. */
export interface OddService {
  /** Its number in the facts. */
  readonly unit: number
  readonly service: string
  readonly size?: { readonly population: number; readonly respondents: number }
  /** Points missing from the answers to these unsur, together; nobody leaves one blank. */
  readonly unsur?: Readonly<Partial<Record<UnsurCode, number>>>
  /** Without results of the years before: a new service, or one that nobody surveyed. */
  readonly isNew?: boolean
}

const information = 'Informasi dan Pengaduan'

/** What is odd of the survey of 2025, by unit and service. */
export const oddServices: readonly OddService[] = [
  // 97 of the 117 that a population of 167 asks for.
  { unit: 21, service: 'Penerbitan Surat Keterangan Ekspor', size: { population: 167, respondents: 97 } },
  // Grade C at its upper edge: 125 × 4 − 117 = 383; 383 / 125 × 25 = 76,60.
  { unit: 15, service: 'Jasa Uji Profisiensi', size: { population: 180, respondents: 125 }, unsur: { U3: 117 } },
  // Grade B at its lower edge: 140 × 4 − 131 = 429; 429 / 140 × 25 = 76,61.
  { unit: 74, service: information, size: { population: 215, respondents: 140 }, unsur: { U9: 131 } },
  // Grade C in one unsur, and in two: 100 × 4 − 104 = 296 is 74,00; 96 is 76,00.
  { unit: 62, service: information, size: { population: 132, respondents: 100 }, unsur: { U3: 104 } },
  {
    unit: 88,
    service: information,
    size: { population: 132, respondents: 100 },
    unsur: { U3: 96, U9: 104 },
    isNew: true,
  },
  // The third and the fourth lowest are the same: U1 = U2 = 87,00, below them U3 and U9.
  {
    ...{ unit: 50, service: information, size: { population: 132, respondents: 100 } },
    unsur: { U1: 52, U2: 52, U3: 56, U4: 36, U5: 40, U6: 36, U7: 28, U8: 44, U9: 60 },
  },
  // All nine are the same: 90,00.
  {
    ...{ unit: 71, service: information, size: { population: 132, respondents: 100 } },
    unsur: { U1: 40, U2: 40, U3: 40, U4: 40, U5: 40, U6: 40, U7: 40, U8: 40, U9: 40 },
  },
  { unit: 31, service: 'Pengujian', isNew: true },
]

/** The plan of the unsur of an odd service; one that it does not name stays as planned, of all respondents. */
export function oddValues<Planned extends { readonly missing: number }>(
  missing: NonNullable<OddService['unsur']>,
  respondents: number,
  plan: Readonly<Record<UnsurCode, Planned>>,
): Readonly<Record<UnsurCode, { readonly answered: number; readonly missing: number }>> {
  const entries = unsurCodes.map(code => {
    return [code, { answered: respondents, missing: missing[code] ?? plan[code].missing }] as const
  })
  return Object.fromEntries(entries) as Record<UnsurCode, { answered: number; missing: number }>
}
