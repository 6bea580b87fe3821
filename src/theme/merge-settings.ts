/** Settings on top of others: sections say only what differs; lists and single values are taken whole. */
export function mergeSettings(base: unknown, own: unknown): unknown {
  if (!isSection(base) || !isSection(own)) return own
  const names = [...new Set([...Object.keys(base), ...Object.keys(own)])]
  return Object.fromEntries(
    names.map(name => [name, Object.hasOwn(own, name) ? mergeSettings(base[name], own[name]) : base[name]]),
  )
}

export function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
