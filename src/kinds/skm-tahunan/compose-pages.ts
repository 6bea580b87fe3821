import { differenceOf } from '../../base/decimal.ts'
import { groupBy } from '../../base/group-by.ts'
import { copyOf } from '../../base/origin/from-row.ts'
import { explained, originOf, pick, precedent } from '../../base/origin/origin.ts'
import { explainRespondents } from '../../instrument/explain-score.ts'
import { explainByWords, explainDifference } from '../../scoring/explain-comparison.ts'
import { type RuleSet, recommend } from '../../scoring/recommendations.ts'
import { suggestionsOf } from '../parts/respondents/suggestions.ts'
import { composeUnsur } from '../parts/unit-survey/compose-surveys.ts'
import type { YearResult } from '../parts/unit-survey/skm-result.ts'
import type { SkmReference } from '../parts/unit-survey/unsur.ts'
import { unitsOfYear } from '../parts/units/unit.ts'
import type { HiddenResults } from './hidden-results.ts'
import type { SkmTahunanInput } from './input.ts'
import type { PagesView } from './pages-view.ts'
import { readUnsurOf } from './recommend-subjects.ts'
import type { SkmTahunanScores } from './score.ts'
import { serviceWords } from './service-words.ts'
import type { UnitsView } from './units-view.ts'

/** A page holds so many suggestions beside the values. */
const mostSuggestions = 8

/** A page for each unit that was surveyed. */
export function composePages(
  { units, people, report }: SkmTahunanInput,
  scores: SkmTahunanScores,
  { ranked }: UnitsView,
  hidden: HiddenResults,
  reference: SkmReference,
): PagesView {
  const suggested = groupBy(people, ({ unit }) => unit)
  const surveyed = unitsOfYear(units, report.year).filter(({ name }) => scores.units.has(name))
  return surveyed.flatMap((unit, index) => {
    const own = scores.units.get(unit.name)
    if (own === undefined) return []
    const isHidden = hidden.units.has(unit.name)
    const followsHidden = hidden.units.has(surveyed[index - 1]?.name ?? '')
    const given = (suggested.get(unit.name) ?? []).filter(({ suggestion }) => suggestion !== undefined)
    const suggestions = isHidden ? [] : suggestionsOf(given.flatMap(({ suggestion }) => suggestion ?? []))
    const rank = ranked.find(({ name }) => name === unit.name)
    const result =
      rank === undefined
        ? {}
        : {
            result: {
              ...composePage(own.result, scores.unitsBefore.get(unit.name)?.result, scores.rules, reference),
              ...pick(rank, 'ikm', 'grade', 'gradeName', 'rank'),
            },
          }
    const view = {
      id: `unit-${unit.number}`,
      number: unit.number,
      name: unit.name,
      beginsPage: index > 0 && !(isHidden && followsHidden),
      isHidden,
      respondents: own.result.score.respondents,
      services: own.services.flatMap(({ service }) => (service === undefined ? [] : serviceWords(service))),
      ...result,
      suggestions: suggestions.slice(0, mostSuggestions),
      hasMore: suggestions.length > mostSuggestions,
      moreSuggestions: Math.max(0, suggestions.length - mostSuggestions),
    }
    const cells = given.map(({ at }) => at('suggestion'))
    return [
      explained(view, {
        number: copyOf(unit.at('number')),
        respondents: explainRespondents(own.result.groups),
        services: copyOf(...own.services.flatMap(({ place }) => place ?? [])),
        suggestions: copyOf(...cells),
        moreSuggestions: {
          ...explainByWords(`banyaknya saran yang berbeda sesudah ${mostSuggestions} yang pertama`, () => []),
          cells: () => cells,
        },
      }),
    ]
  })
}

type PageResult = NonNullable<PagesView[number]['result']>

function composePage(
  result: YearResult,
  before: YearResult | undefined,
  rules: RuleSet,
  reference: SkmReference,
): Pick<PageResult, 'before' | 'change' | 'unsur' | 'showsEarlier' | 'lowest'> {
  const earlier = before === undefined ? [] : composeUnsur(before, reference)
  const unsur = composeUnsur(result, reference).map(({ parts: _, ...own }) => {
    const past = earlier.find(({ code }) => code === own.code)
    if (past === undefined) return own
    const view = {
      ...own,
      before: past.value,
      change: differenceOf(own.value, past.value),
    }
    const of = () => [precedent('sebelumnya', past, 'value'), precedent('sesudahnya', own, 'value')]
    return explained(view, { before: originOf(past, 'value'), change: explainDifference(of) })
  })
  const { chosen } = recommend(readUnsurOf(result, reference.skm), { ...rules, reasons: ['terendah'] })
  const lowest = chosen.flatMap(({ code }) => unsur.find(one => one.code === code) ?? [])
  const view = {
    ...(before !== undefined && { before: before.ikm, change: differenceOf(result.ikm, before.ikm) }),
    unsur,
    showsEarlier: unsur.some(one => 'before' in one),
    lowest: lowest.map(one => pick(one, 'code', 'name', 'value')),
  }
  const of = () => [
    ...(before === undefined ? [] : [precedent('sebelumnya', before, 'ikm')]),
    precedent('sesudahnya', result, 'ikm'),
  ]
  return explained(view, { before: before && originOf(before, 'ikm'), change: explainDifference(of) })
}
