import type { ReportKind } from '../kinds/report-kind.ts'
import type { RunFacts } from '../ports/archive-port.ts'
import type { Ports } from '../ports/ports.ts'

/** All of the world that the program needs, whoever calls it. Whoever calls also brings inputs, and takes files away. */
export interface AppPorts extends Omit<Ports, 'watch'> {
  /** Who runs the program, and when: what archived reports say of themselves. */
  readonly run: RunFacts
}

/** What the functions of the face are given. */
export interface AppWorld {
  readonly kinds: readonly ReportKind[]
  readonly ports: AppPorts
}
