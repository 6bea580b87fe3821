import { execFileSync } from 'node:child_process'

/** Runs npm in a folder and gives what it printed; what it complains of is shown. Where npm runs us, it is the same npm. */
export function npm(parameters, folder) {
  const { npm_execpath: own } = process.env
  const [file, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []]
  const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 }
  return execFileSync(file, [...first, ...parameters], options)
}
