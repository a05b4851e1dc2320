workspace-exists = { $file } exists already. Choose another name; nothing was overwritten.
workspace-missing = There is no file { $file } here. Check the name, or whether the USB stick is in place.
workspace-foreign = { $file } is not a municipality’s file of Ceiba, or its beginning is damaged. Nothing in it was changed.
workspace-newer = { $file } was written by a newer version of Ceiba. Install that version to work with it; nothing was changed.
workspace-disk-full = The disk is full: for now { $file } can only be read, or printed to another disk. Make room and open it again.
workspace-open-elsewhere = This municipality’s file is open in another window or program. Close it there, then try again.
deed-unnamed = A change made by another version
deed-import = Import of { $figures ->
    [one] one figure
   *[other] { $figures } figures
} from { $file }
deed-undone = Undone: { $name }
deed-forgotten = A change of something that was erased since
deed-erased = Erased for good: { $what }
deed-gone = A change of something that was erased since: { $kinds }
deed-rest = What is left of a change after something was erased for good: { $kinds }
deed-returned = Went back to the copy of { $day }
check-pages = Part of the file cannot be read. Restore the last backup.
check-operation = Operation { $number } of the log is damaged. Restore the last backup.
check-dataset = The rows of an import are damaged. Restore the last backup.
check-put-away = An operation that waits for others is damaged. Restore the last backup.
check-tables = What is shown differs from what was written. Nothing that was written is missing; open the file and it is shown as it was written.
