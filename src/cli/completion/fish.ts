import { everyCommand, type OfferedCommand, type OfferedOption, type Value } from './command-tree.ts'

/** Completion for fish: one line for each command, option and input, with the condition under which it holds. */
export function fishCompletion(program: OfferedCommand): string {
  const commands = everyCommand(program)
  const paths = commands.filter(({ path }) => path.length > 0).map(command => `'${placeOf(command)}'`)
  return `# Pelengkapan laporan untuk fish. Ditulis oleh "laporan pelengkapan fish".

function __laporan_di
    set -l perintah ''
    for kata in (commandline -opc)[2..-1]
        contains -- "$perintah $kata" ${paths.join(' ')}
        and set perintah "$perintah $kata"
    end
    test "$perintah" = "$argv[1]"
end

complete -c laporan -f
${commands.flatMap(lines).join('\n')}
`
}

/** Names from the program downwards, each after a space. */
function placeOf({ path }: OfferedCommand): string {
  return path.map(name => ` ${name}`).join('')
}

function lines(command: OfferedCommand): readonly string[] {
  const { commands, options, inputs } = command
  const at = `complete -c laporan -n "__laporan_di '${placeOf(command)}'"`
  const [input] = inputs
  return [
    ...commands.map(child => `${at} -a ${child.path.at(-1)} -d '${escapeForFish(child.description)}'`),
    ...options.map(option => `${at} ${optionWords(option)}`),
    ...(input === undefined ? [] : [`${at} ${valueWords(input.value)}`]),
  ]
}

function optionWords({ names, description, value }: OfferedOption): string {
  const flags = names.map(name => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`))
  return [
    ...flags,
    `-d '${escapeForFish(description)}'`,
    ...(value === undefined ? [] : ['-r', valueWords(value.value)]),
  ].join(' ')
}

function valueWords(value: Value): string {
  if (value.type === 'word') return `-f -a '${value.words.join(' ')}'`
  if (value.type === 'words') return `-f -a '(__fish_append , ${value.words.join(' ')})'`
  return { file: '-F', folder: "-f -a '(__fish_complete_directories)'", anything: '-f' }[value.type]
}

function escapeForFish(words: string): string {
  return words.replace(/[\\']/g, '\\$&')
}
