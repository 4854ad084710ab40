"""What lets bash, zsh and fish complete the command, made from what its parsers are made from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.books import COLLECTIONS
from casebook.cli.parser import COMMANDS, DONE, KINDS, SHELLS, one_of
from casebook.views.select import facets

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from casebook.books import Book
    from casebook.cli.output import Output
    from casebook.cli.parser import Argument, Command

_BEFORE = {"--help": "show the help and stop", "--version": "show the version and stop",
           "--no-color": "write without colour"}  # fmt: skip


def _completion(book: Book, given: argparse.Namespace, out: Output) -> int:
    """Answer with the program that teaches a shell to complete the command."""
    lines = {"bash": _bash, "zsh": _zsh, "fish": _fish}
    shell = one_of(given.shell, SHELLS, "shell that is known")
    out.text("\n".join(lines[shell](out.prog, {one: _fields(book, one) for one in KINDS})))
    return DONE


def _fields(book: Book, kind: str) -> list[str]:
    """Give the fields by which the records of a kind are chosen and counted."""
    return list(facets(book, COLLECTIONS[kind]))


def _options(command: Command) -> list[Argument]:
    """Give the options of a command."""
    return [one for one in command.arguments if one.is_option]


def _values() -> dict[str, tuple[str, ...]]:
    """Give the words that options take, by their flags; none where any word will do."""
    return {
        one.name: one.words
        for command in COMMANDS.values()
        for one in _options(command)
        if "action" not in one.settings or one.words
    }


def _places(command: Command) -> list[Argument]:
    """Give the arguments that have their places."""
    return [one for one in command.arguments if not one.is_option]


def _words(argument: Argument) -> tuple[str, ...]:
    """Give the words that can stand in a place, if they are known."""
    return tuple(COMMANDS) if argument.takes == "command" else argument.words


def _by_kind(
    command: Command, fields: dict[str, list[str]]
) -> Iterator[tuple[tuple[str, str], str]]:
    """Give the nouns for each kind that has fields, and the fields as the command takes them."""
    end = "=" if command.name == "list" else ""
    for kind, known in fields.items():
        if known:
            yield (kind, COLLECTIONS[kind]), " ".join(f"{field}{end}" for field in known)


def _bash(prog: str, fields: dict[str, list[str]]) -> Iterator[str]:
    """Give the lines for bash."""
    name = _name(prog)
    yield f"# Completion of {prog} for bash."
    yield f"{name}() {{"
    yield "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}"
    yield "    local words= flags= seen=() at place"
    yield "    COMPREPLY=()"
    yield "    for (( at = 1; at < COMP_CWORD; at++ )); do"
    yield f"        case ${{COMP_WORDS[at-1]}} in {'|'.join(_values())}) continue ;; esac"
    yield '        [[ ${COMP_WORDS[at]} == -* ]] || seen+=("${COMP_WORDS[at]}")'
    yield "    done"
    yield "    place=${#seen[@]}"
    yield "    case $prev in"
    for flag, words in _values().items():
        yield f'        {flag}) COMPREPLY=($(compgen -W "{" ".join(words)}" -- "$cur")); return ;;'
    # A word behind an equals sign is one of many, which the shell does not know.
    yield "        =) return ;;"
    yield "    esac"
    yield "    if (( place == 0 )); then"
    yield f'        words="{" ".join(COMMANDS)}" flags="{" ".join(_BEFORE)}"'
    yield "    else case ${seen[0]} in"
    for command in COMMANDS.values():
        flags = " ".join(["--help", *(one.name for one in _options(command))])
        yield f'        {command.name}) flags="{flags}"'
        for at, one in enumerate(_places(command), start=1):
            if _words(one):
                yield f'            (( place == {at} )) && words+=" {" ".join(_words(one))}"'
            if one.takes == "file":
                yield f"            (( place == {at} )) && compopt -o filenames 2>/dev/null"
                # A name of a file may hold spaces.
                yield f"            (( place == {at} )) &&"
                yield '                mapfile -t COMPREPLY < <(compgen -f -- "$cur")'
            if one.takes == "field":
                yield f"            if (( place >= {at} )); then"
                if command.name == "list":
                    yield "                [[ $cur == -* ]] || compopt -o nospace 2>/dev/null"
                yield "                case ${seen[1]} in"
                for nouns, said in _by_kind(command, fields):
                    yield f'                    {"|".join(nouns)}) words+=" {said}" ;;'
                yield "                esac"
                yield "            fi"
        yield "            ;;"
    yield "    esac; fi"
    yield "    [[ $cur == -* ]] && words=$flags"
    yield '    COMPREPLY+=($(compgen -W "$words" -- "$cur"))'
    yield "}"
    yield f"complete -F {name} {prog}"


def _zsh(prog: str, fields: dict[str, list[str]]) -> Iterator[str]:
    """Give the lines for zsh."""
    name = _name(prog)
    yield f"#compdef {prog}"
    yield f"# Completion of {prog} for zsh."
    yield f"{name}() {{"
    yield "    local -a said seen"
    yield "    local at place"
    yield "    for (( at = 2; at < CURRENT; at++ )); do"
    yield f"        case $words[at-1] in {'|'.join(_values())}) continue ;; esac"
    yield '        [[ $words[at] == -* ]] || seen+=("$words[at]")'
    yield "    done"
    yield "    place=$#seen"
    yield "    case $words[CURRENT-1] in"
    for flag, words in _values().items():
        yield f"        {flag}) compadd -- {' '.join(words)}; return ;;"
    yield "    esac"
    yield "    if (( place == 0 )); then"
    told = {one.name: one.about for one in COMMANDS.values()}
    yield f"        said=({_described(told)})"
    yield f"        [[ $words[CURRENT] == -* ]] && said=({_described(_BEFORE)})"
    yield "        _describe command said"
    yield "        return"
    yield "    fi"
    yield "    case $seen[1] in"
    for command in COMMANDS.values():
        yield f"        {command.name})"
        for at, one in enumerate(_places(command), start=1):
            if _words(one):
                yield f"            (( place == {at} )) && compadd -- {' '.join(_words(one))}"
            if one.takes == "file":
                yield f"            (( place == {at} )) && _files"
            if one.takes == "field":
                yield f"            (( place >= {at} )) && case $seen[2] in"
                for nouns, said in _by_kind(command, fields):
                    how = "-S '' " if "=" in said else ""
                    yield f"                {'|'.join(nouns)}) compadd {how}-- {said} ;;"
                yield "            esac"
        told = {one.name: one.about for one in _options(command)}
        yield f"            said=({_described({'--help': _BEFORE['--help'], **told})})"
        yield "            if [[ $words[CURRENT] == -* ]]; then _describe option said; fi"
        yield "            ;;"
    yield "    esac"
    yield "}"
    # A file of functions is called by its first completion, and read by others.
    yield f'if [[ $funcstack[1] == {name} ]]; then {name} "$@"; else compdef {name} {prog}; fi'


def _described(told: dict[str, str]) -> str:
    """Give words with what they mean, as zsh describes them."""
    return " ".join(_quoted(f"{word}:{about}") for word, about in told.items())


_FISH = """\
# Completion of {prog} for fish.
function {name}_seen
    set -l before
    for word in (commandline -opc)[2..]
        contains -- "$before" {flags}; or string match -q -- "-*" $word; or echo $word
        set before $word
    end
