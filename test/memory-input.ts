import type { Input } from '../src/sources/input.ts'

/** An input that lies nowhere: one file, or with another name than its only one the files of a folder. */
export function memoryInput(name: string, contents: Readonly<Record<string, Uint8Array | string>>): Input {
  const bytesOf = (content: Uint8Array | string) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content
  const files = new Map(Object.entries(contents).map(([file, content]) => [file, bytesOf(content)]))
  return { name, files, shownAs: name, ...(!files.has(name) && { isFolder: true }) }
}

/** A JSON input of this text, or of this value. */
export function jsonInput(content: unknown, name = 'input.json'): Input {
  return memoryInput(name, { [name]: typeof content === 'string' ? content : JSON.stringify(content) })
}
