import { SingleBar } from 'cli-progress'
import type { ProgressPort } from '../base/ports.ts'
import type { Terminal } from './terminal.ts'

/** One line for each stage. On a screen, a stage of many steps also shows a bar while it lasts. */
export function terminalProgress(terminal: Terminal): ProgressPort {
  let bar: SingleBar | undefined
  const endBar = () => {
    bar?.stop()
    bar = undefined
  }
  return {
    stage: name => {
      endBar()
      terminal.err(`${name} …\n`)
    },
    step: (done, total) => {
      if (!terminal.isTerminal) return
      if (bar === undefined) {
        bar = new SingleBar({
          format: '  [{bar}] {value}/{total}',
          barsize: 40,
          clearOnComplete: true,
          hideCursor: true,
        })
        bar.start(total, 0)
      }
      bar.update(done)
      if (done >= total) endBar()
    },
    finish: endBar,
  }
}
