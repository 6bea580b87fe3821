import { openInput } from '../../src/app/disk/open-input.ts'
import type { Format } from '../../src/base/output.ts'
import { renderFormats } from '../../src/pipeline/render-formats.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { nodePorts } from '../../src/platform/node-ports.ts'
import { loadApart } from '../../src/sources/load-source.ts'
import { loadFaces } from '../../src/typeset/faces.ts'
import { repeatMatrices } from '../grids/repeat-rows.ts'
import { type Taken, warm, warmRounds } from '../measure/rounds.ts'
import { draftSample, month, semester } from './sample.ts'

const ports = nodePorts()

/** As the program reads an input: opened, then read in a thread. */
async function loadFrom(path: string): Promise<unknown> {
  const input = await openInput(path, nodeFiles)
  if (!input.ok) throw new Error(`no input ${path}`)
  return loadApart(input.value, ports.jobs)
}

async function render(input: string, format: Format, times = 1, rounds = warmRounds): Promise<Taken> {
  const draft = await draftSample(input)
  const repeated = { ...draft, document: repeatMatrices(draft.document, times) }
  loadFaces(await ports.fonts('Arimo'))
  return warm(() => renderFormats(repeated, [format], ports), rounds)
}

/** Stages of a report, warm. */
export const reportTasks = {
  'semester: load': () => warm(() => loadFrom(semester)),
  'semester: load to tree': () => warm(() => draftSample(semester)),
  'semester: PDF': () => render(semester, 'pdf'),
  'semester: DOCX': () => render(semester, 'docx'),
  'semester: HTML': () => render(semester, 'html'),
  'semester ×10: PDF': () => render(semester, 'pdf', 10, 2),
  'semester ×10: first PDF': () => render(semester, 'pdf', 10, 1),
  'month: PDF': () => render(month, 'pdf'),
  'month: DOCX': () => render(month, 'docx'),
} as const
