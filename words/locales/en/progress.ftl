### Where a visitor’s saved answers stand on the rungs of ladders.

progress-notice = We cannot show where you stand right now. Reload the page to try again.
progress-title = Where you stand
progress-lead = Answer your { $link } to see where you stand on each rung and what is left for the next one. Nothing is sent.
progress-lead-link = self-check
progress-own = This uses the answers from your self-check.
progress-ladder = { $ladder } ladder
