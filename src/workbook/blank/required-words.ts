import type { Column } from '../column.ts'

/** Whether a column must be filled in, as its heading says it. */
export function requiredWords({ required, asAbove }: Column<unknown>): string {
  if (!required) return 'Boleh kosong'
  return asAbove ? 'Wajib; kosong berarti sama dengan di atasnya' : 'Wajib diisi'
}
