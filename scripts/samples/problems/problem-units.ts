/** Invented units: number 4 is missing, number 6 stands twice, and the last one has reported nothing. */
export const problemUnits = [
  { no: 1, unit: 'Biro Contoh', group: 'Pusat', independentSince: null },
  { no: 2, unit: 'Balai Besar POM di Kota Contoh', group: 'Balai Besar POM', independentSince: null },
  { no: 3, unit: 'Balai POM di Percontohan', group: 'Balai POM', independentSince: null },
  { no: 5, unit: 'Balai POM di Teladan', group: 'Balai POM', independentSince: null },
  { no: 6, unit: 'Loka POM di Kabupaten Umpama', group: 'Loka POM', independentSince: 2023 },
  { no: 6, unit: 'Loka POM di Kota Ibarat', group: 'Loka POM', independentSince: 2023 },
] as const

const [biro, besar, percontohan, teladan, umpama] = problemUnits

/** The units by a short name. */
export const units = {
  biro: biro.unit,
  besar: besar.unit,
  percontohan: percontohan.unit,
  teladan: teladan.unit,
  umpama: umpama.unit,
} as const
