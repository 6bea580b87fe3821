const done = String.raw`(?:di(?:laksanakan|lakukan|kerjakan|selesaikan|realisasikan|tindak\s?lanjuti|susun|proses|mulai)|ter(?:laksana|ealisasi)(?:kan)?|selesai|rampung|tuntas)\b`
/** After "yang" such words speak of somebody else's doing: "pelanggan yang belum selesai …". */
const notOthers = String.raw`(?<!\byang\s)\b`

/** What says that an action is not done yet. */
export const saysOpen: readonly RegExp[] = [
  new RegExp(String.raw`${behind(notOthers, '(?:belum|blm)')}\s+(?:(?:dapat|bisa|mulai)\s+)?${done}`, 'iu'),
  new RegExp(String.raw`${behind(notOthers, 'masih')}\s+(?:menunggu|(?:dalam\s+|ber)?proses|${done})\b`, 'iu'),
  new RegExp(String.raw`${behind(notOthers, 'akan')}\s+(?:segera\s+)?di\p{L}+`, 'iu'),
  new RegExp(String.raw`${behind(String.raw`(?:^|[.;:!?]\s?)`, 'akan')}\s+\p{L}+`, 'iu'),
  new RegExp(String.raw`${behind(String.raw`[\s(]`, 'open')}(?=[\s.)]*$)`, 'iu'),
]

/** What says that it is done. */
export const saysClosed: readonly RegExp[] = [
  new RegExp(String.raw`${behind(notOthers, '(?:sudah|telah)')}\s+${done}`, 'iu'),
  new RegExp(String.raw`${behind(String.raw`[\s(]`, '(?:closed|close)')}(?=[\s.)]*$)`, 'iu'),
]

/** The word where that stands before it. The word is looked for first: it is found, or not, much sooner. */
function behind(before: string, word: string): string {
  return `${word}(?<=${before}${word})`
}
