# The guide beside the work, and finding anything.
window-guide = Guide
window-guide-close = Close the guide
window-guide-all = All pages
window-guide-here = About this page
window-guide-contents = Pages of the guide
window-two-clocks = Why there are two clocks
window-find = Find
window-find-what = Find indicators, actions, pages of the guide and commands
window-find-key = Ctrl+K
