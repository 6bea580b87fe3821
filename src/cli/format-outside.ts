import type { ReportResult } from '../app/disk/report-result.ts'

/** Which templates and themes came from outside the program; empty where none did. */
export function formatOutside({ outside }: Pick<ReportResult, 'outside'>): string {
  if (outside.length === 0) return ''
  return `Templat dan tema dari luar program\n${outside.map(({ path }) => `  ${path}\n`).join('')}`
}
