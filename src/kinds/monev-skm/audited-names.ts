import type { ServiceSpelling } from '../../audit/ratl/services.ts'
import type { NumberedUnit } from '../../audit/unit-rules.ts'
import { groupBy } from '../../base/group-by.ts'
import type { Place } from '../../problems/problem.ts'
import type { ActionRecord } from '../parts/follow-up/action.ts'
import type { NamesOfInput } from '../parts/privacy-of.ts'
import type { MonevSkmInput } from './input.ts'

/** Spellings of a service that are not those it is printed with, each once in its unit and year. */
export function auditedSpellings(actions: readonly ActionRecord[]): readonly ServiceSpelling[] {
  const spelled = actions.flatMap(({ year, unit, service, writtenService: written, at }) =>
    service === undefined || written === undefined || written === service
      ? []
      : [{ unit, year, written, printed: service, place: at('service') }],
  )
  return firsts(spelled, ({ unit, year, written }) => JSON.stringify([unit, year, written]))
}

/** The names of units and of their services as they are printed, each once. */
export function auditedNames({
  units,
  actions,
}: MonevSkmInput): readonly { readonly name: string; readonly place: Place }[] {
  const services = actions.flatMap(({ unit, service, at }) =>
    service === undefined ? [] : [{ unit, name: service, place: at('service') }],
  )
  return [
    ...units.map(({ name, at }) => ({ name, place: at('name') })),
    ...firsts(services, ({ unit, name }) => JSON.stringify([unit, name])),
  ]
}

/** The sheet Unit, and each survey year in each RATL sheet: a unit counts where it begins. */
export function numberingsOf({ units, actions }: MonevSkmInput): readonly (readonly NumberedUnit[])[] {
  const officials = new Map(units.map(({ name, number }) => [name, number]))
  const sheets = groupBy(actions, ({ year, at }) => JSON.stringify([at('unit').file, at('unit').sheet, year]))
  const ofSheets = [...sheets.values()].map(rows =>
    firsts(rows, ({ unit }) => unit).flatMap(({ unit, unitNumber: number, at }) =>
      number === undefined ? [] : [{ number, name: unit, official: officials.get(unit), place: at('number') }],
    ),
  )
  return [units.map(({ number, name, at }) => ({ number, name, place: at('number') })), ...ofSheets]
}

function firsts<Value>(values: readonly Value[], keyOf: (value: Value) => string): readonly Value[] {
  return [...groupBy(values, keyOf).values()].flatMap(([first]) => first ?? [])
}

/** Respondents; units and their services. */
export function namesOfMonevSkm(input: MonevSkmInput): NamesOfInput {
  const responses = input.surveys.flatMap(survey => survey.responses)
  return {
    persons: responses.flatMap(({ name }) => name ?? []),
    employers: [],
    offices: [
      ...input.units.map(({ name }) => name),
      ...input.actions.map(({ service }) => service),
      input.report.agency,
      input.report.author,
    ],
  }
}
