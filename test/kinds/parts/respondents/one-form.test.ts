import { expect, test } from 'vitest'
import type { CalendarMonth } from '../../../../src/base/dates/calendar-month.ts'
import { checkRespondents } from '../../../../src/kinds/parts/respondents/check-respondents.ts'
import { composeDemography } from '../../../../src/kinds/parts/respondents/compose-demography.ts'
import { composeRespondents, composeSampling } from '../../../../src/kinds/parts/respondents/compose-respondents.ts'
import {
  personColumns,
  respondentTable,
  serviceSheet,
  unsurColumns,
} from '../../../../src/kinds/parts/respondents/respondent-sheets.ts'
import { demographyView, respondentsView } from '../../../../src/kinds/parts/respondents/respondents-view.ts'
import { selectRespondents } from '../../../../src/kinds/parts/respondents/select-respondents.ts'
import { todaysDisclosure } from '../../../../src/kinds/report-kind.ts'
import { ProblemLog } from '../../../../src/problems/outcome.ts'
import { inThisOrder } from '../../../../src/workbook/column.ts'
import { defineTable, defineWorkbook } from '../../../../src/workbook/declare.ts'
import { readWorkbook } from '../../../../src/workbook/read-workbook.ts'
import { sheetOf, sourceOf, type Written } from '../../../workbook/build-sheet.ts'
import { showProblems } from '../../../workbook/show-problems.ts'
import { spak } from '../index-survey/instruments.ts'

const data = {
  ...{ source: 'Uji', date: '2026-01-01', firstRespondents: 5 },
  ageGroups: [
    { name: '< 40', from: 0, to: 39 },
    { name: '≥ 40', from: 40, to: 120 },
  ],
  educations: [
    { name: 'SMA', spellings: ['SLTA'] },
    { name: 'S1', spellings: ['Sarjana'] },
  ],
}

/** A form with one survey and nothing else. */
const workbook = defineWorkbook({
  service: serviceSheet,
  respondent: defineTable({
    ...respondentTable,
    columns: inThisOrder(personColumns(data), unsurColumns([spak]), {}),
  }),
})

const titles = ['Waktu Pengisian', 'Jenis Layanan', 'Usia', 'Pendidikan', 'P1', 'P2', 'P3', 'P4', 'P5']
const month = '2026-01' as CalendarMonth

function readForm(...rows: readonly (readonly Written[])[]) {
  const log = new ProblemLog()
  const sheets = [
    sheetOf(
      [
        ['Jenis Layanan', 'Penerima Layanan'],
        ['Perizinan', 20],
      ],
      'Layanan',
    ),
    sheetOf([titles, ...rows], 'Responden'),
  ]
  const { service, respondent } = readWorkbook(sourceOf(sheets), workbook, log)
  const respondents = checkRespondents(respondent.rows, [spak], log, () => ({}))
  const services = service.rows.map(({ values, at }) => ({ ...values, at }))
  return { respondents, services, shown: showProblems(log.problems) }
}

test('a form with one survey is read, selected, and told of', () => {
  const rows = Array.from({ length: 6 }, (_, of) => {
    return [`0${of + 1}/01/2026 08:00`, 'perizinan', of < 5 ? 30 : 50, 'Sarjana', 4, 4, 3, 4, null]
  })
  const { respondents, services, shown } = readForm(...rows)
  expect(shown).toEqual([])
  const selection = selectRespondents(respondents, { month }, data.firstRespondents)
  const view = respondentsView('SPAK').parse({
    ...composeRespondents(selection, data.firstRespondents, [spak], 'publik', todaysDisclosure),
    ...composeSampling(services, selection.used, 'sensus'),
  })
  expect(view).toMatchObject({ received: 6, used: 5, leftOut: 1, sample: { needed: 20, enough: false } })
  expect(view.working.map(({ code, sum, answered }) => [code, sum, answered])).toEqual([
    ['P1', 20, 5],
    ['P2', 20, 5],
    ['P3', 15, 5],
    ['P4', 20, 5],
    ['P5', 0, 0],
  ])
  const { characteristics } = demographyView.parse(composeDemography(selection.used, 'publik', data))
  expect(characteristics.map(({ id, groups }) => [id, groups.map(({ name, count }) => [name, count])])).toEqual([
    ['usia', [['< 40', 5]]],
    ['pendidikan', [['S1', 5]]],
  ])
})

test('what is no answer of the form is an error at its cell, and a service that nobody lists', () => {
  const { shown } = readForm(
    ['01/01/2026 08:00', 'Perizinan', null, null, 5, 4, 4, 4, 4],
    ['01/01/2026 09:00', 'Perizinan', null, null, null, null, null, null, null],
    ['01/01/2026 10:00', 'Konsultasi', null, null, 4, 4, 4, 4, 4],
  )
  expect(shown.map(line => line.split(' ').slice(0, 3).join(' ')).toSorted()).toEqual([
    'galat layanan.unknown Responden!B4',
    'galat responden.answer-out-of-range Responden!E2',
    'galat responden.no-answer Responden!A3',
  ])
})
