import type { MonevReference } from './reference.ts'
import { type UnsurCode, unsurCodes } from './sheets.ts'

/** Names of the nine unsur as the regulation writes them, by code. */
export function unsurNames(reference: MonevReference): Readonly<Record<UnsurCode, string>> {
  const byCode = new Map(reference['unsur-skm'].unsur.map(({ code, name }) => [code, name]))
  return Object.fromEntries(unsurCodes.map(code => [code, byCode.get(code) ?? code])) as Record<UnsurCode, string>
}
