blank-not-available = it exists, but we do not have it
blank-not-applicable = it cannot exist here
blank-not-collected = nobody collected it
blank-below-detection = measured, but too small to be told
blank-suppressed = the source withholds it
blank-none = no figure yet
figure-by-hand = Written by hand in the municipality, not read from the file of the source.
