import type { Inline } from '../../src/document/inline.ts'

const inlineTypes: readonly unknown[] = [
  'text',
  'strong',
  'emphasis',
  'underline',
  'lineBreak',
  'link',
  'reference',
] satisfies readonly Inline['type'][]

/** Every object inside a value, itself included, in the order of their fields. Knows nothing of the document model. */
export function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return []
  const inside = value instanceof Map ? [...value.values()] : Object.values(value)
  return [value, ...inside.flatMap(objectsIn)]
}

/** Every piece of text inside a value, outermost first, found without the passes under test. */
export function inlinesIn(value: unknown): readonly Inline[] {
  return objectsIn(value).filter((one): one is Inline => 'type' in one && inlineTypes.includes(one.type))
}
