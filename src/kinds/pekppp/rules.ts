import {
  countedScoreDiffers,
  highWithoutEvidence,
  markConflict,
  ownEvaluator,
  selfFarOff,
  zerosAtEnd,
} from '../../audit/evaluation/judged-marks.ts'
import {
  achievementAsGrade,
  criteriaMiscounted,
  finalWithoutDay,
  userNumberOutside,
  weightsNotWhole,
  writtenGradeDiffers,
  yearWithoutInstrument,
} from '../../audit/evaluation/results.ts'
import { sheetTotal } from '../../audit/figures/sheet-total.ts'
import { placeholderWords } from '../../audit/wording/placeholder-words.ts'
import { earlierYearRules } from '../parts/evaluation/chain/earlier-year.ts'

/** What an evaluation of service units is held against, in the order in which findings are told. */
export const pekpppRules = [
  finalWithoutDay,
  weightsNotWhole,
  zerosAtEnd,
  highWithoutEvidence,
  countedScoreDiffers,
  markConflict,
  selfFarOff,
  ownEvaluator,
  userNumberOutside,
  writtenGradeDiffers,
  achievementAsGrade,
  yearWithoutInstrument,
  ...earlierYearRules,
  criteriaMiscounted,
  placeholderWords,
  sheetTotal,
]
