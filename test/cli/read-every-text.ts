import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { pageItems, withPdf } from '../../src/verify/pdf/page-items.ts'

/** All that a reader of the files in a folder, or a search through their bytes, can find; by file, names of files among it. */
export async function readEveryText(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const texts = new Map<string, string>([['nama berkas', names.map(({ name }) => name).join('\n')]])
  for (const entry of names.filter(one => one.isFile())) {
    const bytes = readFileSync(join(entry.parentPath, entry.name))
    texts.set(entry.name, `${bytes.toString('latin1')}\n${await readText(entry.name, bytes)}`)
    for (const [name, text] of await readAttached(entry.name, bytes)) texts.set(`${entry.name}/${name}`, text)
  }
  return texts
}

/** Files within a file, of which its bytes say nothing as they are packed. */
async function readAttached(name: string, bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  if (!name.endsWith('.pdf')) return []
  const attached: Readonly<Record<string, { readonly content: Uint8Array }>> =
    (await withPdf(bytes, pdf => pdf.getAttachments())) ?? {}
  return Object.entries(attached).map(([file, { content }]) => [file, strFromU8(content)] as const)
}

async function readText(name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith('.pdf')) return readPdf(bytes)
  if (!/\.(docx|xlsx)$/.test(name)) return strFromU8(bytes)
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]) => `${part}\n${strFromU8(content)}`)
  // A word may be cut into runs.
  return [...parts, ...parts.map(part => part.replace(/<[^>]*>/g, ''))].join('\n')
}

function readPdf(bytes: Uint8Array): Promise<string> {
  return withPdf(bytes, async pdf => {
    const texts = [JSON.stringify(await pdf.getMetadata()), JSON.stringify(await pdf.getOutline())]
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const items = await pageItems(await pdf.getPage(number))
      texts.push(items.map(({ text }) => text).join(''))
    }
    return texts.join('\n')
  })
}
