import { type Outcome, ProblemLog } from '../base/outcome.ts'
import type { ResourcePort } from '../base/ports.ts'
import type { ImageAsset } from '../document/document.ts'
import type { ReportIdentity } from '../kinds/report-kind.ts'
import { type LoadedTheme, loadTheme, themeFolder } from '../theme/load-theme.ts'
import { themeProblem } from '../theme/problems.ts'
import { themeOf } from '../theme/theme-of.ts'
import type { Dress, DressMark } from './dress-document.ts'
import { toImageAsset } from './load-assets.ts'

/** The theme of the agency that a report is of, with its pictures: all that are missing are told at once. */
export async function loadDress(identity: ReportIdentity, resources: ResourcePort): Promise<Outcome<Dress>> {
  const log = new ProblemLog()
  const loaded = log.take(await loadTheme(identity.agency, resources))
  const pictures = loaded && (await loadPictures(loaded, resources, log))
  return log.conclude((): Dress => {
    if (loaded === undefined || pictures === undefined) throw new Error('a theme without problems is there')
    const { settings, placeOf } = loaded
    return { theme: themeOf(settings), settings, identity, ...pictures, marksPlace: placeOf(['sampul', 'tanda']) }
  })
}

async function loadPictures(
  { settings: { logo: name, sampul }, placeOf }: LoadedTheme,
  resources: ResourcePort,
  log: ProblemLog,
): Promise<Pick<Dress, 'logo' | 'marks'>> {
  const logo = name === '' ? undefined : await loadPicture(name, resources)
  if (name !== '' && logo === undefined) log.add(themeProblem('theme.no-logo', placeOf(['logo']), { name }))
  const marks: DressMark[] = []
  for (const [index, { berkas, sebutan }] of sampul.tanda.entries()) {
    const image = await loadPicture(berkas, resources)
    const place = placeOf(['sampul', 'tanda', String(index), 'berkas'])
    if (image === undefined) log.add(themeProblem('theme.no-mark', place, { name: berkas }))
    else marks.push({ image, alt: sebutan })
  }
  return { ...(logo !== undefined && { logo }), marks }
}

/** A picture in the folder of themes, by its name there; undefined where it is none. */
async function loadPicture(name: string, resources: ResourcePort): Promise<ImageAsset | undefined> {
  const isThere = (await resources.list(themeFolder)).includes(name)
  return isThere ? toImageAsset(await resources.read(`${themeFolder}/${name}`)) : undefined
}
