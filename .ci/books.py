# Looks through printed books with the checkers; each check of each file counts as one test.
import json
import subprocess
import sys

from page import ValidationProfile, validate_pdf

# A table to be filled in by hand has empty cells: that is what it is for.
ALLOWED = {"TBL-012"}


def conforms(profile):
    def check(path):
        report = validate_pdf(path, profile=profile)
        return [f"{failure.rule_id}: {failure.message}" for failure in report.failures] or (
            [] if report.is_compliant else ["it does not conform"]
        )

    return check


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False)


def read_aloud(path):
    told = run(f"{sys.prefix}/bin/outloud", "-q", path, "--json", "-")
    result = json.loads(told.stdout)["results"][0]
    findings = [f for f in result["findings"] if f["rule"] not in ALLOWED and f["severity"] != "info"]
    wrong = [f"{f['rule']}, page {f['page']}: {f['message']}" for f in findings]
    return wrong + ([result["error"]] if result["error"] else [])


def sound(path):
    told = run("qpdf", "--check", path)
    return [] if told.returncode == 0 else (told.stdout + told.stderr).splitlines()


def words(path):
    """What is told aloud is what stands there: all words of the structure are words of the pages."""
    told = run("pdfinfo", "-struct-text", path)
    pages = run("pdftotext", path, "-")
    if told.returncode or pages.returncode:
        return [told.stderr + pages.stderr]
    spoken = [line.strip()[1:-1] for line in told.stdout.splitlines() if line.strip().startswith('"')]
    spoken = "".join("".join(spoken).replace("\u00ad", "").split())
    seen = "".join(pages.stdout.replace("\u00ad", "").split())
    if len(spoken) < 0.8 * len(seen):
        return [f"only {len(spoken)} of {len(seen)} letters are read aloud"]
    return []


CHECKS = {
    "PDF/UA-1": conforms(ValidationProfile.PDF_UA_1),
    "PDF/A-2a": conforms(ValidationProfile.PDF_A_2A),
    "outloud": read_aloud,
    "qpdf": sound,
    "words": words,
}

passed = failed = 0
for path in sys.argv[1:]:
    for name, check in CHECKS.items():
        wrong = check(path)
        print(f"{path}: {name}: {'ok' if not wrong else 'FAILED'}")
        for sentence in wrong[:20]:
            print(f"   {sentence}")
        passed, failed = passed + (not wrong), failed + bool(wrong)
print(f"test result: {passed} passed; {failed} failed")
sys.exit(failed > 0)
