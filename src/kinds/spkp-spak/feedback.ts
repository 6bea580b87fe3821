import { z } from 'zod'
import { fromRow } from '../../base/origin/from-row.ts'
import { explained } from '../../base/origin/origin.ts'
import type { RichText } from '../../base/rich-text.ts'
import type { Place } from '../../problems/problem.ts'
import { optional, required } from '../../workbook/column.ts'
import { defineTable } from '../../workbook/declare.ts'
import { richText, text } from '../../workbook/fields/text.ts'
import { composeLines, lines, words } from '../parts/view-fields.ts'

/** What respondents or others brought forward, to whom it was passed on, and what they answered. */
export const feedbackSheet = defineTable({
  name: 'Masukan',
  required: false,
  note: 'Masukan yang diteruskan kepada unit yang berwenang, satu masukan per baris (boleh tidak ada).',
  columns: {
    unsur: optional('Unsur', text, { note: 'Unsur yang dimaksud (boleh kosong)' }),
    feedback: required('Masukan', richText, { note: 'Isi masukan', freeText: true }),
    forwardedTo: required('Diteruskan kepada', text, {
      note: 'Unit atau pejabat yang menerimanya; kosong berarti sama dengan di atasnya',
      synonyms: ['Diteruskan Ke', 'Ditujukan kepada'],
      freeText: true,
      asAbove: true,
    }),
    response: optional('Tanggapan', richText, { note: 'Tanggapan unit itu (boleh kosong)', freeText: true }),
  },
})

export interface Feedback {
  readonly unsur?: string | undefined
  readonly feedback: RichText
  readonly forwardedTo: string
  readonly response?: RichText | undefined
  readonly at: (column: 'unsur' | 'feedback' | 'forwardedTo' | 'response') => Place
}

export const feedbackView = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        unsur: words.optional().describe('unsur yang dimaksud'),
        lines: lines.describe('isi masukan'),
        forwardedTo: words.describe('kepada siapa masukan itu diteruskan'),
        response: lines.optional().describe('tanggapannya'),
      }),
    )
    .describe('masukan menurut urutan lembar Masukan'),
  forwardedTo: z.array(words).describe('para penerima, masing-masing sekali'),
  lacksResponse: z.boolean().describe('ada masukan yang belum ditanggapi'),
})

export function composeFeedback(feedback: readonly Feedback[]): z.infer<typeof feedbackView> {
  const rows = feedback.map(row => {
    const { unsur, forwardedTo, response } = row
    const view = {
      unsur,
      forwardedTo,
      lines: composeLines(row.feedback),
      response: response && composeLines(response),
    }
    return explained(view, fromRow(row, { lines: 'feedback', forwardedTo: 'forwardedTo', response: 'response' }))
  })
  return {
    rows,
    forwardedTo: [...new Set(feedback.map(({ forwardedTo }) => forwardedTo))],
    lacksResponse: feedback.some(({ response }) => response === undefined),
  }
}
