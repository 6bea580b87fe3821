import { canonicalJson } from '../base/canonical-json.ts'
import { findPersonalData } from '../privacy/personal-data.ts'
import type { ReferenceLoaders } from '../sources/load-reference.ts'
import { knowledgeOf } from './parts/privacy-of.ts'
import { maskView } from './public-view.ts'
import type { KindDefinition, ReportIdentity, ReportWorkbook } from './report-kind.ts'

// What an archive may ask of a typed input that it holds as JSON: whose report it was, and what of it may leave the agency.
// Nobody has checked such an input since it was read back; what does not fit is undefined, never a fault.

type Definition<Input> = Pick<
  KindDefinition<ReferenceLoaders, ReportWorkbook, Input, never, never, never>,
  'identify' | 'namesOf' | 'keptOfInput'
>

/** Period and unit that an archived input says itself; undefined where it is none of its kind. */
export function identifyArchived<Input>(
  { identify }: Definition<Input>,
  archived: unknown,
): Pick<ReportIdentity, 'period' | 'unit'> | undefined {
  try {
    const { period, unit } = identify(archived as Input)
    return { period, unit }
  } catch {
    return undefined
  }
}

/**
 * What later reports and comparisons read of an archived input, without respondents and with a mask in place of every
 * personal datum: the names of respondents too, which are looked up before they are left out. Undefined where the input is
 * none of its kind.
 */
export function publicInput<Input>(
  { namesOf, keptOfInput = onlyReport }: Definition<Input>,
  archived: unknown,
): unknown {
  try {
    const names = namesOf(archived as Input)
    const kept: unknown = JSON.parse(canonicalJson(keptOfInput(archived as Input)))
    return maskView(kept, { find: findPersonalData, knowledge: knowledgeOf(names) })
  } catch {
    return undefined
  }
}

/** What tells whose report it is. */
function onlyReport(input: unknown): unknown {
  const { report } = input as { readonly report: unknown }
  return { report }
}
