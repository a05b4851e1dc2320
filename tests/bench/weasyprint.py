# WeasyPrint on a page written from our document: seconds for the tagged PDF, then its bytes. Its own start
# is not counted.
import os
import sys
import time

import weasyprint

source, target = sys.argv[1:]
start = time.perf_counter()
weasyprint.HTML(filename=source).write_pdf(target, pdf_variant="pdf/ua-1")
print(time.perf_counter() - start)
print(os.path.getsize(target))
