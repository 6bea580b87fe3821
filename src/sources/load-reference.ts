import type { z } from 'zod'
import type { ResourcePort } from '../ports/ports.ts'

/** Reads some of the data that ship with the program. A faulty file is our own failure and throws. */
export type LoadData<Value> = (resources: ResourcePort) => Promise<Value>

/** What a kind needs of the data that ship with the program, by what it calls them. */
export type ReferenceLoaders = Readonly<Record<string, LoadData<unknown>>>

export type ReferenceData<Loaders extends ReferenceLoaders> = {
  readonly [Name in keyof Loaders]: Awaited<ReturnType<Loaders[Name]>>
}

/** A file of `data/reference/`, checked by a schema. */
export function referenceFile<Schema extends z.ZodType>(name: string, schema: Schema): LoadData<z.infer<Schema>> {
  return async resources => schema.parse(await readJson(`data/reference/${name}.json`, resources))
}

async function readJson(name: string, resources: ResourcePort): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await resources.read(name)))
}

export async function loadReference<Loaders extends ReferenceLoaders>(
  loaders: Loaders,
  resources: ResourcePort,
): Promise<ReferenceData<Loaders>> {
  const entries = Object.entries(loaders).map(async ([name, load]) => [name, await load(resources)] as const)
  return Object.fromEntries(await Promise.all(entries)) as ReferenceData<Loaders>
}
