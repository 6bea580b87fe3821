// Bundles our own TypeScript into dist/; libraries stay in node_modules. Takes well under a second, so every npm script
// that runs the program builds first and nobody runs a stale copy.
import { build } from 'esbuild'

const shared = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: 'linked',
  logLevel: 'warning',
}

await build({
  ...shared,
  entryPoints: {
    laporan: 'src/cli/main.ts',
    index: 'src/index.ts',
    start: 'scripts/start.ts',
    samples: 'scripts/samples/main.ts',
    'new-kind': 'scripts/new-kind/main.ts',
    'bench/read-workbook': 'bench/read-workbook.ts',
    'bench/list-archive': 'bench/list-archive.ts',
  },
  outdir: 'dist',
  packages: 'external',
})

// What `nodeJobs` starts in a worker thread. Its libraries come along, because a new thread takes longer to find them in
// node_modules than to read a small workbook; only those of CSV files stay there, which ask for Node's own modules.
await build({
  ...shared,
  entryPoints: { 'load-source': 'src/jobs/load-source.ts' },
  outdir: 'dist/jobs',
  external: ['csv-parse', 'iconv-lite'],
})
