import { everyCommand, type OfferedCommand, type Value } from './command-tree.ts'

/**
 * Completion for bash 3.2 and later. It needs nothing else, and runs nothing that stands on the line: files are left to the
 * shell, which knows how to quote their names.
 */
export function bashCompletion(program: OfferedCommand): string {
  const commands = everyCommand(program)
  return `# Pelengkapan laporan untuk bash. Ditulis oleh "laporan pelengkapan bash".

_laporan_perintah() {
  case "$1" in
${commands.map(({ path, commands: below }) => line(path.join(' '), below.map(lastName).join(' '))).join('\n')}
  esac
}

_laporan_pilihan() {
  case "$1" in
${commands.map(({ path, options }) => line(path.join(' '), options.flatMap(({ names }) => names).join(' '))).join('\n')}
  esac
}

_laporan_nilai() {
  case "$1 $2" in
${commands.flatMap(valueLines).join('\n')}
  esac
}

_laporan() {
  local kata=\${COMP_WORDS[COMP_CWORD]} sebelum=\${COMP_WORDS[COMP_CWORD-1]} perintah= tempat=0 i nilai
  for (( i = 1; i < COMP_CWORD; i++ )); do
    local ada=\${COMP_WORDS[i]}
    if [[ $ada == -* ]]; then
      if [[ \${COMP_WORDS[i+1]} == = ]]; then (( i += 2 ))
      elif [[ $(_laporan_nilai "$perintah" "$ada") && \${COMP_WORDS[i+1]} != -* ]]; then (( i++ )); fi
    elif [[ " $(_laporan_perintah "$perintah") " == *" $ada "* ]]; then perintah=\${perintah:+$perintah }$ada
    else (( tempat++ )); fi
  done
  if [[ $kata == = ]]; then kata=
  elif [[ $sebelum == = ]]; then sebelum=\${COMP_WORDS[COMP_CWORD-2]}; fi
  COMPREPLY=()
  [[ $sebelum == -* ]] && nilai=$(_laporan_nilai "$perintah" "$sebelum")
  if [[ -z $nilai ]]; then
    if [[ $kata == -* ]]; then nilai="kata $(_laporan_pilihan "$perintah")"
    else
      nilai=$(_laporan_perintah "$perintah")
      if [[ -n $nilai ]]; then nilai="kata $nilai"; else nilai=$(_laporan_nilai "$perintah" "$tempat"); fi
    fi
  elif [[ $kata == -* ]]; then nilai="kata $(_laporan_pilihan "$perintah")"; fi
  case "$nilai" in
    kata\\ *) COMPREPLY=( $(compgen -W "\${nilai#kata }" -- "$kata") ) ;;
    daftar\\ *)
      local awal=
      [[ $kata == *,* ]] && awal=\${kata%,*},
      compopt -o nospace 2>/dev/null
      COMPREPLY=( $(compgen -P "$awal" -W "\${nilai#daftar }" -- "\${kata##*,}") ) ;;
    folder) compopt -o dirnames +o default +o bashdefault 2>/dev/null ;;
    berkas) ;;
    *) compopt +o default +o bashdefault 2>/dev/null ;;
  esac
}

complete -o bashdefault -o default -F _laporan laporan
`
}

function line(key: string, words: string): string {
  return `    '${key}') echo '${words}' ;;`
}

function lastName({ path }: OfferedCommand): string {
  return path.at(-1) ?? ''
}

/** What stands behind an option, and at the first, second, … input. */
function valueLines({ path, options, inputs }: OfferedCommand): readonly string[] {
  const command = path.join(' ')
  const ofOptions = options.flatMap(({ names, value }) =>
    value === undefined ? [] : names.map(name => line(`${command} ${name}`, describe(value.value))),
  )
  return [...ofOptions, ...inputs.map(({ value }, place) => line(`${command} ${place}`, describe(value)))]
}

function describe(value: Value): string {
  if (value.type === 'word') return `kata ${value.words.join(' ')}`
  if (value.type === 'words') return `daftar ${value.words.join(' ')}`
  return { file: 'berkas', folder: 'folder', anything: 'bebas' }[value.type]
}
