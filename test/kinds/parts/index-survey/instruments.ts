import { latestInstrument, loadSeries } from '../../../../src/instrument/instrument-series.ts'
import { keptPorts } from '../../../kept-ports.ts'

const { resources } = keptPorts()

/** Instruments as a report of today uses them. */
export const skm = latestInstrument(await loadSeries('skm', resources))
export const spkp = latestInstrument(await loadSeries('spkp', resources))
export const spak = latestInstrument(await loadSeries('spak', resources))
