import type { ReportPart, UnitDocument } from '../base/output.ts'
import { type Problem, type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'
import { offerNearest } from '../problems/problem-phrases.ts'

interface PartProblems {
  'part.none-of-kind': { part: ReportPart; kind: string }
  'part.no-units': { part: UnitDocument }
  'part.unit-without': { part: UnitDocument; name: string }
  'part.unknown-unit': { part: UnitDocument; name: string; nearest: readonly string[] }
}

/** Why a part is not made. */
export const partCatalogue: ProblemCatalogue<PartProblems> = {
  'part.none-of-kind': {
    severity: 'galat',
    example: { part: 'publikasi', kind: 'laporan-contoh' },
    message: p => `Laporan jenis "${p.kind}" tidak mempunyai bagian "${p.part}".`,
    hint: p => `Hapus "${p.part}" dari --bagian.`,
  },
  'part.no-units': {
    severity: 'galat',
    example: { part: 'publikasi' },
    message: p =>
      `Bagian "${p.part}" tidak dapat dibuat: laporan ini tidak memuat hasil unit yang boleh disajikan tersendiri.`,
    hint: p => `Isi hasil survei setiap unit (sedikitnya lima responden), atau hapus "${p.part}" dari --bagian.`,
  },
  'part.unit-without': {
    severity: 'galat',
    example: { part: 'publikasi', name: 'Balai POM di Jambi' },
    message: p =>
      `Bagian "${p.part}" unit "${p.name}" tidak dapat dibuat: unit itu tidak mempunyai hasil, atau hasilnya tidak disajikan ` +
      'tersendiri karena ada unit yang respondennya kurang dari lima.',
    hint: () => 'Hapus unit itu dari --unit.',
  },
  'part.unknown-unit': {
    severity: 'galat',
    example: { part: 'publikasi', name: 'Balai POM di Jambe', nearest: ['Balai POM di Jambi'] },
    message: p => `Bagian "${p.part}" unit "${p.name}" tidak dapat dibuat: laporan ini tidak memuat unit itu.`,
    hint: p => offerNearest(p.nearest, 'Tulis nama unit seperti di masukan sesudah --unit, atau "--unit semua".'),
  },
}

export const partProblem = problemsFrom(partCatalogue)

/** Whether a part or unit was asked for that the report does not have: the command is to be written anew, not the input. */
export function isAboutParts({ code }: Pick<Problem, 'code'>): boolean {
  return code in partCatalogue
}
