import { unmappable } from '../mapping/sheet-mapping.ts'
import { alone, type RowContext } from '../read-table.ts'

/** A long file that is only counted: no other sheet says what its headings mean. */
export const countedAlone: RowContext = { ...alone, mapping: unmappable }
