// The words of the page: Fluent, in the language of the screen.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { makeStrings, type Say, sources } from "../generated/strings";
import type { LanguageCode } from "../generated/types";

let current = $state<LanguageCode>("es");
let written = $state("es");
const bundles = new Map<string, FluentBundle>();
/** A window under test shows every text longer than it is, so that one sees what is cut off. */
const { ceibaLonger: transform } = window as { ceibaLonger?: (text: string) => string };
const longer = transform ? { transform } : {};

/** Shows everything in this language from now on, with numbers as a country writes them (`es-GT`). */
export function speak(language: LanguageCode, locale = tagOf(language)): void {
  current = language;
  written = locale;
  document.documentElement.lang = tagOf(language);
}

const say: Say = (key, variables) => {
  const bundle = bundleOf(current, written);
  const pattern = bundle.getMessage(key)?.value;
  return pattern ? bundle.formatPattern(pattern, variables) : key;
};

/** One function for each text of the page. */
export const t = makeStrings(say);

/** The tag of a language as documents carry it. */
export const tagOf = (language: LanguageCode): string => (language === "pt" ? "pt-BR" : language);

function bundleOf(language: LanguageCode, locale: string): FluentBundle {
  const key = `${language} ${locale}`;
  const known = bundles.get(key);
  if (known) return known;
  const bundle = new FluentBundle(locale, { useIsolating: false, ...longer });
  bundle.addResource(new FluentResource(sources[language]));
  bundles.set(key, bundle);
  return bundle;
}
