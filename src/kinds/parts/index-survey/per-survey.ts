/** Something of each survey of a report, by the keys that its figures name them by. It holds these keys and no others. */
export type PerSurvey<Survey extends string, Value> = Readonly<Record<Survey, Value>>

/** The surveys that something is known of, in the order of the report. */
export function surveysOf<Survey extends string>(all: PerSurvey<Survey, unknown>): readonly Survey[] {
  return Object.keys(all) as Survey[]
}

/** Something of each survey that is made from something else of each. */
export function mapSurveys<Survey extends string, From, To>(
  all: PerSurvey<Survey, From>,
  make: (from: From, survey: Survey) => To,
): PerSurvey<Survey, To> {
  return Object.fromEntries(surveysOf(all).map(survey => [survey, make(all[survey], survey)])) as PerSurvey<Survey, To>
}
