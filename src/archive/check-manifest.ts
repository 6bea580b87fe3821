import { isPortablePath, portableKey } from '../base/portable-names.ts'
import { parseCapsuleId, seriesOf } from './capsule-id.ts'
import { partFolders, partNames } from './capsule-part.ts'
import { type Manifest, manifestName, type PartRole } from './manifest.ts'

// Checks that a manifest from elsewhere is one that this program could have written. A fault is told as the end of a sentence.

/** The first fault; undefined where there is none. */
export function faultOfManifest(manifest: Manifest): string | undefined {
  return faultOfLabel(manifest) ?? faultOfParts(manifest) ?? faultOfInput(manifest) ?? faultOfLinks(manifest)
}

const line = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]{1,500}$/u

function faultOfLabel({ report, made, input, publicOf }: Manifest & { readonly publicOf?: string | null }) {
  const { title, unit, number } = report
  const texts = [title, unit, number ?? '-', input.file, ...made.command.map(word => word || '-')]
  if (!texts.every(text => line.test(text))) return 'keterangannya memuat tulisan yang bukan sebaris teks'
  if (!/^[a-z][a-z0-9-]*$/.test(report.kind) || !/^\d{4}(?:-\d{1,2})?$/.test(report.period))
    return 'jenis atau periodenya bukan yang ditulis program ini'
  if (publicOf != null && parseCapsuleId(publicOf)?.series !== seriesOf(report))
    return 'asal salinan publiknya bukan paket arsip laporan yang sama'
  return undefined
}

/** Where parts of each role lie: in one place, or in a folder. */
const places: Readonly<Record<PartRole, string>> = {
  report: `${partFolders.report}/`,
  input: partNames.input,
  source: `${partFolders.source}/`,
  picture: `${partFolders.source}/`,
  resource: `${partFolders.resource}/`,
  font: `${partFolders.font}/`,
  theme: partNames.theme,
  earlier: partNames.earlier,
}

const longestList = 2_000

function faultOfParts({ parts }: Manifest): string | undefined {
  if (parts.length >= longestList) return 'bagiannya terlalu banyak'
  const keys = parts.map(({ path }) => portableKey(path))
  const known = new Set(keys)
  for (const [at, { path, role }] of parts.entries()) {
    if (!isPortablePath(path)) return `nama bagian "${path}" tidak dapat ditulis di setiap sistem`
    const place = places[role]
    const isPlaced = place.endsWith('/') ? path.startsWith(place) && path !== place : path === place
    if (!isPlaced || (role === 'report' && path.split('/').length !== 2)) return `bagian "${path}" bukan pada tempatnya`
    if (keys.indexOf(keys[at] ?? '') !== at) return `bagian "${path}" ada dua kali`
    const folders = path
      .split('/')
      .slice(0, -1)
      .map((_, index, names) => names.slice(0, index + 1).join('/'))
    if (folders.some(folder => known.has(portableKey(folder)))) return `bagian "${path}" ada di dalam bagian lain`
  }
  if (known.has(portableKey(manifestName))) return 'keterangannya adalah bagiannya sendiri'
  const count = (wanted: PartRole) => parts.filter(({ role }) => role === wanted).length
  if (count('report') === 0) return 'tidak ada berkas laporan di dalamnya'
  return count('input') === 1 ? undefined : 'data masukannya tidak ada'
}

function faultOfInput(manifest: Manifest): string | undefined {
  const { input, parts } = manifest
  const sources = parts.filter(({ role }) => role === 'source')
  if (manifest.format === 2) {
    const listed = manifest.input.kept === 'whole' ? manifest.input.files : []
    const isSame =
      listed.length === sources.length &&
      listed.every(({ path, bytes, sha256 }) =>
        sources.some(part => part.path === path && part.bytes === bytes && part.sha256 === sha256),
      )
    if (!isSame) return 'masukan yang disebutnya bukan yang dimuatnya'
  }
  const files = manifest.format === 2 ? manifest.input.files : sources
  const isInput =
    files.length > 0 && files.every(({ path }) => path === input.path || path.startsWith(`${input.path}/`))
  return isInput && isPortablePath(input.path) ? undefined : 'masukan yang disebutnya tidak ada di dalamnya'
}

/** A capsule may replace only the same report, and draw only on earlier ones of its kind. */
function faultOfLinks({ report, replaces, follows }: Manifest): string | undefined {
  if (replaces !== null && parseCapsuleId(replaces)?.series !== seriesOf(report))
    return 'yang digantikannya bukan laporan yang sama'
  const isEarlier = (id: string) => {
    const series = parseCapsuleId(id)?.series ?? ''
    return series.startsWith(`${report.kind}-`) && series < seriesOf(report)
  }
  return follows.every(isEarlier) ? undefined : 'laporan sebelumnya bukan dari jenis yang sama dan periode sebelumnya'
}
