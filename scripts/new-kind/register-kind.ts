import type { KindNames } from './name-kind.ts'

/** The registry with one line more; it stays sorted, as the linter wants its imports. */
export function registerKind(registry: string, { id, camel }: KindNames): string {
  const line = `import { ${camel} } from './${id}/index.ts'`
  const lines = registry.split('\n')
  const imports = lines.filter(one => one.startsWith('import '))
  const others = lines.filter(one => !one.startsWith('import '))
  const pathOf = (one: string) => /'(.*)'/.exec(one)?.[1] ?? ''
  const sorted = [...imports, line].sort((left, right) => (pathOf(left) < pathOf(right) ? -1 : 1))
  return [...sorted, ...others].join('\n').replace(/,?\s*\](?=\s*$)/, `, ${camel}]`)
}
