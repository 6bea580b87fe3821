import type { Argument, Command, Option } from 'commander'
import { formats, reportParts } from '../../base/output.ts'
import { editions } from '../options.ts'

// What shells are told of the command line. In: the program as commander has it; out: its commands, options and values as plain
// data, which `bash.ts`, `zsh.ts` and `fish.ts` write down, each in the language of its shell.

/** What may stand in a place: one of some words, several of them joined by commas, a path, or anything. */
export type Value =
  | { readonly type: 'word' | 'words'; readonly words: readonly string[] }
  | { readonly type: 'file' | 'folder' | 'anything' }

export interface OfferedOption {
  /** `--edisi`, and `-h` where there is a short one. */
  readonly names: readonly string[]
  readonly description: string
  /** Undefined where the option is a mere switch. */
  readonly value: { readonly name: string; readonly value: Value } | undefined
}

export interface OfferedCommand {
  /** Names from the program downwards; none for the program itself. */
  readonly path: readonly string[]
  readonly description: string
  readonly commands: readonly OfferedCommand[]
  readonly options: readonly OfferedOption[]
  readonly inputs: readonly { readonly name: string; readonly value: Value }[]
}

const file: Value = { type: 'file' }
const folder: Value = { type: 'folder' }
const anything: Value = { type: 'anything' }

/** By what options take and inputs are called in help. An option of more than one sort of value has its own line below. */
const valuesByName: Readonly<Record<string, Value>> = {
  masukan: file,
  berkas: file,
  csv: file,
  folder,
  edisi: { type: 'word', words: editions },
  shell: { type: 'word', words: ['bash', 'zsh', 'fish'] },
  laporan: anything,
  'laporan-lain': anything,
  'yang-tercetak': anything,
  banyaknya: anything,
  unsur: anything,
  tahun: anything,
  nama: anything,
  tanggal: anything,
}

const valuesByOption: Readonly<Record<string, Value>> = {
  '--format': { type: 'words', words: formats },
  '--bagian': { type: 'words', words: [...reportParts, 'semua'] },
}

/**
 * The commands that help shows, downwards from one.
 *
 * @param kinds ids of the kinds of report.
 * @throws where a value has a name of which nothing is known here.
 */
export function describeTree(command: Command, kinds: readonly string[], path: readonly string[] = []): OfferedCommand {
  const values = { ...valuesByName, jenis: { type: 'word', words: kinds } satisfies Value }
  const help = command.createHelp()
  return {
    path,
    description: command.description(),
    commands: help.visibleCommands(command).map(child => describeTree(child, kinds, [...path, child.name()])),
    options: help.visibleOptions(command).map(option => describeOption(option, values)),
    inputs: command.registeredArguments.map(input => describeInput(input, values)),
  }
}

function describeOption(option: Option, values: Readonly<Record<string, Value>>): OfferedOption {
  const { flags, long, short, description } = option
  const names = [long, short].filter(name => name !== undefined)
  const [, name] = /[<[]([^\]>]+)[\]>]/.exec(flags) ?? []
  if (name === undefined) return { names, description, value: undefined }
  const value = (long !== undefined && valuesByOption[long]) || lookUp(name, values)
  return { names, description, value: { name, value } }
}

function describeInput(input: Argument, values: Readonly<Record<string, Value>>) {
  return { name: input.name(), value: lookUp(input.name(), values) }
}

function lookUp(name: string, values: Readonly<Record<string, Value>>): Value {
  const value = values[name]
  if (value === undefined) throw new RangeError(`what may stand for <${name}>?`)
  return value
}

/** A command and all below it, from above. */
export function everyCommand(command: OfferedCommand): readonly OfferedCommand[] {
  return [command, ...command.commands.flatMap(everyCommand)]
}
