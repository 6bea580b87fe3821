import { normaliseName } from '../../base/name-key.ts'
import { nearestNames } from '../../base/nearest-names.ts'
import { everyCriterion } from '../../instrument/instrument.ts'
import { cellText } from '../../workbook/cell-text.ts'
import { described, optional, type ReadField, required } from '../../workbook/column.ts'
import { defineTable } from '../../workbook/declare.ts'
import { anyWords } from '../../workbook/field-description.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { month } from '../../workbook/fields/month.ts'
import { richText } from '../../workbook/fields/text.ts'
import { timeline } from '../../workbook/fields/timeline.ts'
import { statusField } from '../parts/statuses.ts'
import { spkpSpakProblem } from './problems.ts'
import type { SpkpSpakReference } from './reference.ts'
import { surveyKeys } from './surveys.ts'

/** Follow-up of both surveys. The year of the report stands in where a target time has none. */
export const actionSheet = (reference: SpkpSpakReference) =>
  defineTable({
    name: 'Tindak Lanjut',
    required: false,
    note: 'Tindak lanjut hasil survei, satu tindak lanjut per baris (boleh tidak ada).',
    columns: {
      survey: required('Survei', choice({ spkp: ['SPKP'], spak: ['SPAK'] }), {
        note: 'SPKP atau SPAK',
        choices: ['SPKP', 'SPAK'],
        acrossMerge: true,
      }),
      unsur: required('Unsur', unsurOfSurvey(reference), {
        note: 'Kode atau nama unsur: U4, atau Penanganan pengaduan',
        acrossMerge: true,
      }),
      action: required('Tindak Lanjut', richText, {
        note: 'Satu tindak lanjut per baris',
        synonyms: ['Rencana Aksi'],
        freeText: true,
      }),
      timeline: optional('Target Waktu', timeline, {
        feeds: true,
        note: 'Batas waktu: 31/03/2025, Maret 2025, atau TW I 2025',
        synonyms: ['Batas Waktu', 'Timeline'],
        acrossMerge: true,
      }),
      status: required('Status', statusField(reference), {
        note: 'Open atau Close; Selesai, Proses, Belum, dan status APIP (S, BS, BTL) juga dikenal',
        choices: ['Open', 'Close'],
        acrossMerge: true,
      }),
      month: optional('Bulan', month, {
        feeds: true,
        note: 'Bulan laporan yang menetapkannya, untuk tindak lanjut yang dilanjutkan (boleh kosong)',
        synonyms: ['Bulan Survei', 'Bulan Laporan'],
        acrossMerge: true,
      }),
    },
  })

/** The code of an unsur of the survey that the row names: by its code, its name, or both. */
function unsurOfSurvey(reference: SpkpSpakReference): ReadField<string> {
  return described({ words: 'kode atau nama unsur', cell: 'text', json: anyWords }, (cell, at) => {
    const survey = surveyKeys.find(key => key === at.earlier.survey)
    // A survey that could not be read has been complained of in its own cell.
    if (survey === undefined) return cellText(cell)
    const { code: surveyCode, criteria } = reference[survey]
    const unsur = everyCriterion(criteria)
    const found = cellText(cell)
    const known = unsur.find(({ code, name }) =>
      [code, name, `${code} ${name}`].some(title => normaliseName(title) === normaliseName(found)),
    )
    if (known === undefined) {
      const nearest = nearestNames(
        found,
        unsur.flatMap(({ code, name }) => [code, name]),
      )
      at.add(spkpSpakProblem('tindak-lanjut.unknown-unsur', at.place, { found, survey: surveyCode, nearest }))
    }
    return known?.code
  })
}
