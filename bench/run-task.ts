import { type Taken, tellAndExit } from './measure/rounds.ts'
import { answerTasks } from './tasks/answers.ts'
import { reportTasks } from './tasks/reports.ts'
import { ticketTasks } from './tasks/tickets.ts'

// Runs one task of ours in this process, and says what it took. `npm run bench` starts a process for each.

const tasks: Readonly<Record<string, (file: string) => Promise<Taken>>> = {
  ...reportTasks,
  ...answerTasks,
  ...ticketTasks,
}

const [name = '', file = ''] = process.argv.slice(2)
const run = tasks[name]
if (run === undefined) throw new RangeError(`no task ${name}`)
tellAndExit(await run(file))
