import { gradeRole } from '../../../base/grade-role.ts'
import { explained, originOf } from '../../../base/origin/origin.ts'
import { explainBand } from '../../../instrument/explain-score.ts'
import type { Band, Instrument } from '../../../instrument/instrument.ts'
import { type Graded, gradeOf } from '../../../instrument/score-instrument.ts'
import type { IndexResult } from './score-index.ts'
import type { IndexSurveyView, IndexView } from './survey-view.ts'

type BandView = IndexSurveyView['bands'][number]

/** An index with its grade, for one service or for all; in a month without respondents there is none. */
export function composeIndex({ index }: IndexResult): IndexView {
  if (index === undefined) return {}
  const view = { index: index.value, ...composeGrade(index) }
  return explained(view, { index: originOf(index, 'value'), grade: originOf(index, 'band') })
}

/** The name of a grade with the role that colours it. */
export function composeGrade({ band, role }: Pick<Graded, 'band' | 'role'>) {
  return { grade: nameOf(band), role: gradeRole(role) }
}

/** A band of the index, with its ends as a percentage of the highest answer where its regulation prints them. */
export function composeBand({ from, to, name, letter, conversion }: Band, instrument: Instrument): BandView {
  const { role } = composeGrade(gradeOf(to, instrument.readings[0]))
  const ends = { from, to, conversionFrom: conversion?.from ?? from, conversionTo: conversion?.to ?? to }
  const band = explainBand(instrument)
  const view = { ...ends, name: nameOf({ name, letter }), role }
  return explained(view, { from: band, to: band, conversionFrom: band, conversionTo: band })
}

/** `A (Sangat Baik)`, or the name alone where grades have no letters. */
export function nameOf({ letter, name }: Pick<Band, 'letter' | 'name'>): string {
  return letter === undefined ? name : `${letter} (${name})`
}
