/** Points (1/72 inch) in a millimetre. */
export const mm = 72 / 25.4
