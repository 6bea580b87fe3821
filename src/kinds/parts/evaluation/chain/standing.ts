// What an evaluation came to, as its figures say: the same reading for a year that lies in the archive and for the year of the
// report, so that like is held against like (`docs/RULES.md` 8.9).

import { z } from 'zod'
import type { Rounded } from '../../../../base/decimal.ts'
import { nameKey } from '../../../../base/name-key.ts'
import { everyCriterion, type Instrument } from '../../../../instrument/instrument.ts'
import { writtenScore } from '../compose-evaluated.ts'
import type { Marks } from '../evaluation.ts'
import { percentOf } from '../instrument/compose-instrument.ts'

/** A form as figures tell of it: whoever holds two years against each other has to know whether it is still the same. */
export interface StandingForm {
  readonly regulation: string
  /** What is asked, with its weight, by code. */
  readonly items: Readonly<Record<string, string>>
}

/** One that was evaluated. */
export interface StandingSubject {
  readonly name: string
  /** Code of its form. */
  readonly form?: string | undefined
  /** As printed; absent where it was withheld. */
  readonly value?: Rounded | undefined
  /** What was given for each item, as it is written: `4`, `tidak ada`. */
  readonly scores: Readonly<Record<string, string>>
}

/** Plain data: an archive keeps it with the input of whatever report took it up. */
export interface Standing {
  /** Of all together, as printed; absent where there is none. */
  readonly whole?: { readonly value: Rounded; readonly grade?: string | undefined } | undefined
  /** What else the report printed for all together: values of other stages. */
  readonly printed?: readonly Rounded[] | undefined
  readonly subjects: readonly StandingSubject[]
  /** By code; none in reports of before they were told. */
  readonly forms: Readonly<Record<string, StandingForm>>
}

/** Forms as figures tell of them. */
export function figuresOfForms(forms: readonly Instrument[]): Readonly<Record<string, StandingForm>> {
  return Object.fromEntries(forms.map(form => [form.code, figuresOfForm(form)]))
}

function figuresOfForm({ regulation, criteria }: Instrument): StandingForm {
  const items = everyCriterion(criteria).map(one => {
    const weight = percentOf(one)
    return [one.code, weight === undefined ? one.name : `${one.name} (${weight})`]
  })
  return { regulation, items: Object.fromEntries(items) }
}

/** Scores as figures tell of them. */
export function figuresOfScores(marks: Marks): Readonly<Record<string, string>> {
  return Object.fromEntries([...marks].map(([code, { value }]) => [code, writtenScore(value)]))
}

/** A value as figures write it, and nothing else. */
export const figureOfValue = z
  .string()
  .regex(/^\d{1,3}\.\d{2,4}$/)
  .transform(value => value as Rounded)

/** A value with its grade. */
export const figureOfWhole = z.looseObject({ value: figureOfValue, grade: z.string().nullable().optional() })

export const figuresOfItems = z.record(z.string(), z.string())

const form = z.looseObject({ regulation: z.string(), items: figuresOfItems })

/** The key under which figures tell of forms. */
export const figuresWithForms = { instruments: z.record(z.string(), form).optional() }

const figuresOfUnits = z.looseObject({
  ...figuresWithForms,
  units: z.record(
    z.string(),
    z.looseObject({ form: z.string().optional(), scores: figuresOfItems.optional() }).readonly(),
  ),
  mean: figureOfWhole.nullable(),
})

/**
 * Reads the figures of an evaluation of several units; undefined where they are none.
 *
 * @param key under which each unit has its value, null where it was withheld.
 */
export function readUnits(figures: unknown, key: 'index' | 'value'): Standing | undefined {
  const read = figuresOfUnits.safeParse(figures).data
  if (read === undefined) return undefined
  const { units, mean, instruments = {} } = read
  return {
    ...(mean && { whole: wholeOf(mean) }),
    subjects: Object.entries(units).map(([name, { form: code, scores = {}, ...more }]) => {
      const value = figureOfValue.safeParse(more[key]).data
      return { name, form: code, ...(value !== undefined && { value }), scores }
    }),
    forms: instruments,
  }
}

/** The letter of a grade stands before its name: `A- (Sangat Baik)`. */
export function wholeOf({ value, grade }: z.infer<typeof figureOfWhole>): NonNullable<Standing['whole']> {
  return { value, grade: grade?.replace(/ \(.*\)$/, '') }
}

/** One of a standing by its name. */
export function subjectNamed({ subjects }: Standing, name: string): StandingSubject | undefined {
  const key = nameKey(name)
  return subjects.find(one => nameKey(one.name) === key)
}

/** Whether two forms ask the same and weigh it alike; whatever regulation they name. */
export function isSameForm(one: StandingForm | undefined, other: StandingForm | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const codes = Object.keys(one.items)
  return codes.length === Object.keys(other.items).length && codes.every(code => one.items[code] === other.items[code])
}

/** Whether two years were evaluated by the same forms, as far as both used them; undefined where one tells of none. */
export function isSameInstrument(then: Standing, now: Standing): boolean | undefined {
  const codes = Object.keys(now.forms).filter(code => then.forms[code] !== undefined)
  if (Object.keys(then.forms).length === 0 || Object.keys(now.forms).length === 0) return undefined
  return codes.length > 0 && codes.every(code => isSameForm(then.forms[code], now.forms[code]))
}
