import { canonicalJson } from '../../base/canonical-json.ts'
import type { Theme } from '../../theme/theme.ts'

/** How a report looks, as text: what the program made of the settings in its theme, for every role. */
export function themeRecord(theme: Theme): string {
  return `${canonicalJson(theme)}\n`
}
