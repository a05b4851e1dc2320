# Backups, copies that are handed over, and files that come from elsewhere.
copies-name-missing = Write a name for the copy, with letters or digits.
copies-has-more = { $file } exists and has something that is not here, or is no copy of this municipality. It was not replaced. Take it in first under “Share”, or choose another name.
copies-step-write = Writing the copy
copies-step-flush = Finishing the writing
copies-step-read = Reading the copy again to check it
copies-gone = This copy is no longer where it was. Choose another from the list.
copies-ago = { $days ->
    [0] today
    [1] yesterday
   *[other] { $days } days ago
}
copies-line-backup = backup: { $ago }
copies-line-no-backup = no backup yet
copies-line-outside = last copy outside this computer: { $ago }
copies-line-no-outside = no copy outside this computer
copies-outside = The last copy outside this computer was made { $ago }: { $file }, in { $folder }.
copies-outside-old = The last copy outside this computer was made { $ago }. If this computer is lost or breaks, what was done since is lost. Hand a copy over to a USB stick.
copies-outside-none = There is no copy outside this computer yet. If this computer is lost or breaks, everything is lost. Hand a copy over to a USB stick.
copies-outside-here = The copy you handed over, { $file } in { $folder }, is on this computer’s own disk: if this computer is lost or breaks, it goes too. Hand a copy over to a USB stick.
copies-holds = { $figures ->
    [one] 1 figure
   *[other] { $figures } figures
}, { $actions ->
    [one] 1 action
   *[other] { $actions } actions
} · last change: { $newest }
copies-all-here = It has everything there is now.
copies-behind = { $changes ->
    [one] 1 change was made after it.
   *[other] { $changes } changes were made after it.
}
copies-unreadable = It cannot be read. It is kept as it is.
copies-made = A copy was made and read again: it is whole.
copies-made-named = The copy “{ $name }” was made and read again: it is whole. It stays until you delete it.
copies-restored = Back to the copy of { $when }. What was here is kept as { $aside } and is in this list, in case you want to go back to it.
copies-handed = The copy { $file } is in { $folder }. It was read again and is whole.
copies-handed-here = The copy { $file } is in { $folder }. It was read again and is whole. That folder is on this computer’s own disk; a copy outside this computer needs a USB stick or another place.
copies-handed-stick = The copy { $file } is in { $folder }. It was read again and is whole. You may remove the stick.
copies-daily = Last: { $when }, { $file }
copies-daily-none = It is made by itself as soon as there is something new to copy.
copies-daily-failed = The visible copy could not be made in { $folder }: { $reason }
place-synchronised = { $file } is in a folder that { $service } synchronises. While a file is worked with, that service may change it for another version. Work with a copy in a folder of this computer, and leave only finished copies in { $service }.
place-removable = { $file } is on a USB stick or a card. If it is removed during the work, the latest may be lost. Work with a copy on this computer, and hand another over to the stick when you are done.
place-network = { $file } is in a folder on the network. If the network fails, the latest may be lost. Work with a copy on this computer, and leave only finished copies on the network.
taken-in = { $file } was copied to this computer and the copy was checked. You work with the copy; the original stays as it was.
taken-in-as-it-was = { $file } was copied to this computer just as it was. You work with the copy; the original stays as it was.
taken-in-known = This municipality was on this computer already, and { $file } has nothing that is missing here. The file of this computer was opened.
taken-in-offered = This municipality was on this computer already, and { $file } has changes that are not here yet. See what it brings, and decide whether to take it in.
