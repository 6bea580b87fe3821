import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { TDocumentDefinitions } from 'pdfmake/interfaces.js'
import printer from 'pdfmake/js/Printer.js'
import type { FontFamily } from '../../src/base/ports.ts'
import { nodePorts } from '../../src/platform/node-ports.ts'
import { requirePeer } from '../peers/peer-folder.ts'
import { draftSample, plainRows, semester } from './sample.ts'
import { warm, warmRounds } from './warm.ts'

/** The part of the compiler that is used. */
interface TypstModule {
  readonly NodeCompiler: {
    create(options: { readonly fontArgs: readonly { readonly fontPaths: readonly string[] }[] }): {
      pdf(options: { readonly mainFileContent: string }): Uint8Array
      evictCache(age: number): void
    }
  }
}

const title = 'No'

/** The matrix of the semester report alone, as other programs set it: the same rows, columns, font and page. */
export const tableTasks = {
  'matrix: Typst': async () => setWithTypst(typstSource(await matrixRows()), warmRounds),
  'matrix: write Typst source': async (file: string) => {
    writeFileSync(file, typstSource(await matrixRows()))
    return 0
  },
  // As a whole process: reading our workbook is no part of it.
  'matrix: Typst from its source': async (file: string) => setWithTypst(readFileSync(file, 'utf8'), 1),
  'matrix: pdfmake': async () => {
    const rows = await matrixRows()
    const fonts = await nodePorts().fonts('Arimo')
    return warm(() => setWithPdfmake(rows, fonts), warmRounds)
  },
} as const

async function matrixRows(): Promise<readonly (readonly string[])[]> {
  const rows = plainRows(await draftSample(semester))
  const width = Math.max(...rows.map(row => row.length))
  return rows.filter(row => row.length === width)
}

function typstSource(rows: readonly (readonly string[])[]): string {
  const width = rows[0]?.length ?? 0
  const cells = rows.flatMap(row => row.map(text => JSON.stringify(text)))
  const head = Array.from({ length: width }, () => JSON.stringify(title))
  return `#set page("a4", flipped: true)
#set text(font: "Arimo", size: 8pt, lang: "id")
#table(columns: ${width}, table.header(${head.join(', ')}), ${cells.join(',\n')})`
}

async function setWithTypst(source: string, rounds: number): Promise<number> {
  const { NodeCompiler } = requirePeer('@myriaddreamin/typst-ts-node-compiler') as TypstModule
  const require = createRequire(import.meta.url)
  const fonts = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'].map(face =>
    dirname(require.resolve(`@expo-google-fonts/arimo/${face}/Arimo_${face}.ttf`)),
  )
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fonts }] })
  return warm(() => {
    // It remembers what it has set; a report is set once.
    compiler.evictCache(0)
    return compiler.pdf({ mainFileContent: source })
  }, rounds)
}

/** As anyone would use it: nothing of ours is in it. */
async function setWithPdfmake(rows: readonly (readonly string[])[], fonts: FontFamily): Promise<unknown> {
  const files = { existsSync: () => true, readFileSync: () => fonts.regular }
  const urls = { resolve: async () => {}, resolved: async () => {} }
  const { default: Printer } = printer
  const body = rows.map(row => row.map(text => ({ text, fontSize: 8 })))
  const table = { headerRows: 1, body: [body[0]?.map(() => title) ?? [], ...body] }
  const definition: TDocumentDefinitions = {
    ...{ content: [{ table }], pageOrientation: 'landscape' },
    defaultStyle: { font: 'Arimo' },
  }
  const descriptors = { Arimo: { normal: 'regular.ttf', bold: 'regular.ttf' } }
  const document = await new Printer(descriptors, files, urls, () => false).createPdfKitDocument(definition, {
    bufferPages: true,
  })
  document.end()
  document.resume()
  return once(document, 'end')
}
