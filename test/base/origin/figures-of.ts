/** The figures alone: what was computed, without where it comes from. */
export function figuresOf<Whole>(whole: Whole): Whole {
  if (typeof whole !== 'object' || whole === null || Object.getPrototypeOf(whole) !== Object.prototype) return whole
  return Object.fromEntries(Object.entries(whole).map(([name, part]) => [name, figuresOf(part)])) as Whole
}
