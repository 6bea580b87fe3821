/** The nine unsur of PermenPANRB 14/2017, in the order of the regulation. */
export const unsurCodes = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9'] as const

export type UnsurCode = (typeof unsurCodes)[number]

/** Which services an activity makes sense for: all of them, those with a tariff, or one kind of service. */
export type Audience = 'semua' | 'berbayar' | 'perizinan' | 'pengujian' | 'informasi' | 'bimbingan'

/**
 * Phrases about one unsur, from which action texts are built.
 *
 * `[a|b]` is a choice, `{layanan}` a slot, `*…*` italics. Activities and briefs begin with a verb and have no full stop.
 * Behind ` => ` an activity names the aims that follow from it, parted by ` / `; `aims` fit every activity of the unsur.
 * Follow-ups are whole sentences, headings stand over lettered activities.
 */
export interface UnsurPhrases {
  readonly code: UnsurCode
  readonly headings: readonly string[]
  readonly briefs: readonly string[]
  readonly activities: Readonly<Partial<Record<Audience, readonly string[]>>>
  readonly aims: readonly string[]
  readonly followUps: readonly string[]
}
