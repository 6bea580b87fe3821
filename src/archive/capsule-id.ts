import type { ReportLabel } from './manifest.ts'

const hashLength = 16

/** `monev-skm-2023-1-0123456789abcdef`. What comes before the hash says what it is; the hash alone decides. */
const pattern = /^(?<series>[a-z][a-z0-9-]*)-(?<hash>[0-9a-f]{16})$/

/** The series that a capsule belongs to, as its name begins. Units and editions of one period share it. */
export function seriesOf({ kind, period }: Pick<ReportLabel, 'kind' | 'period'>): string {
  return `${kind}-${period}`
}

/**
 * The identity of a capsule: kind, period, and 64 bits of the SHA-256 of its manifest, which holds the SHA-256 of every
 * part. So a capsule that says something else is another capsule.
 */
export function capsuleId(label: Pick<ReportLabel, 'kind' | 'period'>, manifestSha256: string): string {
  return `${seriesOf(label)}-${manifestSha256.slice(0, hashLength)}`
}

/** What the name of a folder says, or undefined when it is not that of a capsule. */
export function parseCapsuleId(name: string): { readonly series: string; readonly hash: string } | undefined {
  const { series, hash } = pattern.exec(name)?.groups ?? {}
  return series === undefined || hash === undefined ? undefined : { series, hash }
}
