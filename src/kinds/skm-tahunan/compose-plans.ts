import { groupBy } from '../../base/group-by.ts'
import { copyOf, fromRow } from '../../base/origin/from-row.ts'
import { explained } from '../../base/origin/origin.ts'
import { everyCriterion } from '../../instrument/instrument.ts'
import { explainByWords } from '../../scoring/explain-comparison.ts'
import type { SkmReference } from '../parts/unit-survey/unsur.ts'
import { composeLines } from '../parts/view-fields.ts'
import type { Plan, PreviousPlan, SkmTahunanInput } from './input.ts'
import type { PlansView, PreviousView } from './plans-view.ts'

const wholeAgency = 'Seluruh instansi'

/** What is going to be done, by unit in the order of their sheet; what is for the whole agency stands first. */
export function composePlans({ plans, units }: SkmTahunanInput, reference: SkmReference): PlansView {
  const order = units.map(({ name }) => name)
  const byUnit = [...groupBy(plans, ({ unit }) => unit ?? '')].toSorted(
    ([one], [other]) => order.indexOf(one) - order.indexOf(other),
  )
  const view: PlansView = {
    units: byUnit.map(([name, own]) => ({
      number: String(units.find(unit => unit.name === name)?.number ?? '–'),
      name: name === '' ? wholeAgency : name,
      plans: own.map(plan => composePlan(plan, reference)),
    })),
    total: plans.length,
    showsServices: plans.some(({ service }) => service !== undefined),
    showsCauses: plans.some(({ cause }) => cause !== undefined),
  }
  const cells = () => plans.map(({ at }) => at('action'))
  return explained(view, { total: { ...explainByWords('banyaknya baris lembar RTL', () => []), cells } })
}

function composePlan(plan: Plan, reference: SkmReference): PlansView['units'][number]['plans'][number] {
  const { service, unsur, cause, action, quarters, timeline, owner, at } = plan
  const view = {
    ...(service !== undefined && { service }),
    code: unsur,
    name: unsurName(unsur, reference),
    ...(cause !== undefined && { cause: composeLines(cause) }),
    action: composeLines(action),
    quarters: [1, 2, 3, 4].map(quarter => quarters.includes(quarter)),
    ...(quarters.length === 0 && timeline !== undefined && { due: timeline.text }),
    ...(owner !== undefined && { owner }),
  }
  return explained(view, {
    ...fromRow({ at }, { action: 'action', cause: 'cause', due: 'timeline', owner: 'owner' }),
    code: copyOf(at('unsur')),
  })
}

function unsurName(code: string, { skm }: SkmReference): string {
  return everyCriterion(skm.criteria).find(one => one.code === code)?.name ?? code
}

/** What became of the plans of earlier surveys, the latest survey first. */
export function composePrevious({ previous }: SkmTahunanInput, reference: SkmReference): PreviousView {
  const byYear = [...groupBy(previous, ({ year }) => year)].toSorted(([one], [other]) => other - one)
  const left = previous.filter(({ done }) => done !== 'Ya')
  const view = {
    years: byYear.map(([year, own]) => previousYear(year, own, reference)),
    left: left.length,
    hasLeft: left.length > 0,
  }
  return explained(view, { left: explainRows('yang belum atau baru sebagian ditindaklanjuti', left) })
}

function previousYear(
  year: number,
  plans: readonly PreviousPlan[],
  reference: SkmReference,
): PreviousView['years'][number] {
  const of = (done: PreviousPlan['done']) => plans.filter(one => one.done === done)
  const [done, partly, undone] = [of('Ya'), of('Sebagian'), of('Tidak')]
  const view = {
    id: `tindak-lanjut-${year}`,
    year,
    plans: plans.map(plan => composePreviousPlan(plan, reference)),
    total: plans.length,
    done: done.length,
    partly: partly.length,
    undone: undone.length,
    isOne: plans.length === 1,
    states: [
      stateOf('telah ditindaklanjuti', done),
      stateOf('baru sebagian ditindaklanjuti', partly),
      stateOf('belum ditindaklanjuti', undone),
    ].flatMap(state => (state.count === 0 ? [] : [state])),
    showsUnits: plans.some(({ unit }) => unit !== undefined),
  }
  return explained(view, {
    year: copyOf(...plans.slice(0, 1).map(({ at }) => at('year'))),
    total: explainRows('tahun itu', plans),
    done: explainRows('yang ditindaklanjuti', done),
    partly: explainRows('yang baru sebagian ditindaklanjuti', partly),
    undone: explainRows('yang belum ditindaklanjuti', undone),
  })
}

function stateOf(state: string, plans: readonly PreviousPlan[]) {
  return explained({ count: plans.length, state }, { count: explainRows(`yang ${state}`, plans) })
}

function explainRows(what: string, plans: readonly PreviousPlan[]) {
  const cells = () => plans.map(({ at }) => at('done'))
  return { ...explainByWords(`banyaknya baris lembar TL Sebelumnya ${what}`, () => []), cells }
}

function composePreviousPlan(
  { unit, unsur, action, done, description, evidence, at }: PreviousPlan,
  reference: SkmReference,
): PreviousView['years'][number]['plans'][number] {
  const view = {
    ...(unit !== undefined && { unit }),
    ...(unsur !== undefined && { unsur: unsurName(unsur, reference) }),
    action: composeLines(action),
    done,
    ...(description !== undefined && { description: composeLines(description) }),
    ...(evidence !== undefined && { evidence }),
  }
  return explained(
    view,
    fromRow({ at }, { action: 'action', done: 'done', description: 'description', evidence: 'evidence' }),
  )
}
