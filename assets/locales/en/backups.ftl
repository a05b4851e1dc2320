backup-not-whole = No backup was made, because the copy was not whole: { $finding }
recovered-from-backup = { $file } was damaged. It is kept as { $aside }; what you see is the backup of { $day }{ $saved ->
    [0] .
    [one] , with one later change that could still be read.
   *[other] , with { $saved } later changes that could still be read.
} { $missing }
recovered-from-log = { $file } was damaged. It is kept as { $aside }; what you see was put together again from the { $saved ->
    [one] one change
   *[other] { $saved } changes
} that could still be read. { $missing }
recovered-missing = { $count ->
    [0] Nothing is missing.
    [one] One change is missing: please look through what you did last.
   *[other] { $count } changes are missing: please look through what you did last.
}
recovered-missing-unknown = What was changed after that may be missing: please look through what you did last.
recovered-nothing = { $file } is damaged, there is no backup beside it, and nothing can be read out of it. Nothing in it was changed. Open a copy from another computer.
recovered-tables = { $file } was damaged in what it shows, not in what was written. It was put right, and nothing is missing.
lost-changes = { $count ->
    [one] The last change made here was
   *[other] The last { $count } changes made here were
} no longer in { $file }, as happens when a file that belongs to it is deleted or an older copy takes its place. { $back ->
    [0] No backup had them: please look through what you did last.
    [one] One was brought back from the backup of { $day }.
   *[other] { $back } were brought back from the backup of { $day }.
}
upgraded-otherwise = { $file } was brought up to this version of Ceiba and now shows { $now } figures and things where it showed { $before }. The file as it was is in its backups.
told-backed-up = Copied and read again: { $file } ({ $figures } figures, { $operations } operations).
told-holds = { $name }: { $figures } figures, { $operations } operations
told-restored = Restored: { $file }
told-restored-over = Restored: { $file }. What stood there is kept as { $aside }.
backup-failed = No backup of this file could be made: { $reason }
