// What pages can do without: where the focus goes, and saying that something is under way.
// Words stand in the page (data-busy, data-failed), never here.
(() => {
  // htmx writes the page's address, which holds the dates, into sessionStorage. Nothing may be kept,
  // so it is given none; it then works from memory. This file must come before htmx.
  Object.defineProperty(window, "sessionStorage", { get: () => null });

  const within = (element, selector) =>
    element.matches(selector) ? element : element.querySelector(selector);

  const say = (key) => {
    const status = document.querySelector("[data-busy]");
    if (status) status.textContent = key ? status.dataset[key] || "" : "";
  };

  // A swap without either mark is a small update: the focus stays where the reader is.
  const moveFocus = (root) =>
    (within(root, ".error-summary") || within(root, "[data-focus]"))?.focus();

  document.querySelector(".error-summary")?.focus();

  document.addEventListener("htmx:beforeRequest", (event) => {
    event.detail.target.setAttribute("aria-busy", "true");
    say("busy");
  });

  document.addEventListener("htmx:afterRequest", (event) => {
    event.detail.target.removeAttribute("aria-busy");
    say(event.detail.failed ? "failed" : "");
  });

  document.addEventListener("htmx:sendError", () => say("failed"));

  document.addEventListener("htmx:afterSettle", (event) => moveFocus(event.target));
})();
