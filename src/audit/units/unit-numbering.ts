import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

/** A numbered unit in the order of a sheet. */
export interface NumberedUnit {
  readonly number: number
  readonly name: string
  /** Its number in the list of units, which is right wherever it stands. */
  readonly official?: number | undefined
  readonly place: Place
}

interface Subject {
  /** The units of each sheet that numbers them, each unit once where it begins. */
  readonly numberings: readonly (readonly NumberedUnit[])[]
}

/** Numbers of units that jump or repeat: a unit is missing, or stands twice. */
export const unitNumbering = defineRule({
  code: 'unit.numbering',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { number: 7, name: 'Balai POM di Jambi', reason: 'tidak berurutan sesudah 5' },
  message: p => `Nomor urut ${p.number} untuk ${p.name} ${p.reason}.`,
  hint: () => 'Periksa apakah ada unit yang hilang atau tertulis dua kali, lalu urutkan nomornya.',
  find: ({ numberings }: Subject) => numberings.flatMap(findSlips),
})

function findSlips(units: readonly NumberedUnit[]) {
  return units.flatMap(({ number, name, official, place }, index) => {
    const twin = units.slice(0, index).find(earlier => earlier.number === number && earlier.name !== name)
    const before = units[index - 1]?.number ?? 0
    const isJump = number !== before + 1 && number !== official
    const reason = twin ? `sudah dipakai ${twin.name}` : isJump ? describeJump(before) : undefined
    return reason === undefined ? [] : [{ place, params: { number, name, reason } }]
  })
}

function describeJump(before: number): string {
  return before === 0 ? 'bukan nomor pertama' : `tidak berurutan sesudah ${before}`
}
