import { nearestNames } from '../base/nearest-names.ts'
import type { ViewField } from '../kinds/describe-view.ts'
import type { Problem } from '../problems/problem.ts'
import type { Templates } from '../template/load-templates.ts'
import { templateProblem } from '../template/problems.ts'

/**
 * Names in `{{#ada}}` that no field of the view has: filling cannot tell them from fields that are absent, and would leave out
 * for ever what stands in the block.
 */
export function unknownOptionals(templates: Templates, fields: readonly ViewField[]): readonly Problem[] {
  const sources = [...templates.values()]
  const known = new Set([...fields.flatMap(({ path }) => path.match(/\w+/g) ?? []), ...sources.flatMap(givenNames)])
  const names = [...known]
  return sources.flatMap(({ file, source }) =>
    [...source.matchAll(/\{\{~?(?:#|else\s+)ada\s+([^\s}|~]+)/g)].flatMap(({ index, 1: written = '' }) => {
      const name = written.match(/\w+$/)?.[0] ?? ''
      if (known.has(name) || name === 'this') return []
      const line = source.slice(0, index).split('\n').length
      const nearest = nearestNames(name, names).map(near => written.slice(0, written.length - name.length) + near)
      return [templateProblem('template.failed', { file, line }, { reason: `isian "${written}" tidak ada`, nearest })]
    }),
  )
}

/** Names that templates give to items, and to what they hand on. */
function givenNames({ source }: { readonly source: string }): readonly string[] {
  const ofItems = [...source.matchAll(/\sas\s*\|([^|]*)\|/g)].flatMap(([, names = '']) => names.split(/\s+/))
  const handedOn = [...source.matchAll(/\{\{~?#?>[^}]*\}\}/g)].flatMap(([call]) => call.match(/\w+(?==)/g) ?? [])
  return [...ofItems, ...handedOn]
}
