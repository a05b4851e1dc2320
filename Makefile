# Each of these first sets up what it needs (system packages, the page's packages, the build): `.ci/set-up`.
.PHONY: run test test-all bench fuzz package fix
run:      ; @.ci/run-program   # two municipalities, from workbook to four PDFs in out/, then the window
test:     ; @.ci/test          # every check: at most 40 minutes on a fresh machine with two cores
test-all: ; @.ci/test --all    # the same, with the long forms that do not fit into those 40 minutes
bench:    ; @.ci/bench         # how fast, in the release build, with the goal beside each figure
fuzz:     ; @.ci/fuzz          # all that reads foreign bytes, fed with changed samples for FUZZ_SECONDS each; more random cases
package:  ; @.ci/package       # what is handed to people: a .deb, and a folder that runs without installing
fix:      ; @.ci/fix           # formats the code and writes the generated files anew