end
function {name}_is
    set -l seen ({name}_seen)
    test "$seen[1]" = "$argv[1]"; and test (count $seen) $argv[2] $argv[3]
    and begin; not set -q argv[4]; or contains -- "$seen[2]" $argv[4..]; end
end
complete -c {prog} -f"""


def _fish(prog: str, fields: dict[str, list[str]]) -> Iterator[str]:
    """Give the lines for fish."""
    name = _name(prog)
    yield _FISH.format(prog=prog, name=name, flags=" ".join(_values()))

    def line(condition: str, rest: str) -> str:
        return f"complete -c {prog} -n {_quoted(f'{name}_is {condition}')} {rest}"

    for word, about in _BEFORE.items():
        yield line('"" -eq 0', f"-l {word[2:]} -d {_quoted(about)}")
    for command in COMMANDS.values():
        here = command.name
        yield line('"" -eq 0', f"-a {here} -d {_quoted(command.about)}")
        for one in _options(command):
            takes = f"-x -a {_quoted(' '.join(one.words))} " if one.name in _values() else ""
            yield line(f"{here} -ge 1", f"-l {one.name[2:]} {takes}-d {_quoted(one.about)}")
        for at, one in enumerate(_places(command), start=1):
            if _words(one):
                yield line(f"{here} -eq {at}", f"-a {_quoted(' '.join(_words(one)))}")
            if one.takes == "file":
                yield line(f"{here} -eq {at}", "-F")
            if one.takes == "field":
                for nouns, said in _by_kind(command, fields):
                    yield line(f"{here} -ge {at} {' '.join(nouns)}", f"-a {_quoted(said)}")


def _name(prog: str) -> str:
    """Give the name of the function that completes a program."""
    return f"_{re.sub(r'[^a-zA-Z0-9]', '_', prog)}"


def _quoted(text: str) -> str:
    """Give a text in quotes that hold in every one of these shells."""
    return "'" + text.replace("'", "’") + "'"


ANSWERS = {"completion": _completion}
"""What answers the command."""
