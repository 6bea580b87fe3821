/** A spreadsheet's format with as many decimals as these numbers have; Word puts the comma where the office's settings want it. */
export function numberFormat(numbers: readonly string[]): string {
  const places = Math.max(0, ...numbers.map(number => number.split('.')[1]?.length ?? 0))
  return places === 0 ? '#,##0' : `#,##0.${'0'.repeat(places)}`
}
