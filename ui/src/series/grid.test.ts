// Where the keys of a spreadsheet lead.
import { describe, expect, it } from "vitest";
import { cellsOf, textOf } from "./clip";
import { between, countOf, ending, fillOf, intent, spotsOf } from "./grid";
import { columnAt, columnsIn, firstRow, lastFirstColumn, reachColumn, reachRow, rowsIn, startOf } from "./sight";

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
    expect(intent(at, at, { ...plain, key, ...more }, size)).toEqual({ does: "move", to: { row, column } });
  });

  it.each([
    ["5", {}, { does: "edit", with: "5" }],
    [",", {}, { does: "edit", with: "," }],
    ["Enter", {}, { does: "edit", with: undefined }],
    ["F2", {}, { does: "edit", with: undefined }],
    ["Delete", {}, { does: "clear" }],
    ["z", { ctrlKey: true }, { does: "nothing" }],
    ["d", { ctrlKey: true }, { does: "fill", way: "down" }],
    ["r", { ctrlKey: true }, { does: "fill", way: "right" }],
    ["a", { ctrlKey: true }, { does: "extend", to: { row: 19, column: 4 } }],
    ["R", { shiftKey: true }, { does: "edit", with: "R" }],
    ["Tab", {}, { does: "nothing" }],
    ["Shift", { shiftKey: true }, { does: "nothing" }],
  ] as const)("%s does", (key, more, does) => {
    expect(intent(at, at, { ...plain, key, ...more }, size)).toEqual(does);
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

describe("a block", () => {
  it("grows from its other corner and stays in the grid", () => {
    const shift = { ...plain, shiftKey: true };
    expect(intent(at, { row: 5, column: 3 }, { ...shift, key: "ArrowDown" }, size)).toEqual({ does: "extend", to: { row: 6, column: 3 } });
    expect(intent(at, { row: 5, column: 4 }, { ...shift, key: "ArrowRight" }, size)).toEqual({ does: "extend", to: { row: 5, column: 4 } });
    expect(intent(at, at, { ...shift, ctrlKey: true, key: "ArrowUp" }, size)).toEqual({ does: "extend", to: { row: 0, column: 2 } });
  });

  it("is the same from whichever corner", () => {
    const block = { top: 1, left: 0, bottom: 3, right: 2 };
    expect(between({ row: 3, column: 0 }, { row: 1, column: 2 })).toEqual(block);
    expect(countOf(block)).toBe(9);
    expect(spotsOf({ top: 1, left: 1, bottom: 2, right: 1 })).toEqual([{ row: 1, column: 1 }, { row: 2, column: 1 }]);
  });

  it.each([
    ["down", { top: 1, left: 0, bottom: 3, right: 0 }, ["1→2", "1→3"]],
    ["down", { top: 2, left: 0, bottom: 2, right: 0 }, ["1→2"]],
    ["down", { top: 0, left: 0, bottom: 0, right: 0 }, []],
  ] as const)("is filled %s from its first line, or the one before", (way, block, rows) => {
    expect(fillOf(block, way).map(({ from, to }) => `${from.row}→${to.row}`)).toEqual(rows);
  });

  it("is filled to the right from its first column", () => {
    const pairs = fillOf({ top: 0, left: 1, bottom: 1, right: 2 }, "right");
    expect(pairs).toEqual([
      { from: { row: 0, column: 1 }, to: { row: 0, column: 2 } },
      { from: { row: 1, column: 1 }, to: { row: 1, column: 2 } },
    ]);
  });
});

describe("the clipboard", () => {
  it.each([
    ["1.234,5\t12 %\r\n(3)\tn.d.\r\n", [["1.234,5", "12 %"], ["(3)", "n.d."]]],
    ["1,234.5\n…", [["1,234.5"], ["…"]]],
    ["\"a\nb\"\t\"él dijo \"\"no\"\"\"", [["a\nb", 'él dijo "no"']]],
    ["5\" de lluvia\t2", [['5" de lluvia', "2"]]],
    ["\"sin fin\t2", [['"sin fin', "2"]]],
    ["1\t\t3\n\t2\t", [["1", "", "3"], ["", "2", ""]]],
    ["83,1", [["83,1"]]],
    ["", [[""]]],
  ])("%j is read as a spreadsheet wrote it", (copied, cells) => {
    expect(cellsOf(copied)).toEqual(cells);
  });

  it("gives back what it takes", () => {
    const cells = [["1.234,5", 'con "comillas"'], ["a\nb", ""]];
    expect(cellsOf(textOf(cells))).toEqual(cells);
  });
});

describe("what is in sight", () => {
  const widths = [72, 72, 130, 72, 72];

  it("is as many whole rows as there is room for, and none of the room stays empty", () => {
    expect(rowsIn(440, 44)).toBe(10);
    expect(rowsIn(30, 44)).toBe(1);
    expect(rowsIn(0, 44)).toBe(24);
    expect(firstRow(260, 10, 264)).toBe(254);
    expect(firstRow(3, 10, 4)).toBe(0);
  });

  it.each([
    [5, 5],
    [14, 5],
    [15, 6],
    [2, 2],
    [263, 254],
  ])("moves no further than it must to show row %d", (at, first) => {
    expect(reachRow(5, 10, at)).toBe(first);
  });

  it("is as many whole columns as there is room for", () => {
    expect(columnsIn(280, widths, 0)).toBe(3);
    expect(columnsIn(280, widths, 3)).toBe(2);
    expect(columnsIn(10, widths, 0)).toBe(1);
    expect(columnsIn(0, widths, 0)).toBe(40);
    expect(lastFirstColumn(280, widths)).toBe(2);
    expect(lastFirstColumn(2000, widths)).toBe(0);
    expect(lastFirstColumn(280, [])).toBe(0);
  });

  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 2],
  ])("moves no further than it must to show column %d", (at, first) => {
    expect(reachColumn(280, widths, 0, at)).toBe(first);
  });

  it("finds the column at a point", () => {
    expect(startOf(widths, 3)).toBe(274);
    expect([0, 30, 40, 274, 9999].map((point) => columnAt(widths, point))).toEqual([0, 0, 1, 3, 5]);
  });
});
