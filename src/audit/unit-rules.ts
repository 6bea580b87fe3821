import { listNumberOf } from '../base/name-key.ts'
import type { Place } from '../problems/problem.ts'
import type { AuditedAction } from './ratl/audited-action.ts'
import { defineRule } from './rule.ts'

/** A unit that is surveyed and monitored. */
export interface AuditedUnit {
  readonly name: string
  /** Year in which it became a satker of its own, when it was none from the start. */
  readonly independentSince?: number | undefined
  readonly place: Place
}

/** A numbered unit in the order of a sheet. */
export interface NumberedUnit {
  readonly number: number
  readonly name: string
  /** Its number in the list of units, which is right wherever it stands. */
  readonly official?: number | undefined
  readonly place: Place
}

interface Numberings {
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
  find: ({ numberings }: Numberings) => numberings.flatMap(findSlips),
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

interface PrintedNames {
  /** Names of units and services as the report prints them, each once. */
  readonly names: readonly { readonly name: string; readonly place: Place }[]
}

/** A list number left in a name: `6. Penilaian Uji Bioekivalensi`. */
export const listNumberInName = defineRule({
  code: 'name.list-number',
  severity: 'peringatan',
  example: { name: '6. Penilaian Uji Bioekivalensi', number: '6.' },
  message: p => `Nama "${p.name}" masih diawali nomor daftar "${p.number}".`,
  hint: () => 'Hapus nomornya; laporan mencetak nama seperti tertulis.',
  find: ({ names }: PrintedNames) =>
    names.flatMap(({ name, place }) => {
      const number = listNumberOf(name)
      return number === undefined ? [] : [{ place, params: { name, number } }]
    }),
})

interface UnitsAndActions {
  readonly units: readonly AuditedUnit[]
  readonly actions: readonly Pick<AuditedAction, 'unit' | 'year' | 'at'>[]
}

/** Actions of a unit for a year in which it was no satker of its own; said once for each unit and year. */
export const notYetIndependent = defineRule({
  code: 'ratl.not-yet-independent',
  severity: 'peringatan',
  example: { unit: 'Loka POM di Kabupaten Toba', since: 2022, year: 2021 },
  message: p => `${p.unit} mandiri sejak ${p.since}, tetapi memiliki rencana aksi untuk tahun ${p.year}.`,
  hint: () => 'Periksa "Mandiri Sejak" di lembar Unit atau tahun rencana aksi ini.',
  find: ({ units, actions }: UnitsAndActions) =>
    units.flatMap(({ name, independentSince: since }) => {
      const early = since === undefined ? [] : actions.filter(({ unit, year }) => unit === name && year < since)
      const years = [...new Set(early.map(({ year }) => year))]
      return years.flatMap(year => {
        const first = early.find(action => action.year === year)
        if (first === undefined || since === undefined) return []
        return [{ place: first.at('unit'), params: { unit: name, since, year } }]
      })
    }),
})

interface SurveyedUnits {
  readonly units: readonly AuditedUnit[]
  /** The survey years. */
  readonly years: readonly number[]
  readonly actions: readonly Pick<AuditedAction, 'unit' | 'year'>[]
}

/** A unit that was surveyed in a year and has reported no action for it. */
export const unitWithoutActions = defineRule({
  code: 'ratl.unit-without-actions',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Loka POM di Kabupaten Sorong', year: 2023 },
  message: p => `${p.unit} belum melaporkan rencana aksi untuk tahun ${p.year}.`,
  hint: () => 'Bila memang belum melapor, laporan menyebutkannya; bila sudah, tambahkan barisnya di lembar RATL.',
  find: ({ units, years, actions }: SurveyedUnits) => {
    const reported = new Set(actions.map(({ unit, year }) => `${year} ${unit}`))
    return years.flatMap(year =>
      units
        .filter(({ independentSince = year, name }) => independentSince <= year && !reported.has(`${year} ${name}`))
        .map(({ name, place }) => ({ place, params: { unit: name, year } })),
    )
  },
})
