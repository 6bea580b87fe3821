import { z } from 'zod'
import { parseIsoDate } from '../../base/dates/calendar-date.ts'
import type { Limit } from '../../register/limits.ts'
import { type LoadData, referenceFile } from '../../sources/load-reference.ts'
import type { ReferenceInUse } from '../parts/instruments-in-use.ts'
import { legalBasisOf } from '../parts/office-texts/legal-basis.ts'
import { statuses } from '../parts/statuses.ts'
import { evaluatorsLadder } from './evaluators.ts'

const words = z.string().min(1)

/** What limits of the regulations are about, by the class that the file of deadlines names: its words, and what fits it. */
export const classes = {
  informasi: { about: 'Permintaan informasi', keys: { type: 'Informasi' } },
  aspirasi: { about: 'Aspirasi', keys: { type: 'Aspirasi' } },
  'pengaduan-biasa': {
    about: 'Pengaduan tidak berkadar pengawasan',
    keys: { type: 'Pengaduan', supervised: 'Tidak' },
  },
  'pengaduan-berkadar': { about: 'Pengaduan berkadar pengawasan', keys: { type: 'Pengaduan', supervised: 'Ya' } },
  ppid: { about: 'Permohonan informasi publik (PPID)', keys: { type: 'Informasi', source: 'PPID' } },
} as const

export type ComplaintClass = keyof typeof classes

/** As much of a ticket as says what it is. */
interface Classified {
  readonly type: 'Informasi' | 'Aspirasi' | 'Pengaduan'
  readonly supervised?: 'Ya' | 'Tidak' | undefined
  readonly source?: string | undefined
}

/** What a ticket is, as limits tell tickets apart. */
export function classOf({ type, supervised, source }: Classified): ComplaintClass {
  if (type === 'Aspirasi') return 'aspirasi'
  if (type === 'Informasi') return source === 'PPID' ? 'ppid' : 'informasi'
  return supervised === 'Ya' ? 'pengaduan-berkadar' : 'pengaduan-biasa'
}

const deadlineSchema = z.strictObject({
  source: words,
  date: z.iso.date(),
  unit: z.literal('hari kerja'),
  regulations: z.array(
    z.strictObject({
      regulation: words,
      validFrom: z.iso.date(),
      mark: z.enum(['confirmed', 'secondary']),
      limits: z.array(z.strictObject({ class: z.enum(Object.keys(classes)), days: z.int().min(1) })).min(1),
      /** Working days that whoever reports has to complete what is missing. */
      complete: z.int().min(1).optional(),
    }),
  ),
})

/** A limit and what says it: a regulation, or the workbook. */
export interface NamedLimit extends Limit {
  /** What it is about, in words. */
  readonly about: string
  /** Undefined where the workbook says it. */
  readonly regulation: string | undefined
}

/** The limits of the regulations, and how long reporters have to complete their reports. */
export interface Deadlines {
  readonly limits: readonly NamedLimit[]
  readonly complete: number
}

const loadDeadlines = referenceFile('complaint-deadlines', deadlineSchema)

const deadlines: LoadData<Deadlines> = async resources => {
  const { regulations } = await loadDeadlines(resources)
  const limits = regulations.flatMap(({ regulation, validFrom, limits: own }) =>
    own.flatMap(({ class: of, days }) => {
      const from = parseIsoDate(validFrom)
      const known = classes[of as ComplaintClass]
      return from === undefined ? [] : [{ ...known, days, validFrom: from, regulation }]
    }),
  )
  return { limits, complete: regulations.find(one => one.complete !== undefined)?.complete ?? 10 }
}

/** A name with its other spellings behind it. */
const spellings = z.array(z.array(words).min(1)).min(1)

/** The data that this kind reads: deadlines, the usual channels and professions, statuses of follow-up. */
export const complaintReference = {
  deadlines,
  words: referenceFile(
    'complaint-words',
    z.strictObject({ source: words, date: z.iso.date(), channels: spellings, professions: spellings }),
  ),
  statuses,
  evaluators: evaluatorsLadder,
  'legal-basis': legalBasisOf('pengaduan'),
}

export type ComplaintReference = ReferenceInUse<typeof complaintReference>
