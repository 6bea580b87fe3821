const mark = '(tidak terisi)'

/**
 * Stands for a value that a fault has left out, so that filling goes on and meets the other faults. What is filled with it
 * is thrown away. Known by a property, which outlives that Handlebars copies the context of a part with named values.
 */
export const unfilled: Readonly<Record<string, true>> = { [mark]: true }

export function isUnfilled(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, mark)
}
