import { nodePorts } from '../../src/platform/node-ports.ts'

/** The fonts that ship with the program, with that of symbols. */
export const fonts = await nodePorts().fonts('Arimo', 'symbols')
