import { instrumentSeriesOf } from '../../instrument/instrument-series.ts'
import type { ReferenceInUse } from '../parts/instruments-in-use.ts'
import { legalBasisOf } from '../parts/office-texts/legal-basis.ts'
import { statuses } from '../parts/statuses.ts'

/** The data that this kind reads: the forms of evaluators and users for services at a counter and online, and how both make the index. */
export const pekpppReference = {
  'f02-luring': instrumentSeriesOf('pekppp-f02a'),
  'f02-daring': instrumentSeriesOf('pekppp-f02b'),
  'f03-luring': instrumentSeriesOf('pekppp-f03a'),
  'f03-daring': instrumentSeriesOf('pekppp-f03b'),
  ipp: instrumentSeriesOf('pekppp-ipp'),
  statuses,
  'legal-basis': legalBasisOf('pekppp'),
}

export type PekpppReference = ReferenceInUse<typeof pekpppReference>
