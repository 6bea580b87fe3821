import { letterOf } from '../../../../instrument/instrument.ts'
import { photoNames } from '../../units/unit-photos.ts'
import { gradeWords, printValue } from '../evaluation.ts'
import { criterionNamed } from '../judged/read-marks.ts'
import { facilitiesOf } from './evaluate-facilities.ts'
import type { FacilityInput } from './facility-input.ts'
import { judgedPairs } from './judged-facilities-view.ts'
import type { FacilityScores, ScoredUnit } from './score-facilities.ts'

/**
 * What was found in units, as the rules on facilities see it.
 *
 * @param indicator code of the one by which evaluators count the same.
 */
export function auditedFacilities(input: FacilityInput, { units }: FacilityScores, indicator: string) {
  const { instrument, plans, unseen, judged: evaluators } = input
  return {
    judgedFacilities: judgedPairs(units, evaluators).flatMap(({ scored, rung, judged: { score, count }, isSame }) => {
      const { unit, present } = scored
      const said = { unit: unit.name, present, rung, code: indicator, score, count }
      return isSame ? [] : [{ ...said, capsule: evaluators?.capsule ?? '', place: unit.at('name') }]
    }),
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
