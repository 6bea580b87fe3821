import type { ReportLabel } from './manifest.ts'

const hashLength = 16

/** `monev-skm-2023-1-0123456789abcdef`. The first part is for people; the hash alone identifies the capsule. */
const pattern = /^(?<series>[a-z][a-z0-9-]*)-(?<hash>[0-9a-f]{16})$/

/** The series of a capsule, which begins its name. Units and editions of one period share it. */
export function seriesOf({ kind, period }: Pick<ReportLabel, 'kind' | 'period'>): string {
  return `${kind}-${period}`
}

/**
 * The identity of a capsule: kind, period, and 64 bits of the SHA-256 of its manifest. The manifest holds the SHA-256 of every
 * part, so other content is another capsule.
 */
export function capsuleId(label: Pick<ReportLabel, 'kind' | 'period'>, manifestSha256: string): string {
  return `${seriesOf(label)}-${manifestSha256.slice(0, hashLength)}`
}

/** What the name of a folder says; undefined for a name that is no capsule's. */
export function parseCapsuleId(name: string): { readonly series: string; readonly hash: string } | undefined {
  const { series, hash } = pattern.exec(name)?.groups ?? {}
  return series === undefined || hash === undefined ? undefined : { series, hash }
}
