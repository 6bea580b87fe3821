import type { CapsulePart } from '../../archive/capsule-part.ts'
import { readJson } from '../../archive/folder/read-part.ts'
import { canonicalJson } from '../../base/canonical-json.ts'
import type { ReportKind } from '../../kinds/report-kind.ts'

/**
 * The parts of a capsule without its input: of what was read of it, and of earlier reports, as much as may leave the agency,
 * masked. What cannot be masked is left out.
 */
export function withoutSourceParts(
  parts: readonly CapsulePart[],
  kind: ReportKind | undefined,
): readonly CapsulePart[] {
  return parts.flatMap((part): readonly CapsulePart[] => {
    switch (part.role) {
      case 'source':
        return []
      case 'input':
        return withBytes(part, publicInputOf(readJson(part.bytes), kind))
      case 'earlier':
        return withBytes(part, publicEarlier(readJson(part.bytes), kind))
      default:
        return [part]
    }
  })
}

/** What is left of an archived input; an empty object where nobody knows what it is. */
export function publicInputOf(input: unknown, kind: ReportKind | undefined): unknown {
  return kind?.publicInput(input) ?? {}
}

/** Earlier reports with their figures, and their inputs masked as that of the report itself. */
function publicEarlier(earlier: unknown, kind: ReportKind | undefined): unknown {
  if (!Array.isArray(earlier)) return []
  return earlier.map(({ input, ...report }: { readonly input?: unknown }) =>
    input === undefined ? report : { ...report, input: publicInputOf(input, kind) },
  )
}

function withBytes(part: CapsulePart, value: unknown): readonly CapsulePart[] {
  return [{ ...part, bytes: new TextEncoder().encode(`${canonicalJson(value)}\n`) }]
}
