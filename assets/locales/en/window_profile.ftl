# The profile in the window: the goals on one page, a goal, an indicator, the balance.

# Our indicators
window-profile-short = In a few words
window-profile-order = Order of the indicators
window-profile-by-missing = By what is missing
window-profile-by-goal = By goal
window-profile-order-about = First comes what is furthest from its target on its bar; last, what has no target.
window-profile-propose = Propose an objective
window-profile-propose-named = Propose an objective with { $indicator }
window-profile-propose-this = Propose an objective with this indicator

# One of several
window-beside = Previous and next
window-beside-before = Previous: { $name }
window-beside-after = Next: { $name }
window-beside-keys = Also with Alt + ← and Alt + →

# A goal
window-goal-question = What its indicators show, one by one
window-goal-awaited = It has no figure yet.

# The words of the profile
window-passage-title = What the profile says
window-passage-write = Write our own
window-passage-change = Change our own
window-passage-compare = Compare with today’s

# An indicator
window-indicator-parts = Breakdown
window-indicator-targets = Targets side by side
window-indicator-targets-about = A target of your own is set with an objective of the plan that is measured by this indicator.
window-indicator-target-of = Who asks
window-indicator-target-asks = What is asked
window-indicator-target-counts = It is the one that counts on this page.
window-indicator-closed = Balance of the MDGs
window-indicator-closed-go = See the whole balance
window-indicator-closed-calculation = Show the calculation of the balance
window-indicator-objectives = Objectives of the plan with this indicator

# The balance
window-step-balance = Balance of 2015
window-balance-question = What was reached by 2015?
window-balance-clocks = There are two clocks. That of the MDGs has stopped: here one looks back, and nothing changes even if we are better off today. That of 2030 is still running: there it is said whether today’s pace is enough. So an indicator may have met the target of 2015 and be slow on its way to that of 2030.
window-balance-start = Starting point
window-balance-then = At the deadline
window-balance-target = Target
window-balance-result = What came of it
window-balance-live = See the targets for 2030
window-balance-empty = There is nothing to draw a balance of yet
window-balance-empty-text = The balance tells what was reached by 2015 in the indicators that had a target of the MDGs. It appears once one of them has figures.

# From the plan back
window-plan-see-indicator = See the indicator
window-plan-see-indicator-named = See the indicator: { $name }
