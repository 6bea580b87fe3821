import { z } from 'zod'
import { groupBy } from '../../../base/group-by.ts'
import { required } from '../../../workbook/column.ts'
import { defineTable } from '../../../workbook/declare.ts'
import { text } from '../../../workbook/fields/text.ts'
import { words } from '../view-fields.ts'

/** The sheet Tim: who carries out what is reported. */
export const teamSheet = defineTable({
  name: 'Tim',
  required: true,
  note: 'Susunan tim, satu orang per baris.',
  columns: {
    role: required('Peran', text, { note: 'Peran dalam tim; kosong berarti sama dengan di atasnya', asAbove: true }),
    name: required('Nama', text, { note: 'Nama anggota tim' }),
  },
})

export interface TeamMember {
  readonly role: string
  readonly name: string
}

export const teamView = z
  .array(
    z.strictObject({
      role: words.describe('peran dalam tim'),
      names: z.array(words).min(1).describe('nama yang berperan itu'),
    }),
  )
  .min(1)
  .describe('tim pelaksana menurut perannya')

/** Members in the order of the sheet, gathered under their role. */
export function composeTeam(team: readonly TeamMember[]): z.infer<typeof teamView> {
  const byRole = groupBy(team, member => member.role)
  return [...byRole].map(([role, members]) => ({ role, names: members.map(({ name }) => name) }))
}
