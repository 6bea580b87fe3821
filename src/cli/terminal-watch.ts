import { SingleBar } from 'cli-progress'
import type { Step, Watch } from '../ports/watch.ts'
import type { Terminal } from './terminal.ts'

/** Shows how far a command is, until it is done. */
export interface TerminalWatch {
  readonly watch: Watch
  /** Takes away what is still shown. */
  readonly finish: () => void
}

/** Of a command whose output is read by a program. */
export const noWatch: TerminalWatch = { watch: () => {}, finish: () => {} }

/** One line for each stage. On a screen, a stage of many steps also shows a bar while it lasts. */
export function terminalWatch(terminal: Terminal): TerminalWatch {
  let bar: SingleBar | undefined
  let shown = ''
  const finish = () => {
    bar?.stop()
    bar = undefined
  }
  const advance = (done: number, total: number) => {
    if (!terminal.isTerminal) return
    if (bar === undefined) {
      bar = new SingleBar({ format: '  [{bar}] {value}/{total}', barsize: 40, clearOnComplete: true, hideCursor: true })
      bar.start(total, 0)
    }
    bar.update(done)
    if (done >= total) finish()
  }
  const watch: Watch = step => {
    const { stage, done, total } = step
    if (done !== undefined && total !== undefined) return advance(done, total)
    const words = wordsOf(step)
    // Whoever opens an input and whoever reads it tell of the same stage.
    if (stage === 'load' && words === shown) return
    finish()
    terminal.err(`${words} …\n`)
    shown = words
  }
  return { watch, finish }
}

function wordsOf({ stage, format, file }: Step): string {
  switch (stage) {
    case 'load':
      return `Membaca ${file}`
    case 'check':
      return 'Memeriksa isi dan menghitung angka'
    case 'compose':
      return 'Menyusun naskah dari templat'
    case 'render':
      return `Membuat ${format?.toUpperCase()}`
    case 'verify':
      return `Membaca kembali ${file ?? 'PDF dan DOCX'}`
    case 'place':
      return `Menulis ke ${file}`
  }
}
