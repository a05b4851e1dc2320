// The guide beside the work: whether it is open, and at which page. It follows the page one is on.
import { door } from "../door";
import type { GuideLink } from "../generated/types";
import type { Page } from "./places";
import { session } from "./session.svelte";
import { Work } from "./work.svelte";

const at = (page: string, anchor: string | null = null): GuideLink => ({ page, anchor });

/** What the guide says about each page of the window. */
const ABOUT: Record<Page, GuideLink> = {
  start: at("start"),
  municipality: at("municipality"),
  import: at("import"),
  data: at("data"),
  indicators: at("indicators"),
  indicator: at("indicator"),
  goal: at("indicators", "read"),
  balance: at("balance"),
  catalogue: at("indicators", "choose"),
  sheet: at("indicators", "choose"),
  glossary: at("indicators", "words"),
  own: at("own"),
  plan: at("plan"),
  print: at("print"),
  share: at("share"),
  sources: at("sources"),
  copies: at("copies"),
  history: at("history"),
  settings: at("settings"),
};

/** Where the guide lies over the work instead of beside it. The look of the drawer says the same. */
const narrow = (): boolean => window.matchMedia("(max-width: 1200px)").matches;

class Guide {
  /** How often a person asked for a page, and how often the guide went there. */
  asked = $state(0);
  answered = 0;
  #open = $state<boolean>();
  #at = $state.raw<{ link: GuideLink; from: string }>();
  readonly #remembering = new Work();

  /** The window was opened: the guide is as it was left, unless it would cover the work. */
  begin(): void {
    this.#open = undefined;
    this.#at = undefined;
    this.answered = this.asked;
  }

  get open(): boolean {
    return this.#open ?? (Boolean(session.start?.guide) && !narrow());
  }

  /** What is shown: what a person went to, until they go to another page of the window. */
  get shown(): GuideLink {
    return this.#at?.from === here() ? this.#at.link : this.home;
  }

  /** What it says about the page of the window. */
  get home(): GuideLink {
    return ABOUT[session.place.page];
  }

  /** Opens or closes it, and remembers that. */
  turn(): void {
    if (this.open) this.close();
    else this.show(this.home);
  }

  /** Opens it at a page. */
  show(link: GuideLink): void {
    this.#at = { link, from: here() };
    this.asked += 1;
    this.#turn(true);
  }

  close(): void {
    this.#turn(false);
  }

  /** Whoever went back to the work does not find it covered; the next start is as it would have been. */
  uncover(): void {
    if (narrow()) this.#open = false;
  }

  #turn(open: boolean): void {
    if (open !== this.open) void this.#remembering.run(() => door.guideShow({ shown: open }));
    this.#open = open;
  }
}

const here = (): string => JSON.stringify(session.place);

/** The one guide of the window. */
export const guide = new Guide();
