import type { ReportKind } from '../kinds/report-kind.ts'
import type { RunFacts } from '../ports/archive-port.ts'
import type { Ports } from '../ports/ports.ts'

/** All that the program needs of the world. Callers bring the inputs and take the files away themselves. */
export interface AppPorts extends Omit<Ports, 'watch'> {
  /** Who runs the program, and when. Archived reports tell it. */
  readonly run: RunFacts
}

/** What every function of the face gets. */
export interface AppWorld {
  readonly kinds: readonly ReportKind[]
  readonly ports: AppPorts
}
