// The clerk's desk: every control by one key, and out of the way of typing, IMEs and screen readers.
// Keys act only where nothing is being typed, and not at all where they were switched off.
(() => {
  const form = document.getElementById("desk");
  const answer = () => document.getElementById("answer");
  const areOff = document.querySelector('[data-keys="off"]') !== null;
  const TYPED = "input:not([type=radio]), textarea, select, [contenteditable]";

  const changed = () => form.dispatchEvent(new Event("input", { bubbles: true }));

  const choose = (radio) => {
    radio.checked = true;
    radio.focus();
    changed();
  };

  // The next value of a choice, or with shift the one before.
  const step = (group, back) => {
    const radios = [...group.querySelectorAll("input")];
    const at = radios.findIndex((one) => one.checked);
    choose(radios[(at + (back ? -1 : 1) + radios.length) % radios.length]);
  };

  // A common case: its words, and the usual ones for all the rest. Dates, counter, language stay.
  const STAY = ["at", "beside"];
  const take = (button) => {
    const words = new Map(button.dataset.words.split(" ").filter(Boolean).map((word) => word.split("=")));
    for (const group of form.querySelectorAll("[data-group]")) {
      const [first] = group.querySelectorAll("input");
      if (STAY.includes(first.name)) continue;
      const value = words.get(first.name) ?? first.value;
      group.querySelector(`[value="${value}"]`).checked = true;
    }
    changed();
  };

  const act = (one) => {
    if (one.matches("input")) {
      one.focus();
      one.select();
    } else if (one.matches("button")) {
      take(one);
    } else if (one.id === "clear") {
      // The person before is not one "back" away.
      location.replace(one.href);
    } else {
      one.click();
    }
  };

  const named = (key) =>
    [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key);

  // Enter leads from date to date and out of the last, where the letters are keys again.
  const leave = (field) => {
    const fields = [...form.querySelectorAll("input[type=text]")];
    const next = fields[fields.indexOf(field) + 1];
    if (next && next.name !== "on") next.focus();
    else answer().focus();
  };

  const isBusyTyping = (event) => event.isComposing || event.keyCode === 229 || event.key === "Process";
  const hasOther = (event) => event.ctrlKey || event.altKey || event.metaKey;

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || isBusyTyping(event) || hasOther(event)) return;
    const isTyping = event.target.matches?.(TYPED);
    if (isTyping && event.key === "Enter" && form) {
      event.preventDefault();
      leave(event.target);
      return;
    }
    if (areOff || (isTyping && event.key !== "Escape")) return;
    // A key that was remapped or is full-width is the same key.
    const key = event.key.length === 1 ? event.key.normalize("NFKC").toLowerCase() : event.key;
    const group = document.querySelector(`[data-group="${CSS.escape(key)}"]`);
    const one = named(key);
    if (!group && !one) return;
    event.preventDefault();
    if (group) step(group, event.shiftKey);
    else act(one);
  });

  form?.addEventListener("click", (event) => {
    const button = event.target.closest("[data-words]");
    if (!button) return;
    event.preventDefault();
    take(button);
  });

  // Which fields the errors are of, for those that the answer's part does not bring anew.
  const mark = () => {
    const wrong = (answer()?.dataset.fields || "").split(" ");
    for (const field of form.querySelectorAll("input[type=text]")) {
      field.toggleAttribute("aria-invalid", wrong.includes(field.name));
      if (wrong.includes(field.name)) field.setAttribute("aria-invalid", "true");
    }
  };

  if (!form) return;
  document.addEventListener("htmx:afterSwap", mark);
  // A common case by its script would be sent twice as a button of the form.
  const isEmpty = !form.querySelector("input[type=text]:not([value=''])");
  if (isEmpty && !location.hash) form.elements.certificate.focus();
})();
