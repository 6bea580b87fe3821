import { defineWorkbook } from '../../workbook/declare.ts'
import type { ReadWorkbook } from '../../workbook/read-workbook.ts'
import { markSheet } from '../parts/evaluation/judged/mark-sheet.ts'
import { ratingSheet } from '../parts/evaluation/judged/ratings.ts'
import { pastSheet } from '../parts/evaluation/report/past-results.ts'
import { planSheet } from '../parts/evaluation/report/plans.ts'
import { legalBasisSheet } from '../parts/office-texts/legal-basis.ts'
import { narrativeSheet } from '../parts/office-texts/narratives.ts'
import { teamSheet } from '../parts/office-texts/team.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { PekpppReference } from './reference.ts'
import { evidenceSheet, locusLookup, locusSheet, reportSheet } from './sheets.ts'

/** The workbook of an evaluation of service units (`docs/WORKBOOKS.md`). */
export function pekpppWorkbook(reference: PekpppReference) {
  const subject = { subject: 'Unit Lokus', subjectSynonyms: locusSheet.columns.name.synonyms, example: '4' }
  const forms = [reference['f02-luring'], reference['f02-daring']]
  const questionnaires = [reference['f03-luring'], reference['f03-daring']]
  const plans = { ...subject, about: 'Kode', aboutSynonyms: ['No', 'Indikator', 'Kode Indikator'] }
  return defineWorkbook({
    report: reportSheet,
    team: { ...teamSheet, required: false },
    locus: locusSheet,
    marks: markSheet(
      {
        ...subject,
        name: 'F-02',
        synonyms: ['F02', 'Penilaian', 'Penilaian Evaluator'],
        required: true,
        note: 'Skor evaluator: satu indikator per baris, atau satu baris per unit dengan kolom 1, 2, 3, dan seterusnya.',
      },
      locusLookup,
      forms,
    ),
    own: markSheet(
      {
        ...subject,
        name: 'F-02 Penilaian Mandiri',
        synonyms: ['Penilaian Mandiri', 'F-02 Mandiri'],
        required: false,
        note: 'Skor menurut unit sendiri, ditulis seperti lembar F-02 (boleh tidak ada).',
      },
      locusLookup,
      forms,
    ),
    ratings: ratingSheet(
      {
        ...subject,
        name: 'F-03',
        synonyms: ['F03', 'Kuesioner Pengguna'],
        required: false,
        note: 'Jawaban pengguna layanan 0–5, satu pengguna per baris, tanpa nama (boleh tidak ada).',
      },
      locusLookup,
      questionnaires,
    ),
    evidence: evidenceSheet,
    past: pastSheet(
      { value: 'IPP', valueSynonyms: ['Nilai IPP', 'Indeks Pelayanan Publik'], example: '4,06', subject: 'Unit Lokus' },
      locusLookup,
    ),
    plan: planSheet(
      {
        ...plans,
        name: 'Tindak Lanjut',
        synonyms: ['Rencana Perbaikan'],
        note: 'Rencana perbaikan, satu rencana per baris (boleh tidak ada).',
      },
      locusLookup,
      reference,
    ),
    narrative: narrativeSheet(narrativePlaces),
    legalBasis: legalBasisSheet,
  })
}

export type ReadPekppp = ReadWorkbook<ReturnType<typeof pekpppWorkbook>>
