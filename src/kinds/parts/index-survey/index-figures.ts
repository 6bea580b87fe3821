import { formatMonth } from '../../../base/dates/calendar-month.ts'
import { formatNumber } from '../../../base/format-number.ts'
import { gradeRole } from '../../../base/grade-role.ts'
import { explained, originOf } from '../../../base/origin/origin.ts'
import { explainBand } from '../../../instrument/explain-score.ts'
import type { Band, Instrument } from '../../../instrument/instrument.ts'
import { type Graded, gradeOf } from '../../../instrument/score-instrument.ts'
import type { IndexSurveyView, IndexView } from './index-survey-view.ts'
import type { IndexResult } from './score-index.ts'
import type { AbsenceReason, WindowMean } from './score-trend.ts'

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
function nameOf({ letter, name }: Pick<Band, 'letter' | 'name'>): string {
  return letter === undefined ? name : `${letter} (${name})`
}

/** The figures of one survey for machines: decimals as text with a point, null where there is none. */
export function indexFigures({ index, unsur }: IndexResult) {
  return {
    index: index?.value ?? null,
    grade: index === undefined ? null : nameOf(index.band),
    unsur: Object.fromEntries(unsur.map(({ code, result }) => [code, result?.value ?? null])),
  }
}

const reasonWords: Readonly<Record<AbsenceReason, string>> = {
  'never-given': 'tidak ada di Riwayat dan arsip',
  'no-respondents': 'tanpa responden',
  'no-answers': 'tanpa jawaban',
}

/** Why a mean lacks months, by month. */
export function absenceFigures({ absent }: WindowMean): Readonly<Record<string, string>> {
  return Object.fromEntries(absent.map(({ month, reason }) => [month, reasonWords[reason]]))
}

/** What people call the keys of these figures. */
export const indexFigureWords = [
  ['index', 'indeks'],
  ['grade', 'kategori'],
  ['unsur', 'unsur'],
] as const

/** `indeks 3,65 (A (Sangat Baik))`, for people. */
export function describeIndex({ index }: IndexResult): string {
  return index === undefined ? 'tanpa indeks' : `indeks ${formatNumber(index.value)} (${nameOf(index.band)})`
}

/** `rata-rata 2 bulan 3,65`, and each month that it lacks with the reason. */
export function describeMean({ mean, months, absent }: WindowMean): readonly string[] {
  const value = mean === undefined ? 'tanpa rata-rata' : `rata-rata ${months} bulan ${formatNumber(mean)}`
  return [value, ...absent.map(({ month, reason }) => `${formatMonth(month)} ${reasonWords[reason]}`)]
}
