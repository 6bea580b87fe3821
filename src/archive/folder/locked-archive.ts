import type { LockOwner } from '../../ports/archive-port.ts'

/** Another run keeps an archive to itself for longer than anybody should wait. */
export class LockedArchive extends Error {
  /** What its lock says; undefined when it cannot be read. */
  readonly owner: (LockOwner & { readonly since: string }) | undefined

  constructor(owner?: LockOwner & { readonly since: string }) {
    super('the archive is locked')
    this.owner = owner
  }
}
