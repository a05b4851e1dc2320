# Files attached to something: photographs, acts, invoices.
size-kilobytes = { $number } kB
size-megabytes = { $number } MB
attachments-step-read = Reading the file
attachments-step-photo = Reading the photograph
attachments-step-take = Taking in attached files
attachments-too-large = { $name } has { $size }; an attached file can have at most { $limit }. Scan it again in black and white at 150 dpi, or attach only the pages that matter.
attachments-no-room = { $name } does not fit any more: the attached files of this municipality take { $here } of { $limit }. Attach a smaller scan, or leave the file in the office archive and write its place in the description.
attachments-photo-damaged = The photograph { $file } cannot be read to its end: it is damaged. Copy it once more from the telephone or camera, or open it in a picture viewer, save it again as JPEG and attach that file.
attachments-photo-too-large = The photograph { $file } is too large: at most { $pixels } million pixels and { $size } are read. Save it smaller in a picture viewer, for instance 4000 pixels wide, and attach that file.
attachments-photo-none = { $file } is called like a photograph but is none. Choose the photograph itself; if it is another kind of file, give it the ending of that kind and attach it.
attachments-not-here = The contents of { $name } are not on this computer. Take in a colleague’s copy that has them (“Share”), or attach the file once more.
attachments-added = { $name } is attached ({ $size }).
attachments-added-reduced = { $name } is attached, reduced from { $before } to { $after }.
attachments-added-turned = { $name } is attached, turned upright ({ $size }).
attachments-added-already = { $name } was attached already.
attachments-saved = A copy was saved: { $file }, in { $folder }.
attachments-deed-add = attaching the file “{ $name }”
attachments-deed-remove = the removal of the file “{ $name }”
attachments-choose = Choose the files to attach
attachments-choose-copy = Save a copy of the file
attachments-files = All files
contents-missing = { $count ->
    [one] The contents of one attached file could not be found: { $names }. Take in a copy that has them, or attach the file once more.
   *[other] The contents of { $count } attached files could not be found, among them { $names }. Take in a copy that has them, or attach the files once more.
}
recovered-contents = { $count ->
    [0] Attached files in { $file } were damaged.
    [one] Attached files in { $file } were damaged. One was put back from beside the backups.
   *[other] Attached files in { $file } were damaged. { $count } were put back from beside the backups.
}
check-contents = { $count ->
    [one] The contents of one attached file are damaged.
   *[other] The contents of { $count } attached files are damaged.
} Open the file in the window: what lies beside the backups is put back.
review-files = Files to be copied: { $count } ({ $size })
review-files-came = { $count ->
    [one] One attached file came with it ({ $size }).
   *[other] { $count } attached files came with it ({ $size }).
}
review-files-only = { $file } has attached files that are not here yet, and nothing else that is new.
review-files-missing = { $count ->
    [one] The contents of one attached file have not come yet. They come when a copy that has them is taken in.
   *[other] The contents of { $count } attached files have not come yet. They come when a copy that has them is taken in.
}
