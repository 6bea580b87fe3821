import type { z } from 'zod'
import { checkLegible } from './check-legible.ts'
import type { ThemeFault } from './problems.ts'
import { type ThemeSettings, themeSettings } from './theme-settings.ts'

export type CheckedSettings =
  | { readonly ok: true; readonly settings: ThemeSettings }
  | { readonly ok: false; readonly faults: readonly ThemeFault[] }

/** Holds what theme files say together against the schema, and asks whether a report in it can be read. */
export function checkSettings(said: unknown): CheckedSettings {
  const parsed = themeSettings.safeParse(said)
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.flatMap(issue => faultsOf(issue, said)) }
  const faults = checkLegible(parsed.data)
  return faults.length === 0 ? { ok: true, settings: parsed.data } : { ok: false, faults }
}

function faultsOf(issue: z.core.$ZodIssue, said: unknown): readonly ThemeFault[] {
  const path = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(path))
    return issue.keys.map(name => ({ code: 'theme.unknown-setting', path, params: { name, known } }))
  }
  const found = settingAt(said, path)
  const wanted = issue.message
  if (found === undefined) return [{ code: 'theme.missing', path, params: { wanted } }]
  return [{ code: 'theme.bad-value', path, params: { found: JSON.stringify(found), wanted } }]
}

/** The settings that there are under a path. */
function shapeAt(path: readonly string[]): Readonly<Record<string, z.core.$ZodType>> {
  let shape: Readonly<Record<string, z.core.$ZodType>> = themeSettings.shape
  for (const name of path) {
    const named = shape[name]
    const inside = named !== undefined && 'element' in named ? (named.element as z.core.$ZodType) : named
    if (inside !== undefined && 'shape' in inside) shape = inside.shape as typeof shape
  }
  return shape
}

/** What stands at a path; undefined where nothing does. */
export function settingAt(said: unknown, path: readonly string[]): unknown {
  return path.reduce(
    (inside: unknown, name) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, name)
        ? (inside as Readonly<Record<string, unknown>>)[name]
        : undefined,
    said,
  )
}
