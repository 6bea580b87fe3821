import { z } from 'zod'

/** A property of a view, as whoever writes a template needs to know it. */
export interface ViewField {
  /** `report.month`; behind `[] . ` what is written inside the `{{#each}}` of the list before it: `surveys[] . ikm`. */
  readonly path: string
  /** What it means, in Indonesian. */
  readonly meaning: string
  /** Its type in Indonesian words. */
  readonly type: string
  /** All that it may be, for a choice. */
  readonly choices?: readonly string[]
  /** Whether it may be absent, by itself or with the group that it belongs to. */
  readonly isOptional: boolean
}

type Schema = z.core.$ZodType

/** All properties of a view, groups and lists before what is in them, in the order of its schema. */
export function describeView(view: Schema): readonly ViewField[] {
  return fieldsIn(view, '', false)
}

function fieldsIn(whole: Schema, before: string, isOptional: boolean): readonly ViewField[] {
  if (!(whole instanceof z.ZodObject)) return []
  return Object.entries(whole.shape).flatMap(([name, schema]) => fieldAt(schema, before + name, isOptional))
}

function fieldAt(schema: Schema, path: string, isWithin: boolean): readonly ViewField[] {
  const inner = withoutOptional(schema)
  const isOptional = isWithin || inner !== schema
  const meaning = metaOf(schema)?.description ?? metaOf(inner)?.description ?? ''
  const choices = inner instanceof z.ZodEnum && { choices: inner.options.map(String) }
  const field = { path, meaning, type: typeOf(inner), ...choices, isOptional }
  if (metaOf(inner)?.words !== undefined) return [field]
  // An item of a list is there whenever the list is.
  const inside =
    inner instanceof z.ZodArray
      ? fieldsIn(inner.element, `${path}[] . `, false)
      : fieldsIn(inner, `${path}.`, isOptional)
  return [field, ...inside]
}

function withoutOptional(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodExactOptional ? schema.unwrap() : schema
}

function typeOf(schema: Schema): string {
  const words = metaOf(schema)?.words
  if (words !== undefined) return words
  if (schema instanceof z.ZodObject) return 'kelompok'
  if (schema instanceof z.ZodArray) {
    return schema.element instanceof z.ZodObject ? 'daftar' : `daftar ${typeOf(schema.element)}`
  }
  if (schema instanceof z.ZodBoolean) return 'ya/tidak'
  if (schema instanceof z.ZodNumber) return 'bilangan'
  if (schema instanceof z.ZodISODate) return 'tanggal'
  if (schema instanceof z.ZodEnum) return 'pilihan'
  if (schema instanceof z.ZodString) return 'teks'
  throw new TypeError(`no words for the type ${schema._zod.def.type} of a view`)
}

function metaOf(schema: Schema): { readonly description?: string; readonly words?: string } | undefined {
  return z.globalRegistry.get(schema) as ReturnType<typeof metaOf>
}
