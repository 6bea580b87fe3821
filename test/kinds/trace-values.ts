import type { Edition, ReportKind } from '../../src/kinds/report-kind.ts'
import type { Place } from '../../src/problems/problem.ts'
import { loadSource } from '../../src/sources/load-source.ts'
import { expandTemplate } from '../../src/template/expand-template.ts'
import { loadTemplates } from '../../src/template/load-templates.ts'
import { type PrintedValue, PrintTrace } from '../../src/template/print-trace.ts'
import { keptPorts } from '../kept-ports.ts'
import { jsonInput } from '../memory-input.ts'

/** What a report prints, with the view that it is printed of. */
export interface TracedValues {
  readonly view: unknown
  readonly values: readonly PrintedValue[]
}

const ports = keptPorts()

/** Everything that the templates print of an input; undefined where it has errors. Nothing is rendered. */
export async function traceValues(
  kind: ReportKind,
  input: unknown,
  edition: Edition,
): Promise<TracedValues | undefined> {
  const source = await loadSource(jsonInput(input), ports.deflate)
  if (!source.ok) return undefined
  const prepared = await kind.prepare(source.value, { edition, traced: true }, ports.resources)
  if (!prepared.ok || prepared.value.originOf === undefined) return undefined
  const { view, originOf } = prepared.value
  const trace = new PrintTrace(view, originOf)
  const markup = expandTemplate(kind.id, await loadTemplates(kind.id, ports.resources), view, trace)
  return markup.ok ? { view, values: trace.values() } : undefined
}

/** A cell as messages name it, `SKM![0].U1`. */
export function cellName({ sheet, cell }: Place): string {
  return `${sheet}!${cell}`
}
