import { failure, type Outcome, success } from '../base/outcome.ts'
import type { ResourcePort } from '../base/ports.ts'
import type { ReportIdentity } from '../kinds/report-kind.ts'
import { type LoadedTheme, loadTheme, themeFolder } from '../theme/load-theme.ts'
import { themeProblem } from '../theme/problems.ts'
import { themeOf } from '../theme/theme-of.ts'
import type { Dress } from './dress-document.ts'
import { toImageAsset } from './load-assets.ts'

/** The theme of the agency that a report is of, with its logo. */
export async function loadDress(identity: ReportIdentity, resources: ResourcePort): Promise<Outcome<Dress>> {
  const loaded = await loadTheme(identity.agency, resources)
  if (!loaded.ok) return loaded
  const { settings } = loaded.value
  const dress = { theme: themeOf(settings), settings, identity }
  return settings.logo === '' ? success(dress) : withLogo(dress, loaded.value, resources)
}

async function withLogo(
  dress: Dress,
  { settings: { logo: name }, placeOf }: LoadedTheme,
  resources: ResourcePort,
): Promise<Outcome<Dress>> {
  const isThere = (await resources.list(themeFolder)).includes(name)
  const logo = isThere ? toImageAsset(await resources.read(`${themeFolder}/${name}`)) : undefined
  if (logo === undefined) return failure([themeProblem('theme.no-logo', placeOf(['logo']), { name })])
  return success({ ...dress, logo })
}
