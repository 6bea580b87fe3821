import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lockedColumns, lockedText, openColumns, type RoundAction } from '../../src/ratl/action.ts'
import { IdGiver } from '../../src/ratl/action-id.ts'
import type { Master } from '../../src/ratl/master.ts'
import { mergeForms } from '../../src/ratl/merge.ts'
import type { ReturnedForm } from '../../src/ratl/read-form.ts'
import { runs } from '../laws.ts'

// What merging promises of any master and any forms, whatever units wrote into them.

const units = [1, 2, 3].map(number => ({ number, name: `Unit ${'ABC'[number - 1]}` }))
const hash = (text: string) => text
const findUnsurAmong = () => () => ({ codes: [], unknown: [] })
const noRounds = { sheet: undefined, rounds: [], lastRow: 0 }
const nothingNoted = { sheet: undefined, recommended: [], columns: undefined, lastRow: 0 }
const blank = { realization: '', doneOn: '', evidence: '', obstacle: '', newTimeline: '', changeReason: '' }
const words = fc.constantFrom('', 'Menata loket', 'Menambah petugas', 'Melatih petugas', 'Memasang papan')
const status = fc.constantFrom('Open', 'Close')

const anyAction = fc.record({ unit: fc.constantFrom(...units.map(({ name }) => name)), action: words, status })

/** A master of any actions, with ids by their order. */
const anyMaster = fc.array(anyAction, { maxLength: 12 }).map((written): Master => {
  const giver = new IdGiver(units, [])
  const actions = written.map((own, row) => {
    const locked = { year: '2026', service: `Layanan ${row}`, recommendationNumber: '', unsur: '', timeline: '' }
    return {
      id: giver.next({ year: '2026', unit: own.unit }),
      ...locked,
      ...own,
      ...blank,
      sheet: 'RATL',
      row,
      hasId: false,
    }
  })
  return { file: 'induk', units, actions, layouts: [], recommended: nothingNoted, rounds: noRounds, published: [] }
})

const anyOpen = fc.record({ status, realization: words, evidence: words, changeReason: words })
const at = () => ({ file: 'formulir' })

/** A form of a unit in which some rows are gone, some written over, and some new. */
function formOf(master: Master, unit: string): fc.Arbitrary<ReturnedForm> {
  const own = master.actions.filter(action => action.unit === unit)
  const hashes = new Map(own.map(action => [action.id, lockedText(action)]))
  const meta = { round: 'I', year: '2027', unit, cutoff: undefined, hashes, asked: [], recommended: [] }
  const rows = own.map(action =>
    fc.option(anyOpen).map(open => (open === null ? [] : [{ id: action.id, locked: lockedOf(action), open, at }])),
  )
  const added = fc.array(fc.tuple(words, anyOpen), { maxLength: 3 }).map(several =>
    several.map(([action, open]) => ({
      values: { year: '2026', unit, service: 'Baru', recommendationNumber: '', unsur: '', action, timeline: '' },
      open: { ...blank, ...open },
      at,
    })),
  )
  return fc.tuple(fc.tuple(...rows), added).map(([several, more]) => {
    const file = `${unit}.xlsx`
    return { file, meta, filledOn: undefined, rows: several.flat(), added: more, place: { file } }
  })
}

function lockedOf(action: RoundAction) {
  return Object.fromEntries(lockedColumns.map(column => [column, action[column]]))
}

const anyRound = anyMaster.chain(master =>
  fc.record({ master: fc.constant(master), forms: fc.tuple(...units.map(({ name }) => formOf(master, name))) }),
)

test('no row is lost, none changes its locked cells, and every new action is there once', () => {
  fc.assert(
    fc.property(anyRound, ({ master, forms }) => {
      const { actions, added } = mergeForms({ master, forms, hash, findUnsurAmong })
      expect(actions.slice(0, master.actions.length).map(({ id, ...own }) => [id, lockedOf({ id, ...own })])).toEqual(
        master.actions.map(action => [action.id, lockedOf(action)]),
      )
      expect(actions.slice(master.actions.length)).toEqual(added)
      expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length)
      for (const { meta, added: rows } of forms) {
        for (const { values } of rows.filter(row => row.values.action !== '')) {
          const same = actions.filter(
            ({ unit, action, service }) => unit === meta?.unit && service === 'Baru' && action === values.action,
          )
          expect(same).toHaveLength(1)
        }
      }
    }),
    { numRuns: runs(500, 100) },
  )
})

test('the order of the forms does not matter, and units that sent none stay as they are', () => {
  fc.assert(
    fc.property(anyRound, fc.nat(2), ({ master, forms }, left) => {
      const some = forms.filter((_, index) => index !== left)
      const merged = mergeForms({ master, forms: some, hash, findUnsurAmong })
      expect(mergeForms({ master, forms: some.toReversed(), hash, findUnsurAmong })).toEqual(merged)
      const own = ({ unit }: RoundAction) => unit === units[left]?.name
      const before = master.actions.filter(own).map(({ sheet: _, row: __, hasId: ___, ...action }) => action)
      expect(merged.actions.filter(own)).toMatchObject(before)
    }),
    { numRuns: runs(500, 100) },
  )
})

test('merging once more what was merged changes nothing', () => {
  fc.assert(
    fc.property(anyRound, ({ master, forms }) => {
      const once = mergeForms({ master, forms, hash, findUnsurAmong })
      const again: Master = {
        ...master,
        actions: once.actions.map((action, row) => ({ ...action, sheet: 'RATL', row, hasId: true })),
      }
      const twice = mergeForms({ master: again, forms, hash, findUnsurAmong })
      const plain = (actions: readonly RoundAction[]) =>
        actions.map(action => [action.id, ...[...lockedColumns, ...openColumns].map(column => action[column])])
      expect([plain(twice.actions), twice.changes, twice.added]).toEqual([plain(once.actions), [], []])
    }),
    { numRuns: runs(500, 100) },
  )
})

test('every change is logged, and nothing else is', () => {
  fc.assert(
    fc.property(anyRound, ({ master, forms }) => {
      const { actions, changes, added } = mergeForms({ master, forms, hash, findUnsurAmong })
      const before = new Map<string, RoundAction>(master.actions.map(action => [action.id, action]))
      const differing = actions.flatMap(action => {
        const old = before.get(action.id)
        return old === undefined ? [] : openColumns.filter(column => old[column] !== action[column])
      })
      expect(changes).toHaveLength(differing.length + added.length)
    }),
    { numRuns: runs(500, 100) },
  )
})
