import { readJsonPart } from '../../archive/folder/read-part.ts'
import type { ManifestPart } from '../../archive/manifest.ts'
import { readDirectory } from '../../sources/zip/read-directory.ts'

/** Whether the bytes of a part are what its name and role say. Whoever takes the part up later finds no rubbish. */
export function isReadable({ path, role }: Pick<ManifestPart, 'path' | 'role'>, bytes: Uint8Array): boolean {
  switch (role) {
    case 'input':
    case 'theme':
      return isObject(readJsonPart(bytes))
    case 'earlier':
      return isEarlier(readJsonPart(bytes))
    case 'font':
      return begins(bytes, fontBeginnings)
    case 'picture':
      return begins(bytes, pictureBeginnings)
    case 'resource':
      return isResource(path, bytes)
    case 'report':
      return isReport(path, bytes)
    case 'source':
      return bytes.length > 0
  }
}

const fontBeginnings = ['\0\u0001\0\0', 'OTTO', 'true', 'ttcf']
const pictureBeginnings = ['\u0089PNG\r\n', '\u00ff\u00d8\u00ff']

function begins(bytes: Uint8Array, beginnings: readonly string[]): boolean {
  return beginnings.some(beginning => [...beginning].every((sign, at) => bytes[at] === sign.charCodeAt(0)))
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What `EarlierReport` says. */
function isEarlier(value: unknown): boolean {
  return Array.isArray(value) && value.every(isEarlierReport)
}

function isEarlierReport(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { capsule, period, title, figures } = value as Readonly<Record<string, unknown>>
  return [capsule, period, title].every(text => typeof text === 'string') && isObject(figures)
}

function isResource(path: string, bytes: Uint8Array): boolean {
  if (path.endsWith('.json')) return readJsonPart(bytes) !== undefined
  return /\.(?:hbs|svg|txt|css)$/.test(path) ? isText(bytes) : begins(bytes, pictureBeginnings)
}

function isReport(path: string, bytes: Uint8Array): boolean {
  if (path.endsWith('.pdf')) return begins(bytes, ['%PDF-'])
  if (/\.(?:docx|xlsx)$/.test(path)) return isZip(bytes)
  return path.endsWith('.html') && isText(bytes)
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function isZip(bytes: Uint8Array): boolean {
  try {
    return readDirectory(bytes).size > 0
  } catch {
    return false
  }
}
