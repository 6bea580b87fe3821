/** One thing in which two reports of a kind differ. Words are those that an archivist reads. */
export interface Difference {
  /** What sort of thing it is: `Rencana aksi`, `Unit`. */
  readonly group: string
  /** `ditambah`, `ditutup`, `dibuka kembali`, `dihapus`, `diubah`. */
  readonly change: string
  /** What it is about: a unit, a figure, an action. */
  readonly subject: string
  /** The same in words, where `subject` is the name that machines know. */
  readonly label?: string
  readonly before: string
  readonly after: string
}
