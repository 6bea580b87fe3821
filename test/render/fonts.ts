import { nodePorts, silentProgress } from '../../src/platform/node-ports.ts'

/** The fonts that ship with the program. */
export const fonts = await nodePorts(silentProgress).fonts('Arimo')
