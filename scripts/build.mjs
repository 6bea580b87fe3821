// Bundles our own TypeScript and the libraries it uses into dist/. Takes about a second, so every npm script that runs the
// program builds first and nobody runs a stale copy. Libraries come along because Node takes longer to find their many
// files in node_modules than to run them; what is imported when used becomes a file of its own, loaded when used.
import { build } from 'esbuild'

const shared = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: 'linked',
  logLevel: 'warning',
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

await build({
  ...shared,
  entryPoints: {
    laporan: 'src/cli/main.ts',
    index: 'src/index.ts',
    // What `JobThread` starts to make many reports.
    'jobs/make-report': 'src/jobs/make-report.ts',
    // What makes DOCX beside the other formats.
    'jobs/render-docx': 'src/jobs/render-docx.ts',
    start: 'scripts/start.ts',
    samples: 'scripts/samples/main.ts',
    'new-kind': 'scripts/new-kind/main.ts',
    'bench/main': 'bench/main.ts',
    'bench/read-workbook': 'bench/read-workbook.ts',
    'bench/list-archive': 'bench/list-archive.ts',
    'bench/recall-archive': 'bench/recall-archive.ts',
    'bench/run-task': 'bench/run-task.ts',
    'bench/tasks/set-grids': 'bench/tasks/set-grids.ts',
    'bench/peers/typst': 'bench/peers/typst.ts',
    'bench/peers/pdfmake': 'bench/peers/pdfmake.ts',
    'bench/peers/duckdb': 'bench/peers/duckdb.ts',
    'bench/peers/exceljs': 'bench/peers/exceljs.ts',
    'bench/tasks/load-workbook': 'bench/tasks/load-workbook.ts',
    'bench/find-in-texts': 'bench/find-in-texts.ts',
    'bench/find-personal-data': 'bench/find-personal-data.ts',
  },
  outdir: 'dist',
})

// What `nodeJobs` starts for each input and picture: apart from all else, so that a new thread has little to load.
await build({
  ...shared,
  entryPoints: { 'load-source': 'src/jobs/load-source.ts', 'decode-picture': 'src/jobs/decode-picture.ts' },
  outdir: 'dist/jobs',
})
