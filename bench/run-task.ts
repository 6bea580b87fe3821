import { installPeers } from './peers/peer-folder.ts'
import { answerTasks } from './tasks/answers.ts'
import { reportTasks } from './tasks/reports.ts'
import { tableTasks } from './tasks/tables.ts'

// Runs one task in this process, and says what it took. `npm run bench` starts a process for each.

const tasks: Readonly<Record<string, (file: string) => Promise<number>>> = {
  ...reportTasks,
  ...tableTasks,
  ...answerTasks,
}

const [name = '', file = ''] = process.argv.slice(2)
installPeers()
const seconds = await tasks[name]?.(file)
process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }))
process.exit()
