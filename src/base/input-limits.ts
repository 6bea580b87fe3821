const megabyte = 1024 * 1024

/**
 * How much of an input is read at most (`docs/RELIABILITY.md` 2.2). Real workbooks of the agencies stay far
 * below; a file above a limit is refused in one sentence, never read in part.
 */
export const limits = {
  /** A workbook, a JSON file, or all CSV files of a folder together. Bytes. */
  fileBytes: 100 * megabyte,
  /** Parts of an archive. */
  archiveParts: 5_000,
  /** One part, unpacked. Bytes. */
  partBytes: 600 * megabyte,
  /** All parts, unpacked. Bytes. */
  archiveBytes: 1_024 * megabyte,
  /** Unpacked bytes for each packed one; small parts may exceed it: a thousand equal rows do. */
  ratio: 200,
  ratioFreeBytes: 16 * megabyte,
  /** Elements inside one another. */
  xmlDepth: 64,
  /** One tag, text or comment in XML, before it is understood. UTF-16 units. */
  xmlToken: 8 * megabyte,
  /** Entries of a list about the workbook: its sheets, relationships, styles. */
  listed: 100_000,
  /** One cell, as Excel has it. UTF-16 units. */
  cellText: 32_767,
  /** All texts of an input together, each counted as 32 longer than it is. UTF-16 units. */
  allText: 100_000_000,
  /** Filled cells and those that a merged cell covers, of all sheets together. */
  cells: 5_000_000,
  /** Places from column A to the last filled or covered cell of each row, of all sheets together. */
  places: 20_000_000,
  /** Merged areas of all sheets together. */
  merges: 1_000_000,
  /** Of one sheet, as Excel has it. */
  rows: 1_048_576,
  columns: 16_384,
} as const
