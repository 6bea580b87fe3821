import { loadTheme } from '../../src/theme/load-theme.ts'
import { themeOf } from '../../src/theme/theme-of.ts'
import { keptPorts } from '../kept-ports.ts'

const loaded = await loadTheme('Badan Contoh tanpa Tema', keptPorts().resources)
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))

/** What the default theme says, and what it comes to. */
export const { settings } = loaded.value
export const theme = themeOf(settings)
