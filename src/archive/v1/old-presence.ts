/**
 * Fields that told whether another field was there, by that field. Templates in old capsules ask for them; today's templates
 * can ask by themselves.
 */
const spokenOf: Readonly<Record<string, string>> = {
  hasAttention: 'attention',
  hasBefore: 'before',
  hasCarried: 'carried',
  hasComparison: 'comparison',
  hasEfforts: 'efforts',
  hasFall: 'fall',
  hasFindings: 'findings',
  hasFollowUps: 'followUps',
  hasGroups: 'groups',
  hasHidden: 'hidden',
  hasIndex: 'index',
  hasLargest: 'largest',
  hasLeftOut: 'leftOut',
  hasMarkNote: 'markNoteYears',
  hasMarked: 'markedYears',
  hasMean: 'mean',
  hasMovement: 'movement',
  hasNames: 'names',
  hasNip: 'signatoryNip',
  hasOpenUnits: 'openUnits',
  hasOtherBands: 'otherBands',
  hasPoints: 'points',
  hasQuestion: 'question',
  hasRise: 'rise',
  hasSample: 'sample',
  hasSetWeight: 'setWeight',
  hasSilentUnits: 'silentUnits',
  hasSpak: 'spak',
  hasSpkp: 'spkp',
  hasSuggestions: 'suggestions',
  hasTarget: 'target',
  hasThreshold: 'threshold',
  hasUnknown: 'unknown',
  hasValue: 'value',
  hasWeight: 'weight',
}

/** A view with these fields added to each of its objects that does not have them. */
export function withOldPresence(view: unknown): unknown {
  if (Array.isArray(view)) return view.map(withOldPresence)
  if (typeof view !== 'object' || view === null) return view
  const own = Object.entries(view).map(([name, value]) => [name, withOldPresence(value)] as const)
  const values = new Map(own)
  const told = Object.entries(spokenOf).map(([name, of]) => [name, isThere(values.get(of))] as const)
  return Object.fromEntries([...told, ...own])
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
}
