import type { z } from 'zod'
import type { ResourcePort } from '../base/ports.ts'

/** Reference data of a kind: a schema for each file `data/reference/<name>.json` that it needs. */
export type ReferenceSchemas = Readonly<Record<string, z.ZodType>>

export type ReferenceData<Schemas extends ReferenceSchemas> = {
  readonly [Name in keyof Schemas]: z.infer<Schemas[Name]>
}

/**
 * Reads and checks reference data. These files ship with the program, so a faulty one is our own failure and throws.
 */
export async function loadReference<Schemas extends ReferenceSchemas>(
  schemas: Schemas,
  resources: ResourcePort,
): Promise<ReferenceData<Schemas>> {
  const entries = await Promise.all(
    Object.entries(schemas).map(async ([name, schema]) => {
      const bytes = await resources.read(`data/reference/${name}.json`)
      return [name, schema.parse(JSON.parse(new TextDecoder().decode(bytes)))] as const
    }),
  )
  return Object.fromEntries(entries) as ReferenceData<Schemas>
}
