"""A reader at the browser: opens listed pages, types, and hears what the browser complains of."""

from playwright.sync_api import ConsoleMessage, Page, Request

from tests.browser.listed import Listed

# A form of the page's own, so that a posted page is reached as a reader reaches it.
POST = """([path, fields]) => {
  const form = document.createElement("form");
  form.method = "post";
  form.action = path;
  for (const [name, value] of Object.entries(fields)) {
    const input = document.createElement("input");
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
}"""

# Not `wait_for_function`, which needs what the pages' policy forbids.
HTMX_IS_THERE = """() => new Promise((done) => {
  const comes = document.querySelector("meta[name=htmx-source]");
  const look = () => (window.htmx || !comes ? done() : setTimeout(look, 5));
  look();
})"""


class Visit:
    """One page in one fresh browser profile."""

    def __init__(self, page: Page, address: str, *, has_scripts: bool = True) -> None:
        self.page = page
        self.address = address
        self.has_scripts = has_scripts
        self.requests: list[Request] = []
        self.complaints: list[str] = []
        page.on("request", self._note)
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def open(self, listed: Listed) -> None:
        """Open the page, posting what the list says, and make sure that it is the right one."""
        if listed.post:
            self.page.goto(listed.path)
            self.requests.clear()
            with self.page.expect_navigation() as navigation:
                self.page.evaluate(POST, [listed.path, listed.post])
            status = navigation.value.status
        else:
            response = self.page.goto(listed.path)
            status = response.status if response else 0
        assert status == listed.status

    def wait_for_htmx(self) -> None:
        """Wait until what was begun has brought htmx, where scripts run and a page has it."""
        if self.has_scripts:
            self.page.evaluate(HTMX_IS_THERE)

    @property
    def elsewhere(self) -> list[str]:
        """Return every address off the site that was asked for anything."""
        return [one.url for one in self.requests if not one.url.startswith(f"{self.address}/")]

    def text(self, selector: str) -> str:
        """Return the text as it is shown, spaces folded."""
        return " ".join(self.page.locator(selector).inner_text().split())

    def focused(self) -> str:
        """Return the element with the focus: its id, or its tag and the start of its text."""
        return str(
            self.page.evaluate(
                """() => {
                  const at = document.activeElement;
                  return at.id ? `#${at.id}` : `${at.tagName} ${at.textContent.trim()}`;
                }"""
            )
        )

    def _note(self, request: Request) -> None:
        self.requests.append(request)

    def _hear(self, message: ConsoleMessage) -> None:
        # The browser's own line for every answer that isn't 2xx; the status is tested by itself.
        own = message.text.startswith("Failed to load resource") and any(
            f"status of {status} " in message.text for status in (404, 422)
        )
        if not own:
            self.complaints.append(f"{message.type}: {message.text}")
