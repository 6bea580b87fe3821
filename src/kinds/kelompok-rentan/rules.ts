import {
  conditionOfNothing,
  exemptWithoutReason,
  facilityWithoutPhoto,
  fewApplicable,
  gradeWithoutBands,
  lactationTwice,
  liftInOneStorey,
  noneOfPresent,
  photoOfOtherType,
  planWithoutFacility,
  unseenUnit,
} from '../../audit/evaluation/facilities.ts'
import { evaluatorsCountOtherwise } from '../../audit/evaluation/judged-facilities.ts'
import { finalWithoutDay } from '../../audit/evaluation/results.ts'
import { sheetTotal } from '../../audit/figures/sheet-total.ts'
import { placeholderWords } from '../../audit/wording/placeholder-words.ts'
import { earlierYearRules } from '../parts/evaluation/chain/earlier-year.ts'

/** What a report on facilities is held against, in the order in which findings are told. */
export const facilityRules = [
  finalWithoutDay,
  unseenUnit,
  exemptWithoutReason,
  fewApplicable,
  liftInOneStorey,
  noneOfPresent,
  conditionOfNothing,
  facilityWithoutPhoto,
  photoOfOtherType,
  lactationTwice,
  gradeWithoutBands,
  planWithoutFacility,
  evaluatorsCountOtherwise,
  ...earlierYearRules,
  placeholderWords,
  sheetTotal,
]
