"""A real browser in front of the shipped server, with static files as they are shipped."""

import os

import pytest
from playwright.sync_api import Page

from tests.browser import tools
from tests.browser.desk_pages import DESK
from tests.browser.pages import PAGES
from tests.browser.site import Site, served
from tests.browser.visit import Visit


@pytest.fixture(scope="session", autouse=True)
def driver():
    """Before anything else here: what drives the browser can start."""
    tools.driver()


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The site, served once for the whole run."""
    with served(tmp_path_factory.mktemp("site")) as running:
        yield running


@pytest.fixture(params=(*PAGES, *DESK), ids=lambda listed: listed.name)
def listed(request):
    """A page of the site, each in turn."""
    return request.param


@pytest.fixture(scope="session")
def base_url(site: Site) -> str:
    return site.address


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args, playwright):
    # Playwright's event loop stays in this process, where Django would refuse a database to
    # every later test.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    return {
        **browser_type_launch_args,
        "executable_path": tools.browser(playwright.chromium.executable_path),
        # Chromium has no sandbox for root, and refuses to start with one.
        "chromium_sandbox": os.geteuid() != 0,
    }


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args):
    return {**browser_context_args, "locale": "ja-JP", "timezone_id": "Asia/Tokyo"}


@pytest.fixture
def visit(page: Page, base_url: str) -> Visit:
    """A reader's browser that remembers what the pages asked for and complained of."""
    return Visit(page, base_url)


@pytest.fixture
def visit_without_scripts(new_context, base_url: str) -> Visit:
    """The same with scripts off."""
    page = new_context(java_script_enabled=False).new_page()
    return Visit(page, base_url, has_scripts=False)


@pytest.fixture(params=["visit", "visit_without_scripts"], ids=["scripts", "no-scripts"])
def reader(request) -> Visit:
    """A reader with scripts, then one without."""
    visit: Visit = request.getfixturevalue(request.param)
    return visit
