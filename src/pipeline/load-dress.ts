import type { ImageAsset } from '../document/document.ts'
import type { ReportIdentity } from '../kinds/report-kind.ts'
import { loadPicture, type TakePicture } from '../picture/load-picture.ts'
import type { Ports } from '../ports/ports.ts'
import { type Outcome, ProblemLog } from '../problems/outcome.ts'
import type { Place, Problem } from '../problems/problem.ts'
import { type LoadedTheme, loadTheme, themeFolder } from '../theme/load-theme.ts'
import { themeProblem } from '../theme/problems.ts'
import { themeOf } from '../theme/theme-of.ts'
import type { Dress, DressMark } from './dress-document.ts'
import { pictureProblem } from './picture-problems.ts'

type DressPorts = Pick<Ports, 'resources' | 'jobs'>

/** The theme of the agency of a report, with its pictures. All that are missing are told at once. */
export async function loadDress(
  identity: ReportIdentity,
  ports: DressPorts,
  take?: TakePicture,
): Promise<Outcome<Dress>> {
  const log = new ProblemLog()
  const loaded = log.take(await loadTheme(identity.agency, ports.resources))
  const pictures = loaded && (await new ThemePictures(loaded, ports, take, log).load())
  return log.conclude((): Dress => {
    if (loaded === undefined || pictures === undefined) throw new Error('a theme without problems is there')
    const { settings, placeOf } = loaded
    return { theme: themeOf(settings), settings, identity, ...pictures, marksPlace: placeOf(['sampul', 'tanda']) }
  })
}

/** Loads the pictures that a theme names. Each is a file in the folder of themes. */
class ThemePictures {
  readonly #theme: LoadedTheme
  readonly #ports: DressPorts
  readonly #take: TakePicture | undefined
  readonly #log: ProblemLog
  readonly #bytes = new Map<string, Uint8Array>()

  constructor(theme: LoadedTheme, ports: DressPorts, take: TakePicture | undefined, log: ProblemLog) {
    this.#theme = theme
    this.#ports = ports
    this.#take = take
    this.#log = log
  }

  async load(): Promise<Pick<Dress, 'logo' | 'marks' | 'pictures'>> {
    const { settings, placeOf } = this.#theme
    const { logo: name, sampul } = settings
    const lacks = (code: 'theme.no-logo' | 'theme.no-mark') => (place: Place, missing: string) =>
      themeProblem(code, place, { name: missing })
    const logo = name === '' ? undefined : await this.#loadOne(name, placeOf(['logo']), lacks('theme.no-logo'))
    const marks: DressMark[] = []
    for (const [index, { berkas, sebutan }] of sampul.tanda.entries()) {
      const place = placeOf(['sampul', 'tanda', String(index), 'berkas'])
      const image = await this.#loadOne(berkas, place, lacks('theme.no-mark'))
      if (image !== undefined) marks.push({ image, alt: sebutan })
    }
    return { ...(logo !== undefined && { logo }), marks, pictures: this.#bytes }
  }

  async #loadOne(
    name: string,
    place: Place,
    lacks: (place: Place, name: string) => Problem,
  ): Promise<ImageAsset | undefined> {
    const { resources, jobs } = this.#ports
    const resource = `${themeFolder}/${name}`
    if (!(await resources.list(themeFolder)).includes(name)) {
      this.#log.add(lacks(place, name))
      return undefined
    }
    const file = { size: await resources.sizeOf?.(resource), read: () => resources.read(resource) }
    const loaded = await loadPicture(file, jobs, this.#take)
    if (!loaded.ok) {
      this.#log.add(pictureProblem(loaded.fault, name, place))
      return undefined
    }
    this.#bytes.set(resource, loaded.picture.bytes)
    return loaded.picture
  }
}
