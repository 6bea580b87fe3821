import { unzipSync } from 'fflate'
import { pictureLimits } from '../../picture/picture.ts'
import { openDocxPackage } from '../docx/open-package.ts'
import { childrenOf } from '../xml-tree.ts'
import type { EmbeddedPicture } from './embedded-picture.ts'

const main = 'word/_rels/document.xml.rels'

/** The pictures that the body of a DOCX refers to, each once. Throws where the bytes are no zip. */
export function docxPictures(bytes: Uint8Array): readonly EmbeddedPicture[] {
  const relations = childrenOf(openDocxPackage(bytes)(main), 'Relationship')
  const targets = relations.filter(({ attributes }) => attributes.Type?.endsWith('/image'))
  const names = new Set(targets.map(({ attributes: { Target = '' } }) => `word/${Target.replace(/^\/?word\//, '')}`))
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => names.has(name) && originalSize <= pictureLimits.fileBytes,
  })
  return [...names].map(name => {
    const part = parts[name]
    return { name, job: part && { form: 'file', bytes: part }, isMask: false }
  })
}
