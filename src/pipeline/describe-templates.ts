import type { ResourcePort } from '../ports/ports.ts'
import { helperGuide } from '../template/helpers.ts'
import { loadTemplates, rootTemplates } from '../template/load-templates.ts'

/** A template that others may include with `{{> name}}`. */
export interface DescribedPartial {
  readonly name: string
  readonly file: string
  /** What its first comment says; empty without one. */
  readonly meaning: string
}

/** A helper that templates may call: how a call is written, and what it gives. */
export interface DescribedHelper {
  readonly name: string
  readonly use: string
  readonly meaning: string
}

export interface DescribedTemplates {
  readonly partials: readonly DescribedPartial[]
  readonly helpers: readonly DescribedHelper[]
}

/** What a template of a kind may call, besides the fields of its view. */
export async function describeTemplates(kindId: string, resources: ResourcePort): Promise<DescribedTemplates> {
  const templates = await loadTemplates(kindId, resources)
  const partials = [...templates]
    .filter(([name]) => !rootTemplates.includes(name))
    .map(([name, { file, source }]) => ({ name, file, meaning: firstComment(source) }))
  return { partials: partials.sort((left, right) => (left.name < right.name ? -1 : 1)), helpers: helperGuide }
}

function firstComment(source: string): string {
  const [, comment = ''] = /^\s*\{\{!--([\s\S]*?)--\}\}/.exec(source) ?? []
  return comment.replace(/\s+/g, ' ').trim()
}
