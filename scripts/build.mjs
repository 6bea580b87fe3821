// Bundles our own TypeScript and the libraries it uses into dist/. Takes about a second, so every npm script that runs the
// program builds first and nobody runs a stale copy. Libraries come along because Node takes longer to find their many
// files in node_modules than to run them; what is imported when used becomes a file of its own, loaded when used.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const shared = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: 'linked',
  metafile: true,
  logLevel: 'warning',
  loader: { '.wasm': 'binary' },
  // pdfmake asks for it by `require`, we by `import`: without this it came twice, and unpacked its tables twice.
  alias: { fontkit: './node_modules/fontkit/dist/module.mjs' },
  external: [
    // Asked for by a part of exceljs that reads archives from the net, which nothing here calls.
    '@aws-sdk/client-s3',
    // Looks for a file of its own beside its code.
    'pdfjs-dist',
  ],
  // Libraries that were written for `require` ask for Node's own modules by it.
  banner: {
    js: "import { createRequire as requireOfNode } from 'node:module'; const require = requireOfNode(import.meta.url);",
  },
}

/** What others install. */
const program = {
  laporan: 'src/cli/main.ts',
  index: 'src/index.ts',
  // What `JobThread` starts to make many reports.
  'jobs/make-report': 'src/threads/make-report.ts',
  // What makes DOCX beside the other formats.
  'jobs/render-docx': 'src/threads/render-docx.ts',
}

/** What only this repository runs. */
const tools = {
  start: 'scripts/start.ts',
  samples: 'scripts/samples/main.ts',
  'new-kind': 'scripts/new-kind/main.ts',
  'bench/main': 'bench/main.ts',
  'bench/read-workbook': 'bench/read-workbook.ts',
  'bench/list-archive': 'bench/list-archive.ts',
  'bench/recall-archive': 'bench/recall-archive.ts',
  'bench/run-task': 'bench/run-task.ts',
  'bench/tasks/set-grids': 'bench/tasks/set-grids.ts',
  'bench/tasks/load-workbook': 'bench/tasks/load-workbook.ts',
  'bench/peers/typst': 'bench/peers/typst.ts',
  'bench/peers/pdfmake': 'bench/peers/pdfmake.ts',
  'bench/peers/autotable': 'bench/peers/autotable.ts',
  'bench/peers/duckdb': 'bench/peers/duckdb.ts',
  'bench/peers/duckdb-tickets': 'bench/peers/duckdb-tickets.ts',
  'bench/peers/exceljs': 'bench/peers/exceljs.ts',
  'bench/find-in-texts': 'bench/find-in-texts.ts',
  'bench/find-personal-data': 'bench/find-personal-data.ts',
}

// What `nodeJobs` starts for each input and picture: apart from all else, so that a new thread has little to load.
const smallJobs = { 'load-source': 'src/threads/load-source.ts', 'decode-picture': 'src/threads/decode-picture.ts' }

/** Builds all that this repository runs. */
export async function buildAll(outdir = 'dist') {
  await bundle({ ...program, ...tools }, outdir, shared)
}

/** Builds what others get, without tools and source maps. Gives the folders of the libraries that lie in it. */
export async function buildPackage(outdir = 'dist') {
  return bundle(program, outdir, { ...shared, sourcemap: false })
}

/** Writes bundles, and `libraries.json`: which libraries of which versions lie in them. */
async function bundle(entryPoints, outdir, options) {
  const main = await build({ ...options, entryPoints, outdir })
  const jobs = await build({ ...options, entryPoints: smallJobs, outdir: `${outdir}/jobs` })
  const libraries = bundledLibraries([main.metafile, jobs.metafile])
  // Of two versions of one library the shorter path is the one that our own code asks for: the last entry stays.
  const versions = new Map(libraries.map(({ name, version }) => [name, version]).reverse())
  writeFileSync(`${outdir}/libraries.json`, `${JSON.stringify(Object.fromEntries([...versions].sort()), null, 2)}\n`)
  return libraries.map(({ folder }) => folder)
}

/** The libraries that lie in bundles, the shortest path first. */
function bundledLibraries(metafiles) {
  const files = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)))
  const folders = files.flatMap(file => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  return [...new Set(folders)]
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .filter(folder => existsSync(`${folder}/package.json`))
    .map(folder => ({ ...JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')), folder }))
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await buildAll()
