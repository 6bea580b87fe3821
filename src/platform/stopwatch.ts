/** Seconds since it was started: for what people are told while they wait, never for what a report says. */
export function startStopwatch(): () => number {
  const started = performance.now()
  return () => (performance.now() - started) / 1000
}
