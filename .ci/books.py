# Looks through printed books with the checkers; each check of each file counts as one test.
import json
import re
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


def letters(text):
    return "".join(text.replace("\u00ad", "").split())


def spoken(path):
    """The letters of all words that are read aloud, in their order."""
    told = run("pdfinfo", "-struct-text", path).stdout.splitlines()
    return letters("".join(line.strip()[1:-1] for line in told if line.strip().startswith('"')))


def is_meant(finding, aloud):
    """A running head, or the title of a table "(continued)", looks like prose; it was read aloud before."""
    lines = finding.get("evidence", "").split("; ")
    said = all(letters(re.sub(r"( \([^()]*\)?)?…?$", "", line)) in aloud for line in lines)
    repeats = finding["rule"] == "TAG-002" and said
    return finding["rule"] in ALLOWED or finding["severity"] == "info" or repeats


def read_aloud(path):
    told = run(f"{sys.prefix}/bin/outloud", "-q", path, "--json", "-")
    result = json.loads(told.stdout)["results"][0]
    aloud = spoken(path)
    findings = [finding for finding in result["findings"] if not is_meant(finding, aloud)]
    wrong = [f"{f['rule']}, page {f['page']}: {f['message']}" for f in findings]
    return wrong + ([result["error"]] if result["error"] else [])


def sound(path):
    told = run("qpdf", "--check", path)
    return [] if told.returncode == 0 else (told.stdout + told.stderr).splitlines()


def words(path):
    """Most of what stands there is told aloud; the rest are feet, running heads, repeated heads of tables."""
    aloud, seen = spoken(path), letters(run("pdftotext", path, "-").stdout)
    return [] if 2 * len(aloud) > len(seen) > 0 else [f"only {len(aloud)} of {len(seen)} letters are read aloud"]


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
