import { optional, required } from '../../workbook/column.ts'
import { defineWorkbook } from '../../workbook/declare.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { date } from '../../workbook/fields/date.ts'
import { decimalLike } from '../../workbook/fields/numbers.ts'
import { text } from '../../workbook/fields/text.ts'
import type { ReadWorkbook } from '../../workbook/read-workbook.ts'
import { optionSheet } from '../parts/evaluation/instrument/option-sheet.ts'
import { closingSheets, evaluationReportSheet } from '../parts/evaluation/report/evaluation-sheets.ts'
import { ownPastSheet } from '../parts/evaluation/report/past-results.ts'
import { evidenceDocumentSheet } from '../parts/evaluation/stages/evidence-sheet.ts'
import { stageSheet, stages } from '../parts/evaluation/stages/stage-sheet.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { PpbReference } from './reference.ts'

/** What the levels of its instrument are called. */
export const ppbLevels = { whole: 'Kriteria', group: 'Indikator', leaf: 'Tolok Ukur' } as const

const reportSheet = evaluationReportSheet('ppb', {
  state: required(
    'Tahap',
    choice({ mandiri: ['penilaian mandiri'], verifikasi: ['hasil verifikasi'], final: ['akhir'] }),
    { note: 'Tahap yang dilaporkan: mandiri, verifikasi, atau final', choices: [...stages], feeds: true },
  ),
  settledValue: optional('Nilai Akhir', decimalLike('88,713'), {
    note: 'Nilai final seperti ditetapkan, bila diberikan sebagai satu angka (boleh kosong); dicetak tersendiri, tidak dihitung dari poin',
    feeds: true,
    telling: /^\d{1,3}(?:[.,]\d+)?$/,
  }),
  settled: optional('Tanggal Penetapan', date, { note: 'Hari hasil tahap itu ditetapkan (boleh kosong)' }),
  from: optional('Periode Mulai', date, {
    note: 'Hari pertama periode yang dinilai; dokumen sebelumnya ditandai (boleh kosong)',
  }),
  to: optional('Periode Selesai', date, {
    note: 'Hari terakhir periode yang dinilai; dokumen sesudahnya ditandai (boleh kosong)',
  }),
})

/** The workbook of an agency's assessment (`docs/WORKBOOKS.md`); the sheet Instrumen must be there. */
export function ppbWorkbook(reference: PpbReference) {
  return defineWorkbook({
    report: reportSheet,
    instrument: optionSheet(ppbLevels),
    marks: stageSheet,
    evidence: evidenceDocumentSheet,
    past: ownPastSheet({ value: 'Nilai', valueSynonyms: ['Nilai Akhir', 'Nilai PPB'], example: '88,713' }),
    ...closingSheets(
      {
        name: 'Rekomendasi',
        note: 'Rekomendasi dengan tindak lanjutnya, satu tindak lanjut per baris (boleh tidak ada).',
        subject: 'Unit',
        subjectSynonyms: ['Unit Pelaksana', 'Unit Penanggung Jawab'],
        about: 'No Tolok Ukur',
        aboutSynonyms: ['Nomor Tolok Ukur', 'Kode Tolok Ukur'],
      },
      text,
      narrativePlaces,
      reference,
    ),
  })
}

export type ReadPpb = ReadWorkbook<ReturnType<typeof ppbWorkbook>>
