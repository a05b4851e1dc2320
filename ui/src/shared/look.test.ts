// The colours of every theme can be read: the contrast of each pair that meets on a page, as WCAG counts it.
/// <reference types="vite/client" />
import { describe, expect, it } from "vitest";
import look from "./look.css?raw";

const light = tokensOf(":root,\n.printed");
const themes: Record<string, Record<string, string>> = {
  light,
  dark: tokensOf(':root[data-theme="dark"]'),
  contrast: tokensOf(':root[data-theme="contrast"]'),
};

/** Words, and the grounds on which they stand. */
const words: [string, string[]][] = [
  ["ink", ["paper", "card", "wash", "accent-wash", "mark-wash", "error-wash"]],
  ["ink-soft", ["paper", "card", "wash", "accent-wash", "mark-wash", "error-wash"]],
  ["accent", ["paper", "card", "accent-wash", "error-wash", "mark-wash", "wash"]],
  ["accent-dark", ["paper", "card", "accent-wash"]],
  ["regressing", ["paper", "card", "error-wash"]],
  ["on-accent", ["accent", "accent-dark"]],
];

/** Shapes and lines that say something. */
const shapes: [string, string[]][] = [
  ["line-strong", ["paper", "card"]],
  ["mark-line", ["paper", "card", "mark-wash"]],
  ["card", ["on-track", "accent"]],
  ...["met", "on-track", "moderate", "slow", "regressing", "unknown", "accent"].map((shape): [string, string[]] => [shape, ["paper", "card", "wash"]]),
];

describe.each(Object.entries(themes))("the %s theme", (name, tokens) => {
  it("names every colour that the others name", () => {
    expect(Object.keys(tokens).filter((token) => token !== "focus-width").sort()).toEqual(Object.keys(light).sort());
  });

  it("can be read", () => {
    expect(below(tokens, words, name === "contrast" ? 7 : 4.5)).toEqual([]);
  });

  it("shows its shapes and the lines that matter", () => {
    expect(below(tokens, shapes, 3)).toEqual([]);
  });
});

it("has visible borders and a thicker focus in high contrast", () => {
  expect(below(themes.contrast ?? {}, [["line", ["paper", "card"]]], 4.5)).toEqual([]);
  expect(look).toMatch(/data-theme="contrast"\] \{[^}]*--focus-width: 3px/);
});

it("keeps every colour in the tokens", () => {
  const rest = look.replace(/--[a-z-]+: #[0-9a-f]{6};/g, "");
  expect(rest.match(/#[0-9a-f]{3,8}\b/gi)).toBeNull();
});

it("counts as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

function below(tokens: Record<string, string>, pairs: [string, string[]][], least: number): string[] {
  return pairs.flatMap(([front, grounds]) =>
    grounds
      .map((ground): [string, number] => [`${front} on ${ground}`, contrast(tokens[front] ?? "", tokens[ground] ?? "")])
      .filter(([, found]) => !(found >= least))
      .map(([pair, found]) => `${pair}: ${found.toFixed(2)}`),
  );
}

function contrast(one: string, other: string): number {
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function tokensOf(head: string): Record<string, string> {
  const start = look.indexOf(`${head} {`);
  const block = look.slice(start, look.indexOf("}", start));
  return Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1], found[2]]));
}
