// Runs inside the page: finds what a person would point at, by the name a screen reader says.
// arguments: [what, name]
const [what, name] = arguments;

// A window with longer texts is read as if they were as they are.
const plain = (text) => (window.ceibaLonger ? text.replace(/[[\]ø]/g, "") : text);

const tidy = (text) => plain(text ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim();

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

// Where one can write what one likes.
const TYPED = "textarea:not([aria-hidden=true]), [contenteditable=true], input:not([type=radio], [type=checkbox])";

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

const LETTER = /\p{L}{2}/u;

// Every text that is drawn, with the element it stands in.
const drawn = () => {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (LETTER.test(node.data) && shown(node.parentElement)) found.push([node.data, node.parentElement, node]);
  }
  return found;
};

const SPOKEN = ["aria-label", "title", "placeholder", "alt"];

// What is said to nobody's eyes, such as the label of a picture.
const spoken = () =>
  SPOKEN.flatMap((name) => [...document.querySelectorAll(`[${name}]`)].filter(shown).map((element) => element.getAttribute(name))).filter((text) => LETTER.test(text));

// In a window with longer texts those of the program are in brackets: these are not.
const bare = () => [...new Set([...drawn().map(([text]) => text), ...spoken()].filter((text) => !/[[\]]/.test(text)).map(tidy))];

const heard = (element) => getComputedStyle(element).clipPath !== "none" || !!element.closest(".heard");

// Nearest ancestor for which something holds.
const above = (element, holds) => {
  for (let at = element; at && at !== document.documentElement; at = at.parentElement) if (holds(getComputedStyle(at), at)) return at;
  return null;
};

const scrolls = (style) => style.overflowX === "auto" || style.overflowX === "scroll";
const classOf = (element) => [...element.classList].filter((name) => !name.startsWith("svelte-")).map((name) => `.${name}`).join("");
const told = (element) => element.tagName.toLowerCase() + classOf(element);

// How far a text stands out of a box.
const beyond = (text, box) => Math.max(text.right - box.right, box.left - text.left, text.bottom - box.bottom - 3);

// What hides a text for good. What scrolls hides nothing; the table of figures has bars of its own, and what a
// title says whole may be cut.
const hidden = (box, text, place) => {
  const at = above(box, (style, at) => scrolls(style) || (style.overflowX === "hidden" && beyond(place, at.getBoundingClientRect()) > 1.5));
  if (!at || scrolls(getComputedStyle(at)) || at.querySelector("[role=grid]")) return null;
  return tidy(at.closest("[title]")?.title).includes(text) ? null : at;
};

const cutText = ([words, element, node]) => {
  const [text, range] = [tidy(words), document.createRange()];
  range.selectNodeContents(node);
  const place = range.getBoundingClientRect();
  const box = element.closest("svg") ?? above(element, (style) => !["inline", "contents"].includes(style.display));
  const by = hidden(box, text, place);
  if (by) return `hidden by ${told(by)}`;
  if (box.closest("[title]")) return null;
  if (beyond(place, box.getBoundingClientRect()) > 1.5) return `out of ${told(box)}`;
  return place.right > innerWidth + 1 && !above(box, scrolls) ? "beyond the window" : null;
};

const pen = document.createElement("canvas").getContext("2d");

// What is chosen in a list has no box of its own to look at.
const cutChoice = (select) => {
  const style = getComputedStyle(select);
  pen.font = style.font;
  const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  return pen.measureText(select.selectedOptions[0]?.label ?? "").width > room + 1;
};

// Texts that are cut off or stand outside the box they belong to, and what has to be scrolled sideways.
const cut = () => {
  const texts = drawn().filter(([, element]) => !heard(element)).map((each) => [tidy(each[0]), cutText(each)]);
  const choices = [...document.querySelectorAll("select")].filter((select) => shown(select) && cutChoice(select));
  const turned = [...document.querySelectorAll("*")].filter((element) => scrolls(getComputedStyle(element)) && element.scrollWidth > element.clientWidth + 1);
  const found = texts.filter(([, how]) => how).map(([text, how]) => `“${text.slice(0, 60)}” ${how}`);
  return [...new Set([...found, ...choices.map((select) => `“${tidy(select.selectedOptions[0].label)}” in the list “${nameOf(select)}”`), ...turned.map((element) => `${told(element)} scrolls sideways`)])];
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
  case "bare":
    return bare();
  case "cut":
    return cut();
  case "fields":
    return [...document.querySelectorAll(TYPED)].filter(shown).map(nameOf);
  case "made of text":
    return window.pwned !== undefined || !!document.querySelector("img[src=x]") || [...document.querySelectorAll("b")].some((bold) => bold.textContent === "x");
  case "said":
    return tidy(document.body.textContent);
  case "names":
    return [...document.querySelectorAll(`${PRESSED}, ${FILLED}`)].filter(shown).map(nameOf);
}
return null;
