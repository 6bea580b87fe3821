import { expect, test } from 'vitest'
import { prepareFormats } from '../../src/pipeline/prepare-formats.ts'
import { renderFormats } from '../../src/pipeline/render-formats.ts'
import { nodeJobs } from '../../src/platform/node-jobs.ts'
import { nodePorts } from '../../src/platform/node-ports.ts'
import type { JobPort, Ports } from '../../src/ports/ports.ts'
import { catalogue } from '../render/catalogue.ts'
import { theme } from '../render/default-theme.ts'
import { fonts } from '../render/fonts.ts'

const data = { name: 'data.json', description: 'Data', text: () => '{}' }
const draft = { document: catalogue, theme, fonts, data }
const formats = ['docx', 'pdf', 'html'] as const

/** Ports whose threads have a core of their own, or none. */
function portsWith(jobs: Partial<JobPort>): Ports {
  const ports = nodePorts()
  return { ...ports, jobs: { ...nodeJobs(), ...jobs } }
}

test('a DOCX made beside the other formats is the same bytes, and the formats keep their order', async () => {
  let asked = 0
  const run: JobPort['run'] = (job, input) => {
    asked += 1
    return nodeJobs().run(job, input)
  }
  const beside = await renderFormats(draft, formats, portsWith({ hasFreeCore: true, run }))
  expect(asked).toBe(1)
  const inTurn = await renderFormats(draft, formats, portsWith({ hasFreeCore: false, run }))
  expect(asked).toBe(1)
  expect(beside.map(({ format }) => format)).toEqual(formats)
  expect(beside).toEqual(inTurn)
})

test.each([
  [true, ['docx', 'pdf'], ['render-docx']],
  [true, ['docx'], []],
  [true, ['pdf', 'html'], []],
  [false, ['docx', 'pdf'], []],
] as const)(
  'only the thread that will be asked for is started ahead: free core %s, %j',
  (hasFreeCore, wanted, names) => {
    const prepared: string[] = []
    prepareFormats(wanted, { ...nodeJobs(), hasFreeCore, prepare: job => prepared.push(job) })
    expect(prepared).toEqual(names)
  },
)

test('one format alone needs no thread', async () => {
  const run = () => Promise.reject(new Error('not asked'))
  const [docx] = await renderFormats(draft, ['docx'], portsWith({ hasFreeCore: true, run }))
  expect(docx?.bytes.length).toBeGreaterThan(1000)
})

test('a fault in the thread is the fault of the run, as it would be without one', async () => {
  const broken = {
    ...draft,
    document: { ...catalogue, sections: [{ ...catalogue.sections[0], children: [{ type: 'heading' }] }] },
  }
  const faultOf = (hasFreeCore: boolean) =>
    renderFormats(broken as never, ['docx', 'html'], portsWith({ hasFreeCore })).then(
      () => 'none',
      (error: unknown) => (error instanceof Error ? error.constructor.name : 'other'),
    )
  expect(await faultOf(true)).toBe(await faultOf(false))
  expect(await faultOf(true)).not.toBe('none')
})

test.each(['out-of-time', 'out-of-memory'] as const)('a thread that ends %s makes no half result', async end => {
  const run = () => Promise.resolve({ end, seconds: 1, megabytes: 1 })
  await expect(renderFormats(draft, formats, portsWith({ hasFreeCore: true, run }))).rejects.toThrow(end)
})
