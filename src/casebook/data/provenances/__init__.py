"""Where each claim comes from, a module for each section of the article."""

from casebook.data.provenances import (
    a_hellish_sort_of_utopia,
    barbarians_in_the_age_of_internet,
    climbing_inside_hearts_and_minds,
    front,
    hard_questions_about_ex_jihadists,
    jihad_recruitment_and_the_bigger_picture,
    radicalization_as_a_process,
    regrets_of_the_defectors,
)

_SECTIONS = (
    front,
    radicalization_as_a_process,
    climbing_inside_hearts_and_minds,
    jihad_recruitment_and_the_bigger_picture,
    barbarians_in_the_age_of_internet,
    regrets_of_the_defectors,
    a_hellish_sort_of_utopia,
    hard_questions_about_ex_jihadists,
)

PROVENANCES = tuple(row for section in _SECTIONS for row in section.PROVENANCES)
