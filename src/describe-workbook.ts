import { reportKinds } from './kinds/registry.ts'
import { nodePorts, silentProgress } from './platform/node-ports.ts'
import { type DescribedColumn, describeColumns } from './workbook/schema/describe-columns.ts'
import type { JsonSchema } from './workbook/schema/json-schema.ts'
import { workbookSchema } from './workbook/schema/workbook-schema.ts'

export type DescribedWorkbook =
  | { readonly status: 'described'; readonly schema: JsonSchema; readonly columns: readonly DescribedColumn[] }
  | { readonly status: 'unknown-kind'; readonly known: readonly string[] }

/** What the workbook of a kind holds: as JSON Schema for its JSON form, and column by column for people. */
export async function describeWorkbook(kindId: string): Promise<DescribedWorkbook> {
  const kind = reportKinds.find(({ id }) => id === kindId)
  if (kind === undefined) return { status: 'unknown-kind', known: reportKinds.map(({ id }) => id) }
  const workbook = await kind.workbook(nodePorts(silentProgress).resources)
  return { status: 'described', schema: workbookSchema(kind, workbook), columns: describeColumns(workbook) }
}
