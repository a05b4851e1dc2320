// Runs inside the page: finds what a person would point at, by the name a screen reader says.
// arguments: [what, name]
const [what, name] = arguments;

const tidy = (text) => (text ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim();

const shown = (element) => {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== "hidden";
};

const textOf = (ids) =>
  ids.split(" ").map((id) => document.getElementById(id)?.textContent).join(" ");

const nameOf = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) return tidy(textOf(by));
  const label = element.getAttribute("aria-label");
  if (label) return tidy(label);
  if (element.labels?.length) return tidy([...element.labels].map((l) => l.textContent).join(" "));
  return tidy(element.textContent) || tidy(element.title) || tidy(element.placeholder);
};

const PRESSED = "button, a[href], [role=button], [role=link], [role=tab], [role=menuitem], [role=radio], [role=option], [role=gridcell], summary, input[type=radio], input[type=checkbox], label";
const FILLED = "input, textarea, select, [contenteditable=true], [role=textbox]";

const find = (selector) => {
  const all = [...document.querySelectorAll(selector)].filter((e) => shown(e) || e.type === "radio");
  const free = all.filter((element) => !element.disabled && element.getAttribute("aria-disabled") !== "true");
  return (
    free.find((element) => element.dataset.testid === name) ??
    free.find((element) => nameOf(element) === name) ??
    free.find((element) => nameOf(element).startsWith(name)) ??
    null
  );
};

// A person scrolls to what they want to press; so do we, at once.
const brought = (element) => {
  element?.scrollIntoView({ block: "center", behavior: "instant" });
  return element;
};

// What still moves, because something above it has just come, is not pressed: one would miss it.
const still = (element) => {
  const box = JSON.stringify(element?.getBoundingClientRect());
  const [before, stood] = window.lastFound ?? [];
  window.lastFound = [element, box];
  return before === element && stood === box ? element : null;
};

switch (what) {
  case "pressed":
    return still(brought(find(PRESSED)));
  case "filled":
    return brought(find(FILLED));
  case "focused":
    return document.activeElement === document.body ? "" : tidy(document.activeElement?.textContent);
  case "in sight": {
    const element = find(PRESSED);
    const box = element?.getBoundingClientRect();
    return !!box && element.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
  }
  case "typed":
    return [...document.querySelectorAll(FILLED)].filter(shown).map((e) => e.value).join("\n");
  case "text":
    return tidy(document.body.innerText);
  case "red":
    return [...document.querySelectorAll("span.error, [aria-invalid=true], [role=alert]")].filter(shown).length;
  case "names":
    return [...document.querySelectorAll(`${PRESSED}, ${FILLED}`)].filter(shown).map(nameOf);
}
return null;
