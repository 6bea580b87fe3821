import { cellRanges, formatRanges } from '../base/origin/cell-ranges.ts'
import type { Explained } from '../base/origin/explanation.ts'
import { formatPlace, type Place } from '../problems/problem.ts'
import type { PrintTrace } from '../template/print-trace.ts'

/** Where the printed values of a report come from. There may be thousands, so the form is a short one. */
export interface ListedSources {
  readonly rules: readonly ListedRule[]
  /** By the number that marks its texts. */
  readonly values: readonly ListedValue[]
}

export interface ListedRule {
  readonly rule: string
  readonly words: string
  readonly regulation?: string
}

/**
 * Path in the view, what was printed of it first, its rule (place in the list of rules, null where nobody says one), the
 * lines of the templates that print it (`monev-skm/hasil-tahun.hbs:17`), and its cells (`SKM!D2:L2 (9 sel)`).
 */
export type ListedValue = readonly [path: string, text: string, rule: number | null, templates: string, cells: string]

const longestText = 80

/** Lists everything that was printed. Each rule is written once. */
export function listSources(trace: PrintTrace): ListedSources {
  const rules = new Map<string, { readonly at: number; readonly rule: ListedRule }>()
  const numberOf = (origin: Explained): number => {
    const { rule, regulation } = origin
    const told: ListedRule = { rule, words: origin.words(), ...(regulation !== undefined && { regulation }) }
    const key = [rule, told.words, regulation].join('\n')
    const known = rules.get(key) ?? { at: rules.size, rule: told }
    rules.set(key, known)
    return known.at
  }
  const cellsTold = new Map<readonly Place[], string>()
  const cellsOf = (origin: Explained | undefined): string => {
    const cells = origin?.cells?.() ?? []
    const told = cellsTold.get(cells) ?? cellRanges(cells).map(formatRanges).join('; ')
    cellsTold.set(cells, told)
    return told
  }
  const values = trace.values().map(({ path, texts: [text = ''], prints, origin }): ListedValue => {
    const templates = prints.map(({ place }) => shortPlace(place)).join(', ')
    return [path, shortened(text), origin === undefined ? null : numberOf(origin), templates, cellsOf(origin)]
  })
  return { rules: [...rules.values()].map(({ rule }) => rule), values }
}

function shortPlace(place: Place): string {
  return formatPlace(place).replace(/^templates\//, '')
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
}
