import { differenceOf, type Rounded } from '../../base/decimal.ts'
import { enumerate } from '../../base/enumerate.ts'
import { formatNumber } from '../../base/format-number.ts'
import { groupBy } from '../../base/group-by.ts'
import { numberWords } from '../../base/number-words.ts'
import type { Precedent } from '../../base/origin/explanation.ts'
import { copyOf } from '../../base/origin/from-row.ts'
import { explained, originOf, precedent } from '../../base/origin/origin.ts'
import { explainByWords, explainDifference } from '../../scoring/explain-comparison.ts'
import type { Reason, RecommendationNote, RuleSet } from '../../scoring/recommendations.ts'
import { composeUnsur } from '../parts/unit-survey/compose-surveys.ts'
import { subjectWords } from '../parts/unit-survey/subject-words.ts'
import type { SkmReference } from '../parts/unit-survey/unsur.ts'
import { fewNames } from '../parts/view-fields.ts'
import { explainHidden } from './compose-units.ts'
import { type HiddenResults, isHidden } from './hidden-results.ts'
import type { SkmTahunanInput } from './input.ts'
import type { Recommendation } from './recommend-subjects.ts'
import type { ChoiceView, RecommendationsView, RulesView } from './recommendations-view.ts'
import type { SkmTahunanScores } from './score.ts'
import { serviceWords } from './service-words.ts'

const wholeAgency = 'Seluruh instansi'

/** The rule set as sentences need it. */
export function composeRules(
  { name, since, level, reasons, worstGrade, most, ties }: RuleSet,
  { report }: Pick<SkmTahunanInput, 'report'>,
): RulesView {
  const view = {
    name,
    since,
    byUnit: level === 'unit',
    asks: reasons.map(type => ({ isGrade: type === 'mutu', isFall: type === 'turun', isLowest: type === 'terendah' })),
    gradesBelow: worstGrade !== 'D',
    worstGrade,
    most,
    includesTies: ties === 'sertakan',
  }
  // Which set it is, is said by its entry or else by the year of the survey.
  const cells = () => (report.at === undefined ? [] : [report.at('rules'), report.at('year')])
  const ofSet = explainByWords('tahun survei pertama yang memakai kaidah itu, menurut daftar kaidah program', () => [])
  return explained(view, { since: { ...ofSet, cells } })
}

/** What was chosen for one subject. */
export function composeChoice(recommendation: Recommendation, rules: RuleSet, reference: SkmReference): ChoiceView {
  const { chosen, notes, unsur, result, before } = recommendation
  const now = composeUnsur(result, reference)
  const earlier = before === undefined ? [] : composeUnsur(before, reference)
  return {
    chosen: chosen.flatMap(({ code, reasons }) => {
      const own = now.find(one => one.code === code)
      if (own === undefined) return []
      const past = earlier.find(one => one.code === code)
      // Where the workbook says nothing of last year, the archived report on it may.
      const printed = past?.value ?? unsur.find(one => one.code === code)?.before
      const { name, value, grade, role } = own
      const words = reasons.map(reason => reasonWords(reason, rules))
      const view = {
        code,
        name,
        value,
        grade,
        role,
        reasons: words,
        ...(printed !== undefined && { before: printed, change: differenceOf(own.value, printed) }),
      }
      const of = () => [
        precedent(code, own, 'value'),
        ...(past === undefined ? [] : [precedent('sebelumnya', past, 'value')]),
      ]
      return [
        explained(view, {
          value: originOf(own, 'value'),
          grade: originOf(own, 'grade'),
          before: past && originOf(past, 'value'),
          change: explainDifference(of),
          reasons: explainByWords(`terpilih menurut ${rules.name}`, () => allValues(recommendation, reference)),
        }),
      ]
    }),
    notes: notes.flatMap(note => noteSentence(note, rules, name => nameOf(name, unsur, reference))),
  }
}

/** Whether an unsur is among the lowest, or fell most, is seen from all of them, in both years. */
function allValues({ before, result }: Recommendation, reference: SkmReference): readonly Precedent[] {
  const unsur = [before, result].flatMap(one => (one === undefined ? [] : composeUnsur(one, reference)))
  return unsur.map(one => precedent(one.code, one, 'value'))
}

function nameOf(code: string, _: unknown, { skm }: SkmReference): string {
  return skm.criteria.find(one => one.code === code)?.name ?? code
}

function reasonWords(reason: Reason, { most, worstGrade }: RuleSet): string {
  switch (reason.type) {
    case 'mutu':
      return worstGrade === 'D' ? 'mutu D' : `mutu ${worstGrade} atau lebih rendah`
    case 'turun':
      return `turun ${formatNumber(reason.change.replace('-', '') as Rounded)}`
    case 'terendah':
      return `${numberWords(most)} terendah`
  }
}

