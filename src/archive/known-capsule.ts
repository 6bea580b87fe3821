import type { Problem } from '../problems/problem.ts'
import type { Manifest } from './manifest.ts'

/** A capsule whose manifest was read and is the one that its name is taken from. */
export interface KnownCapsule {
  readonly id: string
  readonly manifest: Manifest
}

/** A capsule of which nothing may be used, and why. */
export interface BrokenCapsule {
  readonly id: string
  readonly problem: Problem
}

export interface OpenedCapsules {
  readonly capsules: readonly KnownCapsule[]
  readonly broken: readonly BrokenCapsule[]
}
