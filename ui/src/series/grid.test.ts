// Where the keys of a spreadsheet lead.
import { describe, expect, it } from "vitest";
import { ending, intent } from "./grid";

const size = { rows: 20, columns: 5 };
const at = { row: 3, column: 2 };
const plain = { ctrlKey: false, shiftKey: false, altKey: false, metaKey: false };

describe("keys on a cell", () => {
  it.each([
    ["ArrowDown", {}, [4, 2]],
    ["ArrowUp", {}, [2, 2]],
    ["ArrowRight", {}, [3, 3]],
    ["ArrowLeft", {}, [3, 1]],
    ["ArrowUp", { ctrlKey: true }, [0, 2]],
    ["ArrowRight", { ctrlKey: true }, [3, 4]],
    ["Home", {}, [3, 0]],
    ["End", { ctrlKey: true }, [19, 4]],
    ["PageDown", {}, [13, 2]],
    ["PageUp", {}, [0, 2]],
  ] as const)("%s goes", (key, more, [row, column]) => {
    expect(intent(at, { ...plain, key, ...more }, size)).toEqual({ does: "move", to: { row, column } });
  });

  it.each([
    ["5", {}, { does: "edit", with: "5" }],
    [",", {}, { does: "edit", with: "," }],
    ["Enter", {}, { does: "edit", with: undefined }],
    ["F2", {}, { does: "edit", with: undefined }],
    ["Delete", {}, { does: "clear" }],
    ["z", { ctrlKey: true }, { does: "nothing" }],
    ["Tab", {}, { does: "nothing" }],
    ["Shift", { shiftKey: true }, { does: "nothing" }],
  ] as const)("%s does", (key, more, does) => {
    expect(intent(at, { ...plain, key, ...more }, size)).toEqual(does);
  });
});

describe("keys while typing", () => {
  it.each([
    ["Enter", {}, { does: "keep", to: { row: 4, column: 2 } }],
    ["Enter", { shiftKey: true }, { does: "keep", to: { row: 2, column: 2 } }],
    ["Tab", {}, { does: "keep", to: { row: 3, column: 3 } }],
    ["Tab", { shiftKey: true }, { does: "keep", to: { row: 3, column: 1 } }],
    ["Escape", {}, { does: "drop" }],
    ["ArrowLeft", {}, { does: "nothing" }],
  ] as const)("%s ends", (key, more, does) => {
    expect(ending(at, { ...plain, key, ...more }, size)).toEqual(does);
  });

  it("stays in the grid", () => {
    expect(ending({ row: 19, column: 4 }, { ...plain, key: "Enter" }, size)).toEqual({ does: "keep", to: { row: 19, column: 4 } });
  });
});
