import { parentPort, workerData } from 'node:worker_threads'
import { type Hashes, renderHashes, type WantedReport } from './render-hashes.ts'

// Renders documents one after the other, in a process or a thread of its own, and says what came out.
const wanted: readonly WantedReport[] = workerData ?? JSON.parse(process.argv[2] ?? '')
const hashes: Hashes[] = []
for (const report of wanted) hashes.push(await renderHashes(report))
if (parentPort === null) process.stdout.write(JSON.stringify(hashes))
else parentPort.postMessage(hashes)
