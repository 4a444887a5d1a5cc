// What pages can do without: where the focus goes, and saying that something is under way.
// Words stand in the page (data-busy, data-failed), never here.
(() => {
  // htmx writes the page's address, which holds the dates, into sessionStorage. Nothing may be kept,
  // so it is given none; it then works from memory. This file must come before htmx.
  Object.defineProperty(window, "sessionStorage", { get: () => null });

  // What htmx has to be told: no style, script or address of its own, and that a page with errors
  // (422) is shown like any other.
  const settings = document.createElement("meta");
  settings.name = "htmx-config";
  settings.content = JSON.stringify({
    includeIndicatorStyles: false,
    allowEval: false,
    selfRequestsOnly: true,
    historyCacheSize: 0,
    responseHandling: [
      { code: "204", swap: false },
      { code: "2..", swap: true },
      { code: "422", swap: true },
      { code: "...", swap: false, error: true },
    ],
  });
  document.head.append(settings);

  // htmx weighs more than a page, and is of use to whoever fills something in: it is fetched when
  // somebody begins. Who is faster than it gets the whole page, as without scripts.
  const source = document.querySelector("meta[name=htmx-source]");
  const begins = ["pointerdown", "focusin", "input"];
  const byHtmx = (event) => event.target.closest?.("[data-hx-get]");

  const fetchHtmx = (event) => {
    const form = byHtmx(event);
    if (!form) return;
    for (const kind of begins) document.removeEventListener(kind, fetchHtmx);
    let typed = false;
    const note = () => (typed = true);
    form.addEventListener("input", note);
    const script = document.createElement("script");
    script.src = source.content;
    script.addEventListener("load", () => {
      form.removeEventListener("input", note);
      // What answers while one types answers to what was typed before it was there as well.
      if (typed && form.dataset.hxTrigger) htmx.trigger(form, "submit");
    });
    document.head.append(script);
  };

  // It begins by itself only in a page that is there as a whole.
  const listen = () => begins.forEach((kind) => document.addEventListener(kind, fetchHtmx));
  if (source && document.readyState === "complete") listen();
  else if (source) window.addEventListener("load", listen);

  // "Back" to an address that htmx made before this page was loaded anew: nobody else would show it.
  window.addEventListener("popstate", (event) => {
    if (event.state?.htmx && !window.htmx) location.reload();
  });

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

  // An address that names an answer opens it, also in browsers that don't by themselves.
  const openNamed = () => {
    const named = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const closed = named && named.closest("details:not([open])");
    if (closed) {
      closed.open = true;
      named.scrollIntoView();
    }
  };
  openNamed();
  window.addEventListener("hashchange", openNamed);

  // Answers that came without a new page go along into another language.
  document.querySelector(".languages")?.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const here = document.querySelector(".languages [aria-current]");
    if (link && here.pathname === location.pathname) link.search = location.search;
  });

  // Buttons that need a script, and a browser that can.
  const printing = document.querySelector("[data-print]");
  if (printing) {
    printing.hidden = false;
    document.querySelector("[data-print-hint]").hidden = true;
    printing.addEventListener("click", () => window.print());
  }
  const sharing = document.querySelector("[data-share]");
  if (sharing && navigator.share) {
    sharing.hidden = false;
    // Who closes the sheet of ways to share has not failed at anything.
    sharing.addEventListener("click", () => navigator.share({ url: sharing.dataset.share }).catch(() => {}));
  }

  // The button is of use with scripts alone, so it is hidden until here. What a search brings
  // later is shown the way the reader left the rest.
  const openAll = document.querySelector("[data-open-all]");
  if (openAll) {
    let opened = false;
    const setAll = () => {
      for (const one of document.querySelectorAll(`${openAll.dataset.openAll} details`)) one.open = opened;
    };
    openAll.hidden = false;
    openAll.addEventListener("click", () => {
      opened = !opened;
      setAll();
      for (const said of openAll.children) said.hidden = !said.hidden;
    });
    document.addEventListener("htmx:afterSettle", () => opened && setAll());
  }
})();
