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

const STOPS = "a[href], button, input, select, textarea, summary, [tabindex='0']";

// All that Tab must lead to; of the circles of one choice, one.
const stops = () =>
  [...document.querySelectorAll(STOPS)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      shown(element) &&
      !element.disabled &&
      !element.closest("details:not([open]) > :not(summary)") &&
      (element.type !== "radio" || groupOf(element).every((one) => !one.checked || one === element)),
  );
const groupOf = (radio) => [...document.querySelectorAll(`input[type=radio][name="${CSS.escape(radio.name)}"]`)];

// A choice that is only heard is drawn by its label.
const drawnBy = (element) => (getComputedStyle(element).opacity === "0" && element.labels?.[0]) || element;

// The part of an element that nothing above it scrolls or cuts away.
const inSight = (element) => {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  const cut = (box) => ([left, top, right, bottom] = [Math.max(left, box.left), Math.max(top, box.top), Math.min(right, box.right), Math.min(bottom, box.bottom)]);
  for (let above = element.parentElement; above; above = above.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(above);
    if (overflowX !== "visible" || overflowY !== "visible") cut(above.getBoundingClientRect());
  }
  cut({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });
  return { left, top, right, bottom };
};

const ringOf = (element) => {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(drawnBy(element));
  return [outlineStyle === "none" ? "" : `${outlineWidth} ${outlineColor}`, boxShadow].join();
};

// What whoever works without a mouse would miss at the element that has the focus.
const missed = (element) => {
  const drawn = drawnBy(element);
  const { left, top, right, bottom } = inSight(drawn);
  // A cell is called by its row and its column.
  if (!nameOf(element) && element.role !== "gridcell") return "has no name";
  if (right - left < 4 || bottom - top < 4) return `is out of sight (${JSON.stringify(drawn.getBoundingClientRect())})`;
  const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (!drawn.contains(above) && !above?.contains(drawn)) return `is covered by ${above?.outerHTML.slice(0, 80)}`;
  return "";
};

// Notes every element to which Tab leads, until it leads to one for the second time; and of each that it
// leaves whether it still looks as if it had the focus.
const followFocus = () => {
  const way = { stops: stops(), seen: new Map(), at: undefined, end: undefined };
  way.note = () => {
    const [before, now] = [way.at, document.activeElement];
    if (way.end || before === now) return;
    if (before?.isConnected && way.seen.get(before).ring === ringOf(before)) way.seen.get(before).missed ||= "looks the same without the focus";
    way.at = now === document.body ? undefined : now;
    if (!way.at) return;
    if (way.seen.has(now)) way.end = now;
    else way.seen.set(now, { ring: ringOf(now), missed: missed(now) });
  };
  removeEventListener("keyup", window.focusFollowed?.note);
  addEventListener("keyup", way.note);
  window.focusFollowed = way;
};

// Where Tab went on before the page had scrolled there, one has a second look: the next of them has the
// focus now.
const lookAgain = () => {
  const { seen } = window.focusFollowed;
  const [element, noted] = [...seen].find(([, { missed, again }]) => missed.startsWith("is") && !again) ?? [];
  if (element) noted.again = true;
  element?.focus();
  return !!element;
};

// What was wrong on the way round, in words; nothing while one is still on the way.
const focusFollowed = () => {
  const { stops, seen, end } = window.focusFollowed;
  if (!end) return null;
  const told = (element) => `“${nameOf(element)}” (${element.tagName.toLowerCase()})`;
  const wrong = [...seen].filter(([, { missed }]) => missed).map(([element, { missed }]) => `${told(element)} ${missed}`);
  const never = stops.filter((element) => element.isConnected && shown(element) && !seen.has(element)).map((element) => `Tab does not lead to ${told(element)}`);
  const trap = [...seen.keys()][0] === end ? [] : [`Tab goes round from ${told(end)} without the rest`];
  return [...wrong, ...never, ...trap];
};

switch (what) {
  case "stops":
    return stops().length;
  case "follow focus":
    return followFocus();
  case "look again":
    return lookAgain();
  case "looked again":
    return void (window.focusFollowed.seen.get(document.activeElement).missed = missed(document.activeElement));
  case "focus followed":
    return focusFollowed();
  case "focused name": // of what scrolls there is nothing to press
    return document.activeElement.matches(`${PRESSED}, ${FILLED}`) ? nameOf(document.activeElement) : "";
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
