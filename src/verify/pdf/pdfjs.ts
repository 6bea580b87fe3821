/**
 * pdf.js without what it does to the language. Its build for Node 20 brings core-js, which puts slow twins in the place of
 * functions that Node has: `Array.prototype.push`, `JSON.parse`, `JSON.stringify`. They would serve this whole process, and each
 * report made after one was read back. What Node lacks stays added; what Node has is put back.
 */

/** Functions of the language by the object that holds them: constructors, what they make, `JSON` and `Math`. */
function languageFunctions(): ReadonlyMap<object, Readonly<Record<string, PropertyDescriptor>>> {
  // Getters of globals make what they give on first use, so only values are asked.
  const named = Object.values(Object.getOwnPropertyDescriptors(globalThis)).map(({ value }): unknown => value)
  const held = named.filter((one): one is object => typeof one === 'function' || one === JSON || one === Math)
  const objects = held.flatMap(one =>
    'prototype' in one && one.prototype instanceof Object ? [one, one.prototype] : [one],
  )
  return new Map([...objects, Object.prototype].map(one => [one, Object.getOwnPropertyDescriptors(one)]))
}

function putBack(functions: ReturnType<typeof languageFunctions>): void {
  for (const [holder, before] of functions) {
    for (const [name, { value }] of Object.entries(before)) {
      const now = Object.getOwnPropertyDescriptor(holder, name)
      if (typeof value === 'function' && now?.value !== value && now?.configurable === true) {
        Object.defineProperty(holder, name, { ...now, value })
      }
    }
  }
}

const before = languageFunctions()
const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs')
// Its worker runs in this thread and brings the same once more, at the first document unless it is loaded here.
await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
putBack(before)

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
export { getDocument, OPS }
