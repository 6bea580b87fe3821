import { type NoParams, type ProblemCatalogue, problemsFrom } from '../../problems/problem.ts'
import { quoteUnexpected } from '../../problems/quote-unexpected.ts'

interface PublicationProblems {
  'publikasi.one-of-two': NoParams
  'publikasi.no-such-text': NoParams
  'publikasi.no-such-cell': { cell: string }
}

/** What can be wrong with what was decided of a publication. */
export const publicationCatalogue: ProblemCatalogue<PublicationProblems> = {
  'publikasi.one-of-two': {
    severity: 'galat',
    example: {},
    message: () => 'Keputusan Publikasi menyebut Teks dan Sel sekaligus, atau tidak satu pun.',
    hint: () => 'Isi salah satu: Teks untuk kata di mana pun tertulis, Sel untuk seluruh isi satu sel.',
  },
  'publikasi.no-such-text': {
    severity: 'peringatan',
    example: {},
    message: () => 'Keputusan Publikasi tentang kata yang tidak ada di kolom teks mana pun.',
    hint: () => 'Salin katanya persis dari selnya, atau hapus barisnya bila sudah tidak perlu.',
  },
  'publikasi.no-such-cell': {
    severity: 'galat',
    example: { cell: 'RATL 2022!G12' },
    message: p => `Keputusan Publikasi tentang sel "${quoteUnexpected(p.cell)}", yang kosong atau bukan kolom teks.`,
    hint: () => 'Tulis nama lembar, tanda seru, lalu selnya, misalnya RATL 2022!G12.',
  },
}

/** Makes problems of the sheet Keputusan Publikasi. */
export const publicationProblem = problemsFrom(publicationCatalogue)
