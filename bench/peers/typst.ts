import { readFileSync, writeFileSync } from 'node:fs'
import { tellAndExit, warm } from '../measure/rounds.ts'
import { requirePeer } from './peer-folder.ts'

// Typst in a process of its own, which loads nothing of ours: sets a source, so many rounds, and writes the PDF.
// typst.js <source> <pdf> <rounds> <folder of fonts>…

/** The part of the compiler that is used. */
interface TypstModule {
  readonly NodeCompiler: {
    create(options: { readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[] }): {
      pdf(source: { readonly mainFileContent: string }): Uint8Array
      evictCache(age: number): void
    }
  }
}

const [source = '', pdf = '', rounds = '1', ...fontPaths] = process.argv.slice(2)
const { NodeCompiler } = requirePeer('@myriaddreamin/typst-ts-node-compiler') as TypstModule
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths }] })
const mainFileContent = readFileSync(source, 'utf8')
let bytes: Uint8Array = new Uint8Array()
const taken = await warm(() => {
  // It remembers what it has set; a report is set once.
  compiler.evictCache(0)
  bytes = compiler.pdf({ mainFileContent })
}, Number(rounds))
writeFileSync(pdf, bytes)
tellAndExit(taken)
