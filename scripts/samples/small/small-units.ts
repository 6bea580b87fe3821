/** The three units of the small sample: one of the centre, one large office, one that became independent in 2022. */
export const smallUnits = [
  { no: 1, unit: 'Biro Hukum dan Organisasi', group: 'Pusat', independentSince: null },
  { no: 2, unit: 'Balai Besar POM di Banda Aceh', group: 'Balai Besar POM', independentSince: null },
  { no: 3, unit: 'Loka POM di Kota Tanjung Pinang', group: 'Loka POM', independentSince: 2022 },
] as const

/** The row number of a unit in the small sample. */
export type SmallUnitNo = (typeof smallUnits)[number]['no']

/** The name of a unit of the small sample. */
export function smallUnitName(no: SmallUnitNo): string {
  return smallUnits[no - 1]?.unit ?? ''
}
