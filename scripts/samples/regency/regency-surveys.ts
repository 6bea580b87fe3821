import type { CellValue } from 'exceljs'
import type { CalendarDate } from '../../../src/base/dates/calendar-date.ts'
import type { CalendarMonth } from '../../../src/base/dates/calendar-month.ts'
import { Decimal, roundHalfUp } from '../../../src/base/decimal.ts'
import { neededRespondents } from '../../../src/scoring/sample-size.ts'
import { createRandom, type Random } from '../random.ts'
import { excelDay } from '../workbook/cell-value.ts'
import { type HolidayYear, workingDaysOf } from '../working-days.ts'
import { regencyQuestions, regencyUnsur } from './regency-instrument.ts'
import { type RegencyGroup, type RegencyService, type RegencyUnit, regencyUnits } from './regency-units.ts'

const surveyMonths = ['2025-02', '2025-03', '2025-04', '2025-05'] as unknown as readonly CalendarMonth[]

/** Of a hundred answers, how many are the best one. */
const usual: Readonly<Record<string, number>> = {
  ...{ 'U1.1': 44, 'U1.2': 52, U1: 46, U2: 48, U3: 38, U4: 66, U5: 52, U6: 54, U7: 60, U8: 46 },
  ...{ 'U9.1': 46, 'U9.2': 28, 'U9.3': 34, U9: 34 },
}
const byGroup: Readonly<Record<RegencyGroup, number>> = { Dinas: 3, Badan: 4, Puskesmas: -3, Kecamatan: 0 }

/** The share of best answers that a unit gets beyond what is usual; the same in both years. */
function charm({ no, group }: RegencyUnit): number {
  return byGroup[group] + createRandom(`kabupaten-unit-${no}`).below(15) - 7
}

/** The survey year 2025 as rows of Responden: sixty to a hundred answers of every unit, on working days. */
export function regencyRespondents(holidays: readonly HolidayYear[]): readonly CellValue[][] {
  const random = createRandom('kabupaten-2025')
  const days = surveyMonths.flatMap(month => workingDaysOf(month, holidays))
  return regencyUnits.flatMap(unit => {
    const extra = charm(unit)
    const forms = Array.from({ length: 60 + random.below(41) }, () => drawForm(random, unit, extra, days))
    return forms.sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0)).map(({ row }) => row)
  })
}

function drawForm(random: Random, unit: RegencyUnit, extra: number, days: readonly CalendarDate[]) {
  const [service, day] = [random.pick(unit.services), random.pick(days)]
  const answers = regencyQuestions.map(({ code }) => {
    if (isLeftOut(service, code)) return null
    const share = random.below(100)
    return share < (usual[code] ?? 0) + extra ? 4 : share < 93 ? 3 : share < 99 ? 2 : 1
  })
  return { day, row: [2025, unit.unit, service.name, excelDay(day), ...answers] }
}

function isLeftOut({ isOutsideTariff = false }: RegencyService, code: string): boolean {
  return isOutsideTariff && code === 'U4'
}

/** These have fewer respondents than their population asks for. */
const shortOfSample = ['Legalisasi Ijazah', 'Izin Trayek']

/** The survey year 2024 as rows of SKM: one for every unit and service, each value a mean of so many answers. */
export function regencyFigures2024(): readonly CellValue[][] {
  const random = createRandom('kabupaten-2024')
  return regencyUnits.flatMap(unit =>
    unit.services.map(service => {
      const population = 60 + random.below(100)
      const needed = neededRespondents(population, 'tabel')
      const isShort = shortOfSample.includes(service.name)
      const respondents = isShort ? needed - 9 : Math.min(population, needed + random.below(12))
      const values = regencyUnsur.map(({ code }) =>
        isLeftOut(service, code) ? null : printedValue(random, (usual[code] ?? 0) + charm(unit) - 9, respondents),
      )
      return [2024, unit.unit, service.name, respondents, population, ...values]
    }),
  )
}

/** As printed, 25–100, of a whole sum of answers: no other value could come from so many people. */
function printedValue(random: Random, best: number, respondents: number): number {
  const mean = 2.9 + (best + random.below(9) - 4) / 100
  const sum = Math.round(mean * respondents)
  return Number(roundHalfUp(new Decimal(sum).times(25).div(respondents), 2))
}
