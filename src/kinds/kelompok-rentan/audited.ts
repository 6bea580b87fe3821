import { nameKey } from '../../base/name-key.ts'
import { letterOf } from '../../instrument/instrument.ts'
import { auditedEarlierYear } from '../parts/evaluation/chain/earlier-year.ts'
import { gradeWords, printValue } from '../parts/evaluation/evaluation.ts'
import { criterionNamed } from '../parts/evaluation/judged/read-marks.ts'
import { auditedNarratives } from '../parts/office-texts/narratives.ts'
import type { NamesOfInput } from '../parts/privacy-of.ts'
import { photoNames } from '../parts/units/unit-photos.ts'
import { facilityYear } from './chain.ts'
import { facilitiesOf } from './facilities.ts'
import type { FacilityInput } from './input.ts'
import { judgedPairs } from './judged-view.ts'
import { narrativePlaces } from './narrative-places.ts'
import { countedIndicator } from './reference.ts'
import type { FacilityScores, ScoredUnit } from './score.ts'

/** The report as the rules of `src/audit` see it. */
export type FacilityAudit = ReturnType<typeof auditedFacilities>

export function auditedFacilities(input: FacilityInput, scores: FacilityScores) {
  const { units } = scores
  const { report, instrument, plans, narratives, unseen } = input
  return {
    ...auditedEarlierYear(facilityYear(input, scores), {
      value: 'Nilai',
      sheet: 'Rencana',
      placeOf: subject =>
        [...input.units, ...unseen].find(({ name }) => nameKey(name) === nameKey(subject))?.at('name') ??
        report.at('kind'),
    }),
    judgedFacilities: judgedPairs(units, input.judged).flatMap(({ scored, rung, judged: { score, count }, isSame }) => {
      const { unit, present } = scored
      const capsule = input.judged?.capsule ?? ''
      const said = { unit: unit.name, present, rung, code: countedIndicator, score, count, capsule }
      return isSame ? [] : [{ ...said, place: unit.at('name') }]
    }),
    finalWithoutDay: report.state === 'final' && report.settled === undefined ? report.at('state') : undefined,
    observed: units.map(({ unit: { name, floors, facilities, support, at } }) => ({
      unit: name,
      floors,
      place: at('name'),
      facilities: facilities.map(({ criterion, state, condition, count, photo, note, at: cell }) => ({
        name: criterion.name,
        state,
        isLift: /\blift\b|\belevator\b/i.test(criterion.name),
        isLactation: isLactation(criterion.name),
        alsoLactation: isLactation(note ?? ''),
        hasCondition: condition !== undefined,
        hasPhoto: photo !== undefined,
        photos: photoNames(photo),
        hasReason: note !== undefined,
        count,
        at: cell,
      })),
      support: support.map(({ criterion, state, evidence, note, at: cell }) => ({
        name: criterion.name,
        isPresent: state === 'Ya',
        isLactation: [criterion.name, evidence, note].some(words => isLactation(words ?? '')),
        place: cell('state'),
      })),
    })),
    grades: units.flatMap(one => writtenGradeOf(one)),
    facilityPlans: plans.map(({ subject, about, at }) => ({
      unit: subject,
      about,
      isKnown: about !== undefined && criterionNamed(about, facilitiesOf(instrument)) !== undefined,
      place: at('about'),
    })),
    unseen: unseen.map(({ name, at }) => ({ unit: name, place: at('name') })),
    officeTexts: auditedNarratives(narratives, narrativePlaces),
    totals: input.totals,
  }
}

function isLactation(words: string): boolean {
  return /\blaktasi\b|\bmenyusui\b/i.test(words)
}

function writtenGradeOf({ unit: { name, grade: written, at }, evaluation: { value, instrument } }: ScoredUnit) {
  if (written === undefined) return []
  const band = value === undefined ? undefined : printValue(value, instrument).grade?.band
  const hasBands = instrument.readings[0].bands.length > 0
  const names = band === undefined ? [] : [letterOf(band), band.name, gradeWords(band)]
  return [{ unit: name, written, hasBands, right: band && gradeWords(band), names, place: at('grade') }]
}

/** The units; who is in the team is said in office. */
export function namesOfFacilities({ report, units, unseen }: FacilityInput): NamesOfInput {
  return {
    persons: [],
    employers: [],
    offices: [...units, ...unseen].map(({ name }): string | undefined => name).concat(report.agency, report.author),
  }
}
