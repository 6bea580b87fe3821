import { loadFaces } from '../../src/typeset/faces.ts'
import { keptPorts } from '../kept-ports.ts'

/** The faces that reports are set in. */
export const faces = loadFaces(await keptPorts().fonts('Arimo', 'symbols'))
