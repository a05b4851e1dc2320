# Erasing for good
erase-deed = Erased for good
erase-erased = Erased for good ({ $who }, { $when })
erase-gone = There is nothing left of this that could be erased.
erase-what-deleted = what lay in the trash
erase-what-import = an import
erase-earlier = What stood here before ({ $count ->
    [one] one change
   *[other] { $count } changes
}). What stands here now stays.
erase-all = What stands here now as well ({ $count ->
    [one] one change
   *[other] { $count } changes
}). It will be empty.
erase-deleted = { $things ->
    [one] What was deleted, with all that it ever said. It cannot be brought back any more as it was.
   *[other] What was deleted, with its parts ({ $things } things) and all that they ever said. It cannot be brought back any more as it was.
}
erase-import = { $figures ->
    [one] The import of { $file }: one figure, the name of the file, and the names that were left aside with it. What was typed over it stays.
   *[other] The import of { $file }: { $figures } figures, the name of the file, and the names that were left aside with it. What was typed over them stays.
}
erase-for-ever = What is erased is gone from this file for good: not even Ceiba can bring it back.
erase-elsewhere = Copies that others have keep it until they take in the changes from this one. What was printed or mailed stays as it is.
erase-backups = Backups made before still hold it.
erase-renew = { $older ->
    [0] Make a fresh backup now
    [one] Make a fresh backup now, and remove the older one without a name that holds it
   *[other] Make a fresh backup now, and remove the { $older } older ones without a name that hold it
}
erase-done = Erased for good: { $what }.
erase-renewed = { $older ->
    [0] A fresh backup was made.
    [one] A fresh backup was made; an older one that held it was removed.
   *[other] A fresh backup was made; { $older } older ones that held it were removed.
}
erase-not-renewed = The backups are still as they were: { $reason }
erase-received = Something was erased for good in that copy. Taking its changes in erases it here too. Backups made before still hold it.
erase-stays = What was erased for good since then stays erased.
erase-stays-after-going-back = It still has something that was erased here for good. Going back does not bring that back.
erase-has-more = { $name } (has changes that are not here)
erase-visible = The visible copy is made anew without it: { $file }
erase-visible-renewed = The visible copy was made anew without it: { $file }
erase-visible-kept = The visible copy could not be made anew and still has it ({ $file }): { $reason }
erase-received-kept = Something that was erased in that copy is still in copies on this computer.
