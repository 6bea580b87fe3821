import { optional } from '../../workbook/column.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { date } from '../../workbook/fields/date.ts'
import { evaluationReportSheet } from '../parts/evaluation/report/evaluation-sheets.ts'

/** What the levels of its instrument are called. */
export const facilityLevels = { whole: 'Bagian', leaf: 'Butir', serves: 'Kelompok Sasaran' } as const

export const reportSheet = evaluationReportSheet('kelompok-rentan', {
  observedFrom: optional('Observasi Mulai', date, { note: 'Hari pertama sarana diperiksa (boleh kosong)' }),
  observedTo: optional('Observasi Selesai', date, { note: 'Hari terakhir sarana diperiksa (boleh kosong)' }),
  divisor: optional('Pembagi Kualitas', choice({ ada: ['sarana yang ada'], berlaku: ['sarana yang berlaku'] }), {
    note: 'Kualitas dirata-ratakan atas sarana yang ada (bila kosong) atau yang berlaku (yang tidak ada bernilai 0)',
    choices: ['ada', 'berlaku'],
    feeds: true,
  }),
})
