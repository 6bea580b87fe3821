import { z } from 'zod'
import type { Problem } from '../problems/problem.ts'

/** Format of the capsules that are written today. */
export const capsuleFormat = 2

export const manifestName = 'manifest.json'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const words = z.string().min(1)

/** `report`: a file that was issued; `input`: the typed input; `earlier`: what was known of earlier reports. */
export const partRoles = ['report', 'input', 'source', 'picture', 'resource', 'font', 'theme', 'earlier'] as const
export type PartRole = (typeof partRoles)[number]

/** A path that stays inside the capsule on every system: no `..`, no drive, no root. */
const partPath = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\:\0]+$/)

const part = z.strictObject({
  /** Path in the capsule, with forward slashes. */
  path: partPath,
  role: z.enum(partRoles),
  bytes: z.int().min(0),
  sha256,
  /** Known for PDF only. */
  pages: z.int().min(1).optional(),
})

const place = z.strictObject({
  file: z.string(),
  sheet: z.string().exactOptional(),
  cell: z.string().exactOptional(),
  line: z.int().exactOptional(),
})

const problem = z.strictObject({
  code: words,
  severity: z.enum(['galat', 'peringatan']),
  place,
  message: z.string(),
  hint: z.string(),
})

const report = z.strictObject({
  kind: words,
  period: words,
  title: words,
  /** The unit that issued it. */
  unit: words,
  /** Number of the document, for kinds that have one. */
  number: words.nullable(),
  edition: z.enum(['publik', 'internal']),
})

/**
 * What a capsule of format 1 says of itself. Its reader stays for ever. A new format is another schema with another number,
 * never a change of this one.
 */
export const manifestV1 = z.strictObject({
  format: z.literal(1),
  report,
  /** The capsule that this one replaces: the same report, issued earlier. */
  replaces: words.nullable(),
  /** Capsules of earlier periods that this report draws on. */
  follows: z.array(words),
  made: z.strictObject({
    at: z.iso.datetime(),
    command: z.array(z.string()),
    /** The folder that the report was written into, and the one that paths started from. */
    folder: z.string(),
    workingFolder: z.string(),
  }),
  /** The input by the name it was given, and the path that stands for it in the capsule. */
  input: z.strictObject({ file: words, path: partPath }),
  versions: z.strictObject({ laporan: words, node: words, libraries: z.record(words, words) }),
  parts: z.array(part).min(1),
  figures: z.record(z.string(), z.unknown()),
  problems: z.array(problem),
})

/** What a capsule holds of its input: the whole, or only sizes and SHA-256 of its files. */
export const sourceKeepings = ['whole', 'hash'] as const
export type SourceKeeping = (typeof sourceKeepings)[number]

/**
 * What a capsule of format 2 says of itself. Beyond format 1: who made it, when by the clock of the agency, and how much of the
 * input it holds. Its name is derived from its bytes as in format 1.
 */
export const manifestV2 = z.strictObject({
  ...manifestV1.shape,
  format: z.literal(2),
  made: z.strictObject({
    ...manifestV1.shape.made.shape,
    /** In the zone of the agency: `2026-11-24T15:15:30.000+07:00`. */
    at: z.iso.datetime({ offset: true }),
    /** The account that ran the program, and its computer. Null where the system tells none, and in published capsules. */
    by: z.strictObject({ account: words.nullable(), computer: words.nullable() }),
  }),
  input: z.strictObject({
    ...manifestV1.shape.input.shape,
    kept: z.enum(sourceKeepings),
    /** The files of the input, also those that the capsule does not hold. */
    files: z.array(z.strictObject({ path: partPath, bytes: z.int().min(0), sha256 })).min(1),
  }),
  /** The capsule that this public copy was made from. */
  publicOf: words.nullable(),
})

export type ManifestV1 = z.infer<typeof manifestV1>
export type ManifestV2 = z.infer<typeof manifestV2>
export type Manifest = ManifestV1 | ManifestV2
export type ManifestPart = Manifest['parts'][number]
export type ReportLabel = Manifest['report']

/** Every capsule of format 1 holds its input. */
export function sourceKept(manifest: Manifest): SourceKeeping {
  return manifest.format === 1 ? 'whole' : manifest.input.kept
}

/** Problems as a manifest keeps them. */
export function toManifestProblems(problems: readonly Problem[]): Manifest['problems'] {
  return problems.map(({ code, severity, place, message, hint }) => ({ code, severity, place, message, hint }))
}
