# Compares the printed pages with small grey pictures of them that are kept in tests/files/pages.txt, and says
# which page changed where. Large pictures of all pages are left in target/test-logs/pages to be looked at.
#   .ci/pages.py FILE.pdf…          compares; each book counts as one test
#   .ci/pages.py --keep FILE.pdf…   keeps these pages as they are now
import base64
import pathlib
import shutil
import subprocess
import sys
import tempfile
import zlib

KEPT = pathlib.Path("tests/files/pages.txt")
LOOKED_AT = pathlib.Path("target/test-logs/pages")
# Dots an inch of what is kept, and of what a person looks at.
SMALL, LARGE = 6, 50
# Shades of grey that are kept; so far may one be off before it counts, and such a part of the page before it
# is told: renderers differ in edges, not in areas.
SHADES, OFF, PART = 16, 4, 0.006


def grey(pdf):
    """The pages of a book, each with its width, its height and a byte of grey for every dot."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-gray", "-r", str(SMALL), pdf, f"{folder}/p"], check=True)
        for path in sorted(pathlib.Path(folder).iterdir()):
            _, size, _, dots = path.read_bytes().split(b"\n", 3)
            width, height = map(int, size.split())
            yield width, height, bytes(dot * SHADES // 256 for dot in dots)


def line(name, number, page):
    width, height, dots = page
    return f"{name} {number} {width} {height} {base64.b64encode(zlib.compress(dots, 9)).decode()}"


def kept():
    pages = {}
    for text in KEPT.read_text().splitlines():
        name, number, width, height, dots = text.split()
        pages.setdefault(name, {})[int(number)] = int(width), int(height), zlib.decompress(base64.b64decode(dots))
    return pages


def where(page, off):
    """In which of nine parts of the page most dots are off."""
    width, height, _ = page
    parts = [(3 * (at // width) // height, 3 * (at % width) // width) for at in off]
    row, column = max(sorted(set(parts)), key=parts.count)
    return f"{('top', 'middle', 'bottom')[row]} {('left', 'centre', 'right')[column]}"


def changes(before, now):
    for number in sorted(before.keys() | now.keys()):
        if number not in before or number not in now:
            yield f"page {number} is {'new' if number not in before else 'gone'}"
        elif before[number][:2] != now[number][:2]:
            yield f"page {number} has another size"
        else:
            pairs = enumerate(zip(before[number][2], now[number][2]))
            off = [at for at, (a, b) in pairs if abs(a - b) >= OFF]
            if len(off) > PART * len(now[number][2]):
                share = 100 * len(off) / len(now[number][2])
                yield f"page {number}: {share:.1f} % of it differs, most at the {where(now[number], off)}"


def keep_large(pdf):
    folder = LOOKED_AT / pathlib.Path(pdf).stem
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    subprocess.run(["pdftoppm", "-png", "-r", str(LARGE), pdf, f"{folder}/page"], check=True)


def main(arguments):
    books = [path for path in arguments if path != "--keep"]
    now = {pathlib.Path(path).stem: dict(enumerate(grey(path), 1)) for path in books}
    for path in books:
        keep_large(path)
    if "--keep" in arguments:
        pages = [line(name, number, page) for name in sorted(now) for number, page in now[name].items()]
        KEPT.write_text("\n".join(pages) + "\n")
        return 0
    before, failed = kept(), 0
    for name, pages in now.items():
        wrong = list(changes(before.get(name, {}), pages))
        failed += bool(wrong)
        print(f"{name}: pages: {'ok' if not wrong else 'FAILED'}")
        for sentence in wrong:
            print(f"   {sentence}")
    if failed:
        print(f"   Look at {LOOKED_AT}; where the pages are as they should be: .ci/books --keep")
    print(f"test result: {len(now) - failed} passed; {failed} failed")
    return failed > 0


sys.exit(main(sys.argv[1:]))
