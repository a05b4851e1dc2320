# Typst on a document written from ours: seconds for the PDF, then its bytes. Its own start is not counted.
import os
import sys
import time

import typst

source, target, fonts = sys.argv[1:]
start = time.perf_counter()
typst.compile(source, output=target, font_paths=[fonts], ignore_system_fonts=True)
print(time.perf_counter() - start)
print(os.path.getsize(target))
