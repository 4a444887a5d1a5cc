"""What belongs to one request stays with its thread, and a Django that changed is noticed."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.conf import settings
from django.urls import base as urls
from django.utils.translation import activate, get_language
from django.utils.translation import trans_real as translation

import renewal.wsgi  # noqa: F401  it calls keep_by_thread
from renewal.by_thread import keep_by_thread

PLACES = [(translation, "_active"), (urls, "_prefixes"), (urls, "_urlconfs")]


@pytest.fixture
def kept(monkeypatch):
    """Keep it by the thread while a test runs; what was set before is back afterwards."""
    for module, name in PLACES:
        monkeypatch.setattr(module, name, getattr(module, name))
    keep_by_thread()


def elsewhere(function):
    """Return what `function` returns in another thread."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(function).result()


@pytest.mark.parametrize(("module", "name"), PLACES)
def test_the_door_keeps_it_without_a_lock(module, name):
    assert isinstance(getattr(module, name), threading.local)


def test_the_language_of_a_request_is_no_other_threads(kept):
    activate("vi")

    assert get_language() == "vi"
    assert elsewhere(get_language) == settings.LANGUAGE_CODE


def test_where_addresses_begin_is_no_other_threads(kept):
    urls.set_script_prefix("/guide/")
    urls.set_urlconf("tests.elsewhere")

    assert (urls.get_script_prefix(), urls.get_urlconf()) == ("/guide/", "tests.elsewhere")
    assert elsewhere(urls.get_script_prefix) == "/"
    assert elsewhere(urls.get_urlconf) is None


@pytest.mark.parametrize(("module", "name"), PLACES)
def test_a_django_that_keeps_it_elsewhere_is_an_error(kept, monkeypatch, module, name):
    monkeypatch.delattr(module, name)

    with pytest.raises(AttributeError):
        keep_by_thread()
