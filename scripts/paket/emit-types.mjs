// Declarations for those who import the package: what `src/index.ts` leads to, and nothing else of ours.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from '@typescript/typescript6'

const face = 'src/index.ts'
const home = 'dist/types'

/** Of TypeScript's own: types that every program has. */
const isGiven = name => name.startsWith('node:')

/**
 * Writes the declarations of the face into dist/types. Throws when they name a library that who installs the package does
 * not get: its types would be missing there.
 *
 * @param given libraries that come with the package.
 */
export function emitTypes(given) {
  const declared = declare()
  const wanted = [resolve(face)]
  const strangers = []
  // A file is asked for once; the list grows while it is walked.
  for (const source of wanted) {
    // An import for its effect says nothing of types.
    const text = declared.get(source)?.replace(/^import ['"][^.'"][^'"]*['"];\n/gm, '')
    if (text === undefined) throw new Error(`no declarations of ${relative('.', source)}`)
    for (const { fileName: name } of ts.preProcessFile(text, true, true).importedFiles) {
      if (!name.startsWith('.')) {
        if (!isGiven(name) && !given.some(library => name === library || name.startsWith(`${library}/`)))
          strangers.push(`${relative('.', source)} names ${name}`)
        continue
      }
      const target = resolve(dirname(source), name)
      if (!wanted.includes(target)) wanted.push(target)
    }
    write(source, text)
  }
  if (strangers.length > 0) throw new Error(`Declarations need libraries that nobody gets:\n${strangers.join('\n')}`)
  return wanted.length
}

/** The declarations of each of our files, by its path. Types are checked by `npm run types`, not here. */
function declare() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const own = { noEmit: false, declaration: true, emitDeclarationOnly: true, noCheck: true, rootDir: resolve('src') }
  const program = ts.createProgram([face], { ...options, ...own })
  const declared = new Map()
  const keep = (_name, text, _mark, _onError, sources) => declared.set(resolve(sources[0].fileName), text)
  program.emit(undefined, keep, undefined, true)
  return declared
}

/** Modules are named as they run, not as they are written. */
function write(source, text) {
  const file = join(home, relative('src', source)).replace(/\.ts$/, '.d.ts')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text.replace(/((?:from|import)\s*\(?\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'))
}
