"""Every item of every plan: words, sources, who carries it; and none that nobody needs."""

from renewal.asking.planning import shown_plan
from renewal.content import card_items, items, plan_words
from renewal.content.schema import Actor, Item, Need
from renewal.guidance.facts import office_facts
from renewal.rules.situation import Age, Who
from tests.content.words_of import brings
from tests.every_case import every_plan, every_plan_with_one_unknown

ITEMS = {
    f"{module.__name__}.{name}": one
    for module in (items, card_items)
    for name, one in vars(module).items()
    if isinstance(one, Item)
}


def every():
    return every_plan() + every_plan_with_one_unknown()


def in_plans() -> dict[int, Item]:
    """Return each item that some plan asks for, by identity: words compare by language."""
    return {id(bring.item): bring.item for case in every() for bring in case.brings}


def test_every_item_of_every_plan_has_words_filled_and_a_source():
    facts = office_facts()
    used = in_plans()

    assert len(used) > 10
    for item in used.values():
        for words in (item.name, item.why, item.if_missing):
            text = str(words).format_map(facts)
            assert text.strip(), item.code
            assert not {"{", "}"} & set(text), item.code
        assert item.sources, item.code


def test_every_item_of_every_plan_is_carried_by_somebody_who_comes():
    for case in every():
        carriers = {bring.carried_by for bring in case.brings}
        assert carriers <= {Actor.HOLDER, Actor.PROXY}, case
        if case.comer is Who.SELF and case.told.age is not Age.UNKNOWN and not is_open(case):
            assert carriers == {Actor.HOLDER}, case


def is_open(case) -> bool:
    """Whether somebody else may come after all, so that their things are shown as helpful."""
    return case.told.who is Who.UNKNOWN


def test_only_a_paper_that_the_holder_fills_in_is_the_holders_where_a_proxy_goes():
    """The PINs are inside the sealed form; everything else is in the proxy's hands."""
    for case in every():
        if case.plan.ways != ("certificate-by-proxy",) or case.told.age is Age.UNKNOWN:
            continue
        by_holder = {one.item.code for one in case.brings if one.carried_by is Actor.HOLDER}
        assert by_holder <= ({"pins"} if case.comer is Who.PROXY else set()), case


def test_what_is_not_needed_is_said_with_its_reason_or_is_no_question():
    for case in every():
        for bring in case.plan.not_needed:
            assert bring.need is Need.NOT_NEEDED
            assert bring.note or bring.item.why, case


def test_every_item_there_is_serves_a_plan_or_a_procedures_page():
    used = {*in_plans(), *(id(bring.item) for bring in brings())}

    assert len(ITEMS) > 20
    assert [name for name, item in ITEMS.items() if id(item) not in used] == []


def test_every_sentence_about_where_and_how_often_is_said_of_some_case():
    """Those of one plan alone; not knowing what to renew has one more of each."""
    shown = {id(case.plan): shown_plan(case.plan, office_facts()) for case in every()[::7]}
    said = {str(row.value) for one in shown.values() for row in one.rows}
    visits = {
        plan_words.ONE_VISIT, plan_words.TWO_VISITS, plan_words.STAY_VISIT,
        plan_words.PICKUP_VISIT, plan_words.PICKUP_VISIT_AND_HELP,
    }  # fmt: skip

    assert {str(words) for words in visits} <= said
    assert {str(one.instead) for one in shown.values() if one.instead} == {
        str(words) for words in plan_words.INSTEAD.values()
    }
    starts = (plan_words.HELP_AT_COUNTERS, plan_words.NO_HELP, plan_words.ASK_WHERE)
    for words in starts:
        beginning = str(words).split("{")[0]
        assert any(text.startswith(beginning) for text in said), beginning
