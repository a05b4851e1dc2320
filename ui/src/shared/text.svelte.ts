// The words of the page: Fluent, in the language of the screen.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { makeStrings, type Say, sources } from "../generated/strings";
import type { LanguageCode } from "../generated/types";

let current = $state<LanguageCode>("es");
const bundles = new Map<LanguageCode, FluentBundle>();

/** Shows everything in this language from now on. */
export function speak(language: LanguageCode): void {
  current = language;
  document.documentElement.lang = tagOf(language);
}

const say: Say = (key, variables) => {
  const bundle = bundleOf(current);
  const pattern = bundle.getMessage(key)?.value;
  return pattern ? bundle.formatPattern(pattern, variables) : key;
};

/** One function for each text of the page. */
export const t = makeStrings(say);

/** The tag of a language as documents carry it. */
export const tagOf = (language: LanguageCode): string => (language === "pt" ? "pt-BR" : language);

function bundleOf(language: LanguageCode): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const bundle = new FluentBundle(tagOf(language), { useIsolating: false });
  bundle.addResource(new FluentResource(sources[language]));
  bundles.set(language, bundle);
  return bundle;
}
