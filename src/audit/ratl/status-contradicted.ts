import { defineRule } from '../rule.ts'
import type { AuditedAction, RatlSubject } from './subject.ts'

const done = String.raw`(?:di(?:laksanakan|lakukan|kerjakan|selesaikan|realisasikan|tindak\s?lanjuti|susun|proses|mulai)|ter(?:laksana|ealisasi)(?:kan)?|selesai|rampung|tuntas)\b`
/** After "yang" such words speak of somebody else's doing: "pelanggan yang belum selesai …". */
const notOthers = String.raw`(?<!\byang\s)\b`

const saysOpen = [
  new RegExp(String.raw`${notOthers}(?:belum|blm)\s+(?:(?:dapat|bisa|mulai)\s+)?${done}`, 'iu'),
  new RegExp(String.raw`${notOthers}masih\s+(?:menunggu|(?:dalam\s+|ber)?proses|${done})\b`, 'iu'),
  new RegExp(String.raw`${notOthers}akan\s+(?:segera\s+)?di\p{L}+`, 'iu'),
  /(?<=^|[.;:!?]\s?)akan\s+\p{L}+/iu,
  /(?<=[\s(])open(?=[\s.)]*$)/iu,
]
const saysClosed = [
  new RegExp(String.raw`${notOthers}(?:sudah|telah)\s+${done}`, 'iu'),
  /(?<=[\s(])closed?(?=[\s.)]*$)/iu,
]

/** A status that the words of the action, or the remark beside it, contradict. */
export const statusContradicted = defineRule({
  code: 'ratl.status-contradicted',
  severity: 'peringatan',
  example: { status: 'Close', column: 'Keterangan', words: 'belum dilaksanakan' },
  message: p => `Status ${p.status}, tetapi "${p.column}" berbunyi "${p.words}".`,
  hint: () => 'Periksa mana yang benar, lalu perbaiki status atau tulisannya.',
  find: ({ actions }: Pick<RatlSubject, 'actions'>) =>
    actions.flatMap(action =>
      [
        { column: 'Rencana Aksi', text: action.words, place: action.at('action') },
        { column: 'Keterangan', text: action.remark ?? '', place: action.at('remark') },
      ].flatMap(({ column, text, place }) => {
        const words = contradiction(text, action.status)
        return words === undefined ? [] : [{ place, params: { status: action.status, column, words } }]
      }),
    ),
})

function contradiction(text: string, status: AuditedAction['status']): string | undefined {
  const patterns = status === 'Close' ? saysOpen : saysClosed
  return patterns.flatMap(pattern => pattern.exec(text)?.[0] ?? []).at(0)
}
