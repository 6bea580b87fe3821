import { describe, expect, test } from 'vitest'
import { formats } from '../../src/base/output.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { type DraftReport, draftReport } from '../../src/pipeline/draft-report.ts'
import { listSources } from '../../src/pipeline/list-sources.ts'
import { renderFormats } from '../../src/pipeline/render-formats.ts'
import { withoutMarkup } from '../../src/render/html/inlines.ts'
import { inputAt } from '../desk.ts'
import { keptPorts } from '../kept-ports.ts'

const ports = keptPorts()

async function draft(input: string, traced: boolean): Promise<DraftReport> {
  const drafted = await draftReport(
    { input: await inputAt(input), edition: 'internal', strict: false, traced },
    reportKinds,
    ports,
  )
  if (!drafted.ok) throw new Error(drafted.problems.map(({ message }) => message).join('\n'))
  return drafted.value
}

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

describe.each(['monev-skm-kecil', 'spkp-spak-2025-05'])('%s', name => {
  const input = `data/samples/${name}.xlsx`

  test('is the same report traced and untraced, to the byte', { timeout: 120_000 }, async () => {
    const [plain, traced] = [await draft(input, false), await draft(input, true)]
    if (traced.trace === undefined) throw new Error('a traced draft has a trace')
    const shownSources = JSON.stringify(listSources(traced.trace))
    const before = await renderFormats(plain, formats, ports)
    const after = await renderFormats(traced, formats, ports)
    for (const [at, { format, bytes }] of before.entries()) {
      expect(Buffer.compare(bytes, after[at]?.bytes ?? new Uint8Array()), format).toBe(0)
    }
    const [shown] = await renderFormats({ ...traced, shownSources }, ['html'], ports)
    const html = textOf(shown?.bytes)
    expect(withoutMarkup(html)).toBe(textOf(before.find(({ format }) => format === 'html')?.bytes))

    const marked = new Set([...html.matchAll(/data-v="(\d+)"/g)].map(([, id]) => Number(id)))
    const { values, rules } = listSources(traced.trace)
    expect(marked.size).toBeGreaterThan(100)
    expect([...marked].filter(id => values[id] === undefined)).toEqual([])
    expect(values.filter(([, , rule]) => rule !== null && rules[rule] === undefined)).toEqual([])
  })
})
