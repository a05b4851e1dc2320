// The page as a person uses it: opened on a made-up door, pressed and typed on, listened to.
import axe from "axe-core";
import { flushSync, mount, unmount } from "svelte";
import { finder } from "../finding/finder.svelte";
import Desk from "../pages/Desk.svelte";
import { drafts } from "../shared/drafts.svelte";
import { forgetReadings } from "../shared/reading.svelte";
import { session } from "../shared/session.svelte";
import { type Answers, install } from "./fake_door";

let shown: Record<string, unknown> | undefined;

/** Opens the window on a made-up door. */
export async function open(answers: Answers): Promise<void> {
  await close();
  install(answers);
  forgetReadings();
  document.body.replaceChildren();
  drafts.forget();
  session.workspace = null;
  drafts.forget(); // those begun before anything was open
  session.place = { page: "start" };
  finder.open = false;
  shown = mount(Desk, { target: document.body });
  await session.begin();
  await settle();
}

/** Takes the window away. */
export async function close(): Promise<void> {
  if (shown) await unmount(shown);
  shown = undefined;
}

/** Waits until everything that was asked has been answered and shown. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 6; round += 1) {
    await new Promise((done) => setTimeout(done, 0));
    flushSync();
  }
}

/** Everything there is to read. */
export const text = (): string => (document.body.textContent ?? "").replace(/\s+/g, " ");

/** The elements of a kind whose name holds these words. */
export function named<E extends HTMLElement = HTMLElement>(kind: string, words: string): E {
  const all = [...document.body.querySelectorAll<E>(kind)];
  const found = all.find((each) => nameOf(each).includes(words));
  if (!found) throw new Error(`no ${kind} “${words}” among ${all.map(nameOf).join(" | ")}`);
  return found;
}

function nameOf(element: HTMLElement): string {
  const label = element.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : undefined;
  return (element.getAttribute("aria-label") ?? label ?? element.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Presses a button by the words on it. */
export async function press(words: string): Promise<void> {
  named("button", words).click();
  await settle();
}

/** Chooses one of several that stand side by side. */
export async function choose(words: string): Promise<void> {
  named("label", words).querySelector("input")?.click();
  await settle();
}

/** Sends the form that holds these words, as Enter does. */
export async function submit(words = ""): Promise<void> {
  named<HTMLFormElement>("form", words).requestSubmit();
  await settle();
}

/** Writes into the field of that name. */
export async function write(label: string, value: string): Promise<void> {
  const field = named<HTMLInputElement | HTMLSelectElement>("input, select, textarea", label);
  field.value = value;
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
  await settle();
}

/** Presses a key where the focus is. */
export async function key(name: string, more: KeyboardEventInit = {}): Promise<void> {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more }));
  await settle();
}

/** What axe finds wrong with what is shown. Colours need a real browser and are looked at there. */
export async function violations(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
}
