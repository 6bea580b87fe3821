import { defineWorkbook } from '../../workbook/declare.ts'
import type { ReadWorkbook } from '../../workbook/read-workbook.ts'
import { itemSheet } from '../parts/evaluation/judged/counted-items.ts'
import { markSheet } from '../parts/evaluation/judged/mark-sheet.ts'
import { ratingSheet } from '../parts/evaluation/judged/ratings.ts'
import { closingSheets, evaluationTeam } from '../parts/evaluation/report/evaluation-sheets.ts'
import { pastSheet } from '../parts/evaluation/report/past-results.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { PekpppReference } from './reference.ts'
import { locusLookup, locusSheet, locusWords, reportSheet } from './sheets.ts'

/** The workbook of an evaluation of service units (`docs/WORKBOOKS.md`). */
export function pekpppWorkbook(reference: PekpppReference) {
  const marks = { ...locusWords, example: '4' }
  const forms = [reference['f02-luring'], reference['f02-daring']]
  const questionnaires = [reference['f03-luring'], reference['f03-daring']]
  return defineWorkbook({
    report: reportSheet,
    team: evaluationTeam,
    locus: locusSheet,
    marks: markSheet(
      {
        ...marks,
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
        ...marks,
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
        ...marks,
        name: 'F-03',
        synonyms: ['F03', 'Kuesioner Pengguna'],
        required: false,
        note: 'Jawaban pengguna layanan 0–5, satu pengguna per baris, tanpa nama (boleh tidak ada).',
      },
      locusLookup,
      questionnaires,
    ),
    evidence: itemSheet({ ...locusWords, name: 'F-01', synonyms: ['Bukti Dukung', 'F01'] }, locusLookup),
    past: pastSheet(
      { value: 'IPP', valueSynonyms: ['Nilai IPP', 'Indeks Pelayanan Publik'], example: '4,06', subject: 'Unit Lokus' },
      locusLookup,
    ),
    ...closingSheets(
      {
        ...locusWords,
        name: 'Tindak Lanjut',
        synonyms: ['Rencana Perbaikan'],
        note: 'Rencana perbaikan, satu rencana per baris (boleh tidak ada).',
        about: 'Kode',
        aboutSynonyms: ['No', 'Indikator', 'Kode Indikator'],
      },
      locusLookup,
      narrativePlaces,
      reference,
    ),
  })
}

export type ReadPekppp = ReadWorkbook<ReturnType<typeof pekpppWorkbook>>
