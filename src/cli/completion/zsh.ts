import { everyCommand, type OfferedCommand, type OfferedOption, type Value } from './command-tree.ts'

/** Completion for zsh, in the language of its `_arguments`: one function for each command. */
export function zshCompletion(program: OfferedCommand): string {
  return `#compdef laporan
# Pelengkapan laporan untuk zsh. Ditulis oleh "laporan pelengkapan zsh".

${everyCommand(program).map(commandFunction).join('\n\n')}

if [[ $funcstack[1] == _laporan ]]; then _laporan "$@"; else compdef _laporan laporan; fi
`
}

function commandFunction(command: OfferedCommand): string {
  const options = command.options.map(optionSpec)
  if (command.commands.length === 0) {
    const inputs = command.inputs.map(({ name, value }, place) => `'${place + 1}:${inBrackets(name)}:${action(value)}'`)
    return `${functionName(command)}() {\n  _arguments ${[...options, ...inputs].join(' \\\n    ')}\n}`
  }
  const names = command.commands.map(({ path, description }) => `'${path.at(-1)}:${escapeForZsh(description)}'`)
  const calls = command.commands.map(child => `        ${child.path.at(-1)}) ${functionName(child)} ;;`)
  return `${functionName(command)}() {
  local state line
  typeset -A opt_args
  _arguments -C ${options.join(' ')} '1: :->perintah' '*:: :->isian'
  case $state in
    perintah)
      local -a perintah=(${names.join(' ')})
      _describe perintah perintah ;;
    isian)
      case $line[1] in
${calls.join('\n')}
      esac ;;
  esac
}`
}

function functionName({ path }: OfferedCommand): string {
  return ['_laporan', ...path].join('_').replaceAll('-', '_')
}

/** `'(-h --help)'{-h,--help}'[words]:folder:_files -/'`: one of the names, and none of them twice. */
function optionSpec({ names, description, value }: OfferedOption): string {
  const rest = `'[${inBrackets(description)}]${value === undefined ? '' : `:${inBrackets(value.name)}:${action(value.value)}`}'`
  const [name = ''] = names
  return names.length === 1 ? `'${name}'${rest}` : `'(${names.join(' ')})'{${names.join(',')}}${rest}`
}

function action(value: Value): string {
  if (value.type === 'word') return `(${value.words.join(' ')})`
  if (value.type === 'words') return `_values -s , nilai ${value.words.join(' ')}`
  return { file: '_files', folder: '_files -/', anything: ' ' }[value.type]
}

function inBrackets(words: string): string {
  return escapeForZsh(words).replace(/[[\]:\\]/g, '\\$&')
}

function escapeForZsh(words: string): string {
  return words.replaceAll("'", "'\\''")
}
