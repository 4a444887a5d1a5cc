"""The login page for a person with a keyboard, a screen reader, or a password manager."""

import pytest
from lxml import html

from tests.staff.people import LOGIN, PASSWORD, sign_in


@pytest.fixture
def page(client):
    return html.fromstring(client.get(LOGIN).content)


def test_every_field_has_a_label_and_a_hint_that_is_read_out(page):
    fields = page.cssselect("input:not([type=hidden])")

    assert [field.get("name") for field in fields] == ["username", "password", "code"]
    for field in fields:
        assert page.cssselect(f"label[for={field.get('id')}]")[0].text_content()
        assert page.cssselect(f"#{field.get('aria-describedby')}")[0].text_content()


def test_a_password_manager_knows_the_fields(page):
    filled = [field.get("autocomplete") for field in page.cssselect("input:not([type=hidden])")]

    assert filled == ["username", "current-password", "one-time-code"]


def test_the_first_field_has_the_focus_until_something_was_wrong(page, client):
    assert [found.get("name") for found in page.cssselect("[autofocus]")] == ["username"]

    wrong = html.fromstring(sign_in(client, "counter", PASSWORD, "000000").content)
    (focused,) = wrong.cssselect("[autofocus]")
    assert (focused.get("role"), focused.get("tabindex")) == ("alert", "-1")


def test_after_an_error_the_title_says_so_and_the_summary_leads_to_the_field(client):
    wrong = html.fromstring(sign_in(client, "counter", PASSWORD, "").content)

    assert wrong.findtext(".//title").startswith("エラー：ログイン")
    (link,) = wrong.cssselect("[role=alert] a")
    assert link.text_content() == "確認コードを入れてください。"
    assert wrong.cssselect(link.get("href"))[0].get("name") == "code"


def test_the_page_needs_no_script(page):
    assert page.cssselect("script") == []
