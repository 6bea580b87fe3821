import type { Templates } from '../template/load-templates.ts'

/** The templates that some include, themselves among them, directly or by way of others. */
export function reachedTemplates(roots: readonly string[], templates: Templates): Templates {
  const reached = new Map<string, NonNullable<ReturnType<Templates['get']>>>()
  const visit = (name: string): void => {
    const template = templates.get(name)
    if (template === undefined || reached.has(name)) return
    reached.set(name, template)
    for (const [, partial = ''] of template.source.matchAll(/\{\{~?#?>\s*([\w-]+)/g)) visit(partial)
  }
  for (const root of roots) visit(root)
  return reached
}

/** Their files. */
export function filesReached(roots: readonly string[], templates: Templates): ReadonlySet<string> {
  return new Set([...reachedTemplates(roots, templates).values()].map(({ file }) => file))
}
