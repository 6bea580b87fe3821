// Bundles our own TypeScript into dist/; libraries stay in node_modules. Takes well under a second, so every npm script
// that runs the program builds first and nobody runs a stale copy.
import { build } from 'esbuild'

await build({
  entryPoints: {
    laporan: 'src/cli/main.ts',
    index: 'src/index.ts',
    start: 'scripts/start.ts',
    samples: 'scripts/samples/main.ts',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: 'linked',
  logLevel: 'warning',
})
