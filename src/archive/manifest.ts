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

/** A name that stays inside the capsule on every system: no way up, no drive, no folder of the root. */
const partPath = z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\:\0]+$/)

const part = z.strictObject({
  /** In the capsule, with forward slashes. */
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
  /** Number of the document, where its kind has one. */
  number: words.nullable(),
  edition: z.enum(['publik', 'internal']),
})

/**
 * What a capsule of format 1 says of itself. A reader of each format stays for ever: another format is another schema and
 * another number, never a change of this one.
 */
export const manifestV1 = z.strictObject({
  format: z.literal(1),
  report,
  /** The capsule that this one takes the place of: the same report, issued before. */
  replaces: words.nullable(),
  /** Capsules of earlier periods that this report tells of. */
  follows: z.array(words),
  made: z.strictObject({
    at: z.iso.datetime(),
    command: z.array(z.string()),
    /** Where the report was written, and the folder that paths started from. */
    folder: z.string(),
    workingFolder: z.string(),
  }),
  /** The input as it was named, and what stands for it in the capsule. */
  input: z.strictObject({ file: words, path: partPath }),
  versions: z.strictObject({ laporan: words, node: words, libraries: z.record(words, words) }),
  parts: z.array(part).min(1),
  figures: z.record(z.string(), z.unknown()),
  problems: z.array(problem),
})

/** What a capsule holds of its input: all of it, or only how large its files were and their SHA-256. */
export const sourceKeepings = ['whole', 'hash'] as const
export type SourceKeeping = (typeof sourceKeepings)[number]

/**
 * What a capsule of format 2 says of itself: besides what format 1 does, who made it, when on the clocks of the agency, and
 * what it holds of the input. Its identity is taken from its bytes as that of format 1 is.
 */
export const manifestV2 = z.strictObject({
  ...manifestV1.shape,
  format: z.literal(2),
  made: z.strictObject({
    ...manifestV1.shape.made.shape,
    /** With the zone of the agency: `2026-11-24T15:15:30.000+07:00`. */
    at: z.iso.datetime({ offset: true }),
    /** The account that ran the program, and its computer; null where the system tells none, and in what is published. */
    by: z.strictObject({ account: words.nullable(), computer: words.nullable() }),
  }),
  input: z.strictObject({
    ...manifestV1.shape.input.shape,
    kept: z.enum(sourceKeepings),
    /** The files of the input, whether the capsule holds them or not. */
    files: z.array(z.strictObject({ path: partPath, bytes: z.int().min(0), sha256 })).min(1),
  }),
  /** The capsule that this one was taken from, without all that is not for publication. */
  publicOf: words.nullable(),
})

export type ManifestV1 = z.infer<typeof manifestV1>
export type ManifestV2 = z.infer<typeof manifestV2>
export type Manifest = ManifestV1 | ManifestV2
export type ManifestPart = Manifest['parts'][number]
export type ReportLabel = Manifest['report']

/** Capsules of format 1 hold their input, all of them. */
export function sourceKept(manifest: Manifest): SourceKeeping {
  return manifest.format === 1 ? 'whole' : manifest.input.kept
}

/** Problems as a manifest keeps them. */
export function toManifestProblems(problems: readonly Problem[]): Manifest['problems'] {
  return problems.map(({ code, severity, place, message, hint }) => ({ code, severity, place, message, hint }))
}
