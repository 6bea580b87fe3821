/** Every row whose key an earlier row had already, with that earlier row. */
export function duplicatesOf<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly { readonly row: Row; readonly first: Row }[] {
  const seen = new Map<string, Row>()
  return rows.flatMap(row => {
    const key = keyOf(row)
    const first = seen.get(key)
    if (first !== undefined) return [{ row, first }]
    seen.set(key, row)
    return []
  })
}
