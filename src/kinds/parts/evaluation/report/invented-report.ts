// Rows that the examples of evaluations share: an agency, its inspectorate and two offices, all invented.

/** The two that are evaluated. */
export const [inventedOffice, inventedLoka] = ['Balai Umpama', 'Loka Misal'] as const

/** Entries of the sheet Laporan on the evaluation of a year; a kind adds its own. */
export const inventedReport = {
  year: 2025,
  date: '30/1/2026',
  place: 'Jakarta',
  agency: 'Badan Contoh Nasional',
  agencyShort: 'BCN',
  author: 'Inspektorat Contoh',
  state: 'final',
  settled: '19/12/2025',
  signatoryTitle: 'Inspektur Contoh',
  signatoryName: 'Wulan Umpama',
} as const

export const inventedTeam = [
  { role: 'Ketua', name: 'Budi Contoh' },
  { role: 'Anggota', name: 'Siti Misal' },
] as const

/** Numbered columns of one row, from a digit for each: `number1`, `number2`. */
export function inventedScores<Key extends string>(key: Key, marks: string) {
  return Object.fromEntries([...marks].map((mark, index) => [`${key}${index + 1}`, Number(mark)]))
}
