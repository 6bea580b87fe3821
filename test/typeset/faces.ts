import { nodePorts } from '../../src/platform/node-ports.ts'
import { loadFaces } from '../../src/typeset/faces.ts'

/** The faces that reports are set in. */
export const faces = loadFaces(await nodePorts().fonts('Arimo', 'symbols'))
