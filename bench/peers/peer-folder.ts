import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What we are compared with. Pinned, so that a number means the same next year. */
export const peers = {
  '@duckdb/node-api': '1.5.5-r.5',
  '@myriaddreamin/typst-ts-node-compiler': '0.7.0',
  jspdf: '4.2.1',
  'jspdf-autotable': '5.0.9',
} as const
export type Peer = keyof typeof peers

/** Where they are installed, beside the project. */
export const peerFolder = join(tmpdir(), `laporan-bench-${Object.values(peers).join('-')}`)

/**
 * Installs the peers into a folder of their own, once: their packages for single platforms would come and go in our lock
 * file with the machine that writes it. Says whether they are there.
 */
export function installPeers(): boolean {
  if (Object.keys(peers).every(name => existsSync(join(peerFolder, 'node_modules', name)))) return true
  mkdirSync(peerFolder, { recursive: true })
  writeFileSync(join(peerFolder, 'package.json'), JSON.stringify({ private: true, dependencies: peers }))
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: peerFolder,
      stdio: 'ignore',
    })
    return true
  } catch {
    return false
  }
}

/** A peer, from the folder that `installPeers` made. */
export function requirePeer(name: Peer): unknown {
  return createRequire(join(peerFolder, 'index.js'))(name)
}
