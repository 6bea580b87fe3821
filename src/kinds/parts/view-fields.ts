import { z } from 'zod'
import { type GradeRole, isGradeRole } from '../../base/grade-role.ts'
import { type RichText, textLines } from '../../base/rich-text.ts'

// Fields that the views of several kinds have. What `describe` says is what authors of templates read (`laporan variabel`);
// `words` is what they call a type that the schema alone does not tell.

/** Rounded decimals as `roundHalfUp` writes them, two unless the report asks for more; helpers put the comma in. */
export const decimalView = z
  .string()
  .regex(/^\d+\.\d{2,4}$/)
  .meta({ words: 'desimal 2 angka' })
/** The like, below 0 where something fell; helpers put the sign in. */
export const signedView = z
  .string()
  .regex(/^-?\d+\.\d{2,4}$/)
  .meta({ words: 'desimal 2 angka, dapat negatif' })
export const countView = z.int().min(0)
export const day = z.iso.date()
export const words = z.string().min(1)
export const yearView = z.int().min(1990).meta({ words: 'tahun' })
export const semester = z.enum(['I', 'II'])
export const gradeRoleView = z
  .custom<GradeRole>(value => typeof value === 'string' && isGradeRole(value))
  .meta({ words: 'peran mutu' })
  .describe('warna mutu atau kategori menurut tema, untuk atribut role')

const run = z.strictObject({
  text: words,
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
})

/** A cell with its lists and italics. */
export const lines = z
  .array(z.strictObject({ marker: words.optional(), level: z.int().min(0), runs: z.array(run).min(1) }))
  .min(1)
  .meta({ words: 'isi sel' })

/** Cells as such lines, one behind the other. */
export function composeLines(...cells: readonly RichText[]): z.infer<typeof lines> {
  return cells.flatMap(textLines).map(line => ({ ...line, runs: [...line.runs] }))
}

/** What the reports of all kinds say of when, where and by whom they are issued. */
export const issueView = {
  date: day.optional().describe('tanggal laporan ditandatangani'),
  issued: day.describe(
    'tanggal pada keterangan berkas: tanggal laporan, atau hari terakhir datanya bila tanggal itu kosong',
  ),
  place: words.describe('kota penandatanganan'),
  agency: words.describe('nama lengkap instansi'),
  agencyShort: words.describe('singkatan instansi'),
  author: words.describe('unit yang menerbitkan laporan'),
}

export const application = words.describe('nama aplikasi survei')

/** What they say of who signs, and of themselves. */
export const signatoryView = {
  signatoryTitle: words.describe('jabatan penandatangan'),
  signatoryName: words.optional().describe('nama lengkap penandatangan'),
  signatoryNip: words.optional().describe('NIP penandatangan'),
  addressee: words.optional().describe('kepada siapa nota dinas disampaikan'),
  hasLogo: z.boolean().describe('berkas logo diisi'),
  internal: z.boolean().describe('laporan ini edisi internal'),
}

/** The best or the lowest unsur; several when they tie as printed. */
export const extreme = z.strictObject({
  value: decimalView.describe('nilai unsur itu'),
  names: z.array(words).min(1).describe('nama unsur; beberapa bila nilainya sama'),
})

/** Names beyond so many are counted, or told elsewhere. */
export const mostNames = 5

/** Names that a sentence can hold; none where there are more. */
export function fewNames(names: readonly string[]): string[] {
  return names.length <= mostNames ? [...names] : []
}
