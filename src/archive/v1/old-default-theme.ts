import { isSection, mergeSettings, settingsOfOld } from '../../theme/settings-of-old.ts'

/** Sizes of text in the days before themes were files. */
const oldSizes = { ukuran: { isi: 11, subbab: 11.5, anakSubbab: 11 } }

/**
 * The default theme as it was when themes were part of the program: of today's, without what an office could not choose then.
 *
 * @param today the bytes of today's default theme, which ships with the program.
 */
export function oldDefaultTheme(today: Uint8Array): Uint8Array {
  const settings: unknown = JSON.parse(new TextDecoder().decode(today))
  if (!isSection(settings)) throw new TypeError('the default theme holds no settings')
  return new TextEncoder().encode(JSON.stringify(mergeSettings(mergeSettings(settings, settingsOfOld), oldSizes)))
}
