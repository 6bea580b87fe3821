import { keptPorts } from '../kept-ports.ts'

/** The fonts that ship with the program, with that of symbols. */
export const fonts = await keptPorts().fonts('Arimo', 'symbols')
