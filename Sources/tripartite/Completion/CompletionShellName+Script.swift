extension CompletionShellName {
  /// The script, which asks the program itself for what may come next.
  var script: String {
    switch self {
    case .bash: Self.bashScript
    case .zsh: Self.zshScript
    case .fish: Self.fishScript
    }
  }

  // Bash takes ':' and '=' for the ends of words, so the part before the last of them is cut off.
  private static let bashScript = #"""
    # bash completion of tripartite
    _tripartite() {
      local IFS=$' \t\n' typed current cut line
      local -a words
      COMPREPLY=()
      typed=${COMP_LINE:0:COMP_POINT}
      read -ra words <<<"$typed"
      [[ $typed == *[[:space:]] ]] && words+=("")
      current=${words[-1]}
      cut=${current%"${current##*[:=]}"}
      while IFS= read -r line; do
        case $line in
          :files)
            mapfile -t COMPREPLY < <(compgen -f -- "${current#"$cut"}")
            compopt -o filenames
            return ;;
          :folders)
            mapfile -t COMPREPLY < <(compgen -d -- "${current#"$cut"}")
            compopt -o filenames
            return ;;
        esac
        line=${line%%$'\t'*}
        COMPREPLY+=("${line#"$cut"}")
      done < <(command "${COMP_WORDS[0]}" complete -- "${words[@]:1}" 2>/dev/null)
      [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *[:=] ]] && compopt -o nospace
      return 0
    }
    complete -F _tripartite tripartite

    """#

  private static let zshScript = #"""
    #compdef tripartite
    _tripartite() {
      local line value
      local -a lines values shown open openShown
      lines=("${(@f)$(command ${(Q)words[1]} complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
      case ${lines[1]} in
        :files) _files; return ;;
        :folders) _files -/; return ;;
      esac
      for line in "${lines[@]}"; do
        [[ -n $line ]] || continue
        value=${line%%$'\t'*}
        line=${${line%$'\t'}/$'\t'/  -- }
        if [[ $value == *: || $value == *= ]]; then
          open+=("$value") openShown+=("$line")
        else
          values+=("$value") shown+=("$line")
        fi
      done
      (( ${#values} )) && compadd -l -d shown -a -- values
      (( ${#open} )) && compadd -S '' -l -d openShown -a -- open
      (( ${#values} + ${#open} ))
    }
    if [[ $funcstack[1] == _tripartite ]]; then
      _tripartite "$@"
    else
      compdef _tripartite tripartite
    fi

    """#

  private static let fishScript = #"""
    # fish completion of tripartite
    function __tripartite_candidates
        set -l words (commandline -opc) (commandline -ct)
        set -l program $words[1]
        set -e words[1]
        set -l lines (command $program complete -- $words 2>/dev/null)
        switch "$lines[1]"
            case :files
                __fish_complete_path (commandline -ct)
            case :folders
                __fish_complete_directories (commandline -ct)
            case '*'
                printf '%s\n' $lines
        end
    end
    complete -c tripartite -f -a '(__tripartite_candidates)'

    """#
}
