// Written by `cargo run -p ceiba-api --bin generate`. Do not edit.

import type { LanguageCode } from "./types";

/** The texts of the page as Fluent sources. */
export const sources: Record<LanguageCode, string> = {
  es: [
  ].join("\n"),
  pt: [
  ].join("\n"),
  en: [
  ].join("\n"),
  fr: [
  ].join("\n"),
};

/** Finds the text of a key in the language of the screen. */
export type Say = (key: string, variables?: Record<string, string | number>) => string;

/** One function a text: a missing variable does not compile. */
export function makeStrings(say: Say) {
  return {
  };
}

export type Strings = ReturnType<typeof makeStrings>;
