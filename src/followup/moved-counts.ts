/** How open actions moved from one report to the next; `openBefore − closed − vanished + reopened + newOpen = openNow`. */
export interface MovementCounts {
  readonly openBefore: number
  /** Open in the last report, closed since. */
  readonly closed: number
  /** Open in the last report, and not in this one. */
  readonly vanished: number
  /** Closed in the last report, open again. */
  readonly reopened: number
  /** Open, and not in the last report. */
  readonly newOpen: number
  /** Closed, and not in the last report. */
  readonly newClosed: number
  /** Open in both. */
  readonly carried: number
  readonly openNow: number
  /** Of all that is open now, those past their deadline at the cutoff. */
  readonly overdue: number
  /** By how many days the one that is overdue longest; 0 when none is. */
  readonly longestOverdue: number
}
