"""What belongs to one request stays with its thread, and a Django that changed is noticed."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.conf import settings
from django.urls import base as urls
from django.utils.translation import activate, get_language
from django.utils.translation import trans_real as translation

from renewal.by_thread import keep_by_thread
from tests.test_house import ROOT

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


def test_the_door_keeps_it_without_a_lock():
    """In a process of its own: Django puts its own way back when a test changes the settings."""
    kinds = ", ".join(f"type({module.__name__}.{name}).__module__" for module, name in PLACES)
    asked = f"import renewal.wsgi, django.urls.base, django.utils.translation; print({kinds})"
    done = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, check=True, capture_output=True, text=True
    )

    assert done.stdout.split() == ["_thread"] * len(PLACES)


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
