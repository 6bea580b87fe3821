import type { Band, Instrument } from '../../instrument/instrument.ts'
import { type Graded, gradeOf } from '../../instrument/score-instrument.ts'
import { colouredRole } from '../grade-role.ts'
import type { SpkpSpakView } from './view.ts'

type BandView = SpkpSpakView['spkp']['bands'][number]

/** The name of a grade with the role that colours it. */
export function composeGrade({ band, role }: Pick<Graded, 'band' | 'role'>) {
  return { grade: band.name, role: colouredRole(role) }
}

/** A band of the index, with its ends as a percentage of the highest answer where its regulation prints them. */
export function composeBand({ from, to, name, conversion }: Band, { readings }: Instrument): BandView {
  const { role } = composeGrade(gradeOf(to, readings[0]))
  return { from, to, name, role, conversionFrom: conversion?.from ?? from, conversionTo: conversion?.to ?? to }
}
