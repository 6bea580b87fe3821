import { documentOfNothing, documentOutsidePeriod, pointsWithoutDocument } from '../../audit/evaluation/evidence.ts'
import { writtenGradeDiffers } from '../../audit/evaluation/results.ts'
import {
  numberOfOtherYear,
  pointsNotWhole,
  selfFarAbove,
  settledDiffers,
  valueBetweenBands,
} from '../../audit/evaluation/stages.ts'
import { subjectsMiscounted } from '../../audit/evaluation/subject-counts.ts'
import { placeholderWords } from '../../audit/wording/placeholder-words.ts'
import { earlierYearRules } from '../parts/evaluation/chain/earlier-year.ts'

/** What an agency's assessment is held against, in the order in which findings are told. */
export const ppbRules = [
  pointsNotWhole,
  pointsWithoutDocument,
  documentOfNothing,
  documentOutsidePeriod,
  numberOfOtherYear,
  selfFarAbove,
  settledDiffers,
  valueBetweenBands,
  writtenGradeDiffers,
  ...earlierYearRules,
  subjectsMiscounted,
  placeholderWords,
]