/** What has to be said of a choice, as the end of a sentence; a note says nothing where a rule does not ask for it. */
function noteSentence(
  note: RecommendationNote,
  { most }: RuleSet,
  nameOfCode: (code: string) => string,
): readonly string[] {
  const listed = (codes: readonly string[]) => enumerate(codes.map(code => `${code} ${nameOfCode(code)}`))
  switch (note.type) {
    case 'no-earlier':
      return ['tidak ada nilai tahun sebelumnya, sehingga penurunan tidak dinilai']
    case 'partly-earlier':
      return [`${listed(note.codes)} tidak mempunyai nilai tahun sebelumnya, sehingga penurunannya tidak dinilai`]
    case 'none-fell':
      return ['tidak ada unsur yang turun dibandingkan dengan tahun sebelumnya']
    case 'fewer-fell':
      return [`hanya ${numberWords(note.count)} unsur yang turun dibandingkan dengan tahun sebelumnya`]
    case 'all-equal':
      return ['seluruh unsur bernilai sama, sehingga tidak ada yang terendah']
    case 'tied': {
      const what = note.reason === 'terendah' ? 'bernilai sama' : 'turun sama banyak'
      const outcome =
        note.left.length === 0
          ? `dan seluruhnya disertakan, sehingga terpilih lebih dari ${numberWords(most)} unsur`
          : `sehingga menurut urutan unsur ${listed(note.left)} tidak disertakan`
      return [`${listed(note.codes)} ${what}, ${outcome}`]
    }
  }
}

/** What is recommended to each unit or service that the edition may show. */
export function composeRecommendations(
  { units }: SkmTahunanInput,
  { recommendations, rules, units: results }: SkmTahunanScores,
  hidden: HiddenResults,
  reference: SkmReference,
): RecommendationsView {
  const shown = recommendations.filter(one => !isHidden(one, hidden))
  const composed = shown.map(one => ({ one, view: composeChoice(one, rules, reference) }))
  const chosen = composed.filter(({ view }) => view.chosen.length > 0)
  const byUnit = groupBy(chosen, ({ one }) => one.unit ?? '')
  const total = chosen.reduce((sum, { view }) => sum + view.chosen.length, 0)
  const counted = explainByWords('banyaknya unsur dan yang mempunyai unsur terpilih', () =>
    shown.flatMap(one => allValues(one, reference)),
  )
  const forAgency = explainByWords('satu-satunya, karena untuk seluruh instansi', () => [])
  const view: RecommendationsView = {
    units: [...byUnit].map(([name, own]) => {
      const unit = units.find(one => one.name === name)
      const services = own.map(({ one, view }) => ({
        ...view,
        ...(one.service !== undefined && { name: one.service }),
      }))
      const view = { number: String(unit?.number ?? 1), name: name === '' ? wholeAgency : name, services }
      return explained(view, { number: unit === undefined ? forAgency : copyOf(unit.at('number')) })
    }),
    subjects: chosen.length,
    total,
    isOfAgency: chosen.every(({ one }) => one.unit === undefined),
    subjectsAre: subjectWords(chosen.map(({ one }) => one)),
    byService: chosen.some(({ one }) => one.service !== undefined),
    lacksEarlier: chosen.some(({ view }) => view.chosen.some(({ before }) => before === undefined)),
    notes: composeNotes(composed.map(({ one, view: { notes } }) => ({ one, notes }))),
    isPartial: shown.length < recommendations.length,
    hidden: recommendations.length - shown.length,
    hiddenAre: subjectWords(recommendations.filter(one => isHidden(one, hidden))),
  }
  return explained(view, { subjects: counted, total: counted, hidden: explainHidden({ units: results }) })
}

interface NotedSubject {
  readonly one: Recommendation
  readonly notes: readonly string[]
}

/** What is said of several subjects is said once. */
function composeNotes(subjects: readonly NotedSubject[]): RecommendationsView['notes'] {
  const said = subjects.flatMap(({ one, notes }) => notes.map(note => ({ one, note })))
  return [...groupBy(said, ({ note }) => note)].map(([note, own]) => {
    const names = fewNames(own.map(({ one }) => subjectName(one)))
    const count = own.length
    return { note, names, count, subjects: subjectWords(own.map(({ one }) => one)), isEvery: count === subjects.length }
  })
}

function subjectName({ unit, service }: Recommendation): string {
  if (unit === undefined) return wholeAgency
  return service === undefined ? unit : `${unit} (${serviceWords(service)})`
}
