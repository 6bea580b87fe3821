/** How values are read that programs have not always read alike. */
export interface ValueManner {
  /** Whether a service is complete is said by a bare number as text as by the same number in a cell: `1` is 100 %. */
  readonly readsSharesAlike: boolean
  /** Dashes and `tidak ada` are blank where any words may stand; else they are words like others. */
  readonly readsDashesAsBlank: boolean
}
