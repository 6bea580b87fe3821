import { parentPort, workerData } from 'node:worker_threads'
import { renderHashes } from './render-hashes.ts'

// Renders documents one after the other, in a process or a thread of its own, and says what came out.
const inputs: readonly string[] = workerData ?? process.argv.slice(2)
const hashes: unknown[] = []
for (const input of inputs) hashes.push(await renderHashes(input))
if (parentPort === null) process.stdout.write(JSON.stringify(hashes))
else parentPort.postMessage(hashes)
