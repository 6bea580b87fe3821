import { Option } from 'commander'

/** An option under a name of before: it still works, and help does not show it. `present` is the key of its successor. */
export function oldName(flag: string, present: string): Option {
  return new Option(flag).implies({ [present]: true }).hideHelp()
}
