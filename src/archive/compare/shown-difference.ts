import type { Difference } from '../../kinds/report-kind.ts'

/** A difference as people read it: in words, and with a decimal comma where it is a figure. */
export function shownDifference({ label, ...difference }: Difference): Omit<Difference, 'label'> {
  if (label === undefined) return difference
  const shown = (figure: string) => (/^-?\d+\.\d+$/.test(figure) ? figure.replace('.', ',') : figure)
  return { ...difference, subject: label, before: shown(difference.before), after: shown(difference.after) }
}
