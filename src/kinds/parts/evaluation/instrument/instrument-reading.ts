import { defineReading } from '../../instruments-in-use.ts'
import { evaluationInstrumentSheet, type LevelWords } from './instrument-sheet.ts'
import { readEvaluationInstrument } from './read-instrument.ts'

/** How the sheet Instrumen of an evaluation is read. */
export function evaluationInstruments(words: LevelWords, scores: readonly string[]) {
  return defineReading({
    sheet: evaluationInstrumentSheet(words, scores),
    surveyColumn: 'form',
    namedColumn: 'name',
    surveyOf: ({ values }) => values.form,
    read: (base, rows, telling) => readEvaluationInstrument(base, rows, words, telling),
  })
}
