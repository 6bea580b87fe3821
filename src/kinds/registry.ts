import type { ReportKind } from './define-kind.ts'
import { monevSkm } from './monev-skm/index.ts'
import { spkpSpak } from './spkp-spak/index.ts'

/** Every kind of report, one line each. */
export const reportKinds: readonly ReportKind[] = [monevSkm, spkpSpak]
