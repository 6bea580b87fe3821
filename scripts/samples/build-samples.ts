import { buildAnnualSample } from './annual/build-annual-sample.ts'
import { buildProblemAnnual } from './annual/build-problem-annual.ts'
import { buildSmallAnnual } from './annual/build-small-annual.ts'
import { buildSemester1 } from './build-semester-1.ts'
import { buildSemester2 } from './build-semester-2.ts'
import { buildComplaintSamples } from './complaints/complaint-samples.ts'
import { buildPekpppSamples } from './evaluation/pekppp-samples.ts'
import { buildFacilitySamples } from './facilities/build-facility-samples.ts'
import { buildMonthSamples } from './monthly/build-month-samples.ts'
import { buildProblemMonth } from './monthly/build-problem-month.ts'
import { buildAssessment } from './ppb/assessment.ts'
import { largeAssessment } from './ppb/large-assessment.ts'
import { problemAssessment } from './ppb/problem-assessment.ts'
import { smallAssessment } from './ppb/small-assessment.ts'
import { buildProblemSample } from './problems/build-problem-sample.ts'
import { buildRegencySample } from './regency/build-regency-sample.ts'
import { buildRoundSamples } from './round/build-round-samples.ts'
import type { SampleSources } from './sample-sources.ts'
import { buildSmallSample } from './small/build-small-sample.ts'
import { buildTrainingSample } from './training/build-training-sample.ts'
import { writeSemesterRecords } from './write-semester-records.ts'

export interface SampleFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** All sample workbooks; the same sources give the same bytes. */
export async function buildSamples(sources: SampleSources): Promise<readonly SampleFile[]> {
  const records = writeSemesterRecords(sources)
  return [
    { name: 'monev-skm-2023-1.xlsx', bytes: await buildSemester1(sources, records) },
    { name: 'monev-skm-2023-2.xlsx', bytes: await buildSemester2(sources, records) },
    { name: 'monev-skm-bermasalah.xlsx', bytes: await buildProblemSample(sources.recommendations) },
    { name: 'monev-skm-kecil.xlsx', bytes: await buildSmallSample(sources.recommendations) },
    { name: 'monev-skm-kabupaten.xlsx', bytes: await buildRegencySample(sources.holidays) },
    ...(await buildMonthSamples(sources.holidays)),
    { name: 'spkp-spak-bermasalah.xlsx', bytes: await buildProblemMonth(sources.holidays) },
    { name: 'spkp-spak-balai-pelatihan.xlsx', bytes: await buildTrainingSample(sources.holidays) },
    { name: 'skm-tahunan-2025.xlsx', bytes: await buildAnnualSample(sources) },
    { name: 'skm-tahunan-kecil.xlsx', bytes: await buildSmallAnnual(sources) },
    { name: 'skm-tahunan-bermasalah.xlsx', bytes: await buildProblemAnnual() },
    ...(await buildRoundSamples()),
    ...(await buildFacilitySamples(sources)),
    { name: 'ppb-kecil.xlsx', bytes: await buildAssessment(smallAssessment, '2023-06-23') },
    { name: 'ppb-2024.xlsx', bytes: await buildAssessment(largeAssessment, '2024-10-18') },
    { name: 'ppb-bermasalah.xlsx', bytes: await buildAssessment(problemAssessment, '2022-09-30') },
    ...(await buildPekpppSamples(sources)),
    ...(await buildComplaintSamples(sources)),
  ]
}
