import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

/** Every word, number and code of the sample workbooks and the templates, each once. */
export function sampleWords(): readonly string[] {
  const workbooks = filesIn('data/samples', '.xlsx').flatMap(path =>
    Object.entries(unzipSync(readFileSync(path)))
      .filter(([part, bytes]) => part.endsWith('.xml') && !isAnswers(part, bytes))
      .map(([, bytes]) => strFromU8(bytes)),
  )
  const templates = filesIn('templates', '.hbs').map(path =>
    readFileSync(path, 'utf8').replace(/\{\{[\s\S]*?\}\}/g, ' '),
  )
  const texts = [...workbooks, ...templates].map(text => text.replace(/<[^>]*>/g, ' '))
  return [...new Set(texts.flatMap(text => text.split(/\s+/)))].filter(word => word !== '')
}

/** Thousands of rows of marks: their words are among the shared strings. */
function isAnswers(part: string, bytes: Uint8Array): boolean {
  return part.startsWith('xl/worksheets/') && bytes.length > 5_000_000
}

function filesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith(ending))
    .map(name => join(folder, name))
}
